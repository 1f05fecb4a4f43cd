import type { InTextsOf } from './grammar.ts';

/**
 * What a name means in a text of `whose`, a body or an authority: its value in texts of the Union, in others what they
 * have under that name. Null where that is not told, as in a text of nobody known.
 */
export function meaningIn(
  { value, inTextsOf }: { readonly value: string; readonly inTextsOf?: InTextsOf | undefined },
  whose: string | null,
): string | null {
  if (inTextsOf === undefined) return value;
  if (whose === null) return null;
  const authority = whose.split(':')[0]!;
  return inTextsOf[whose] ?? inTextsOf[authority] ?? (authority === UNION ? value : null);
}

/** Authority of the texts in which a name means its value. */
export const UNION = 'itu';
