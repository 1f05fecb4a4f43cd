import type { InTextsOf } from './grammar.ts';

/** What a name means in a text that `issuer` adopted, null where that is not told; in a text of nobody known, its value. */
export function meaningIn(
  { value, inTextsOf }: { readonly value: string; readonly inTextsOf?: InTextsOf | undefined },
  issuer: string | null,
): string | null {
  if (inTextsOf === undefined) return value;
  const own = inTextsOf[issuer ?? NOBODY];
  const said = own === undefined && issuer !== null ? inTextsOf[issuer.split(':')[0]!] : own;
  return said === undefined ? value : said;
}

/** Stands for nobody known among those whose texts a name is looked up in. */
export const NOBODY = '';
