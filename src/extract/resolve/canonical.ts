import { ISSUER_LABELS, REVISED_LABEL } from '../../grammars/index.ts';
import {
  INSTRUMENT_KINDS,
  isInstrumentKind,
  locatorOf,
  PLACES,
  parseWorkId,
  versionOf,
  workOf,
} from '../../model/index.ts';

/** English name of a place slug: from the list, else the slug in capitals. */
export const placeLabel = (slug: string): string => PLACES[slug]?.en ?? titleCase(slug);

/**
 * How an instrument is printed in English: `PP Resolution 71 (Rev. Guadalajara, 2010)`, `Council Decision 562 (2011)`,
 * `Tunis Agenda §35.a-e`.
 */
export function printId(id: string, revised: boolean | null): string {
  const parsed = parseWorkId(id);
  const locator = locatorOf(id);
  const behind = locator === null ? '' : ` §${locator}`;
  if (parsed === null) return `${titleCase(workOf(id).split(':').pop()!)}${behind}`;
  const issuer = ISSUER_LABELS[parsed.issuer] ?? parsed.issuer;
  const kind = isInstrumentKind(parsed.kind) ? INSTRUMENT_KINDS[parsed.kind].label.en : parsed.kind;
  return `${issuer} ${kind} ${parsed.number}${printVersion(id, revised)}${behind}`;
}

/** ` (Rev. Guadalajara, 2010)`, ` (2011)`, or nothing. */
export function printVersion(id: string, revised: boolean | null): string {
  const version = versionOf(id);
  if (version === null) return '';
  const mark = revised ? `${REVISED_LABEL} ` : '';
  return version.place === null
    ? ` (${mark}${version.year})`
    : ` (${mark}${placeLabel(version.place)}, ${version.year})`;
}

const titleCase = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
