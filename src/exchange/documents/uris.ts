import {
  INSTRUMENT_KINDS,
  type InstrumentKind,
  instrumentOf,
  type Language,
  locatorOf,
  parseWorkId,
  versionOf,
  workOf,
} from '../../model/index.ts';

/** Languages as ISO 639-2 has them for terminology, which Akoma Ntoso takes. */
export const THREE_LETTERS: Readonly<Record<Language, string>> = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  ar: 'ara',
  zh: 'zho',
};

/** A part of an address: letters, digits, points and hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '') || 'x';

/** Bodies of the United Nations proper are written as one word, as the Secretariat does: `unga`. */
export const bodySlug = (body: string): string => body.replace(/^un:/, 'un').split(':').map(slug).join('-');

/** What the name attribute of a document calls its kind. */
export const kindName = (work: string): string => {
  const kind = parseWorkId(work)?.kind;
  return slug((kind !== undefined && INSTRUMENT_KINDS[kind as InstrumentKind]?.label.en.toLowerCase()) || 'document');
};

/**
 * The address of a work by the Akoma Ntoso Naming Convention as the UN system uses it (AKN4UN), from our id alone:
 * `/akn/un/statement/deliberation/itu-pp/2010/res-140`. Each adopted revision is a work of its own there, as each is
 * adopted anew; where no year is known it is left out, and documents that are known by name have their name last. A clause
 * has its locator behind `~`.
 */
export function aknUri(id: string): string {
  const locator = locatorOf(id);
  const uri = workUri(instrumentOf(id));
  return locator === null ? uri : `${uri}/!main~${slug(locator)}`;
}

function workUri(id: string): string {
  const parts = parseWorkId(id);
  const year = versionOf(id)?.year;
  const dated = year === undefined ? '' : `/${year}`;
  if (!parts) return `/akn/un/statement/${workOf(id).split(':').map(slug).join('/')}${dated}`;
  const { issuer, kind, number } = parts;
  // Resolutions of the United Nations proper are known by their number alone.
  const name = issuer.startsWith('un:') && kind === 'res' ? slug(number) : `${kind}-${slug(number)}`;
  return `/akn/un/statement/deliberation/${bodySlug(issuer)}${dated}/${name}`;
}
