import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../../model/index.ts';
import { escaped } from '../text/inert.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Parts of an Office file by name, as a zip that is the same for the same parts. */
export function packParts(parts: ReadonlyMap<string, string>): Uint8Array {
  // The first day that a zip can state: files do not tell when they were made. It is a day of the local time.
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const [name, content] of parts) files[name] = [strToU8(XML + content), { level: 6, mtime }];
  return zipSync(files);
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The list of all parts; `types` tells those whose type does not follow from their ending. */
export const contentTypes = (types: ReadonlyMap<string, string>): string =>
  `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[...types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')}</Types>`;

/** Relations of a part, `rId1` and so on; types without an address are those of Office documents. */
export const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${RELATIONS}">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type.includes('/') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`).join('')}</Relationships>`;

export const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
export const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
export const APP_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';

/** Title, language and date of a file; `date` is an ISO date or null. */
export function coreProperties(title: string, language: Language, date: string | null): string {
  const stamp = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : null;
  const dated = stamp
    ? `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`
    : '';
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Recital</dc:creator><dc:language>${OFFICE_LANGUAGES[language]}</dc:language>${dated}</cp:coreProperties>`;
}

export const APP_PROPERTIES =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Recital</Application></Properties>';

/** Languages as Office names them, for spelling and fonts. */
export const OFFICE_LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar-SA',
  zh: 'zh-CN',
};

/** Fonts by kind of script, as Office tells them apart. */
export const OFFICE_FONTS = { latin: 'Noto Sans', eastAsian: 'Noto Sans SC', complex: 'Noto Sans Arabic' } as const;
