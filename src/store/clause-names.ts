import type { RecitalGraph } from '../graph/index.ts';
import {
  furtherLabel,
  instrumentOf,
  isRightToLeft,
  isStance,
  joinAll,
  joinSeries,
  type Language,
  locatorOf,
  makeClauseId,
  romanNumeral,
  stanceLabel,
} from '../model/index.ts';
import { STANCE_ORDER } from './clause-order.ts';
import { pickName, saidAbbreviation } from './pick-name.ts';

/** A clause's place in words: the head of its section and the labels of its items. */
export interface ClauseName {
  /** `considering further`, `instructs the Director of TSB`; empty for provisions of outcome documents. */
  readonly head: string;
  /** `b) vi)`, `3`, `§35 a–e`; empty for a section as a whole. */
  readonly items: string;
}

/** How whom a clause addresses is named: in full, or where a drawing has little room. */
type Naming = 'full' | 'short';
/** Names the clause with the given id. Reads labels from its node when the graph has it. */
export function clauseName(graph: RecitalGraph, id: string, language: Language, naming: Naming = 'full'): ClauseName {
  const locator = locatorOf(id) ?? id;
  const instrument = instrumentOf(id);
  const segments = locator.split('/');
  const head = segments[0] ?? '';
  if (/^(?:\d|no\d|ch\d|art)/.test(head)) return { head: '', items: provisionLabel(locator, language) };
  const items: string[] = [];
  for (let depth = 1; depth < segments.length; depth++) {
    const segment = segments[depth]!;
    if (segment === '-') continue;
    const node = graph.nodes.get(makeClauseId(instrument, segments.slice(0, depth + 1).join('/')));
    items.push((node?.type === 'clause' && node.label && withoutSign(node.label)) || segmentLabel(segment));
  }
  return { head: headLabel(graph, head, language, naming), items: items.join(' ') };
}

/** A number without the sign that parts it from the text of its item: `6.` → `6`. */
const withoutSign = (label: string): string => label.replace(/[.,:;．。，、：；]+$/u, '');

/**
 * Several in the order given, those of one section under its head, which is said once, and those of one item likewise:
 * `considering b) i), ii)`.
 */
export function clauseLabels(graph: RecitalGraph, ids: readonly string[], language: Language): string[] {
  const sections: { readonly head: string; readonly items: string[][] }[] = [];
  for (const id of ids) {
    const { head, items } = clauseName(graph, id, language);
    const last = sections.at(-1);
    const parts = items.split(' ');
    if (last && head !== '' && items !== '' && last.head === head && last.items[0]![0] !== '') last.items.push(parts);
    else sections.push({ head, items: [parts] });
  }
  return [...new Set(sections.map(({ head, items }) => sectionLabel(head, items, language)))];
}

/** What two items have in common at their beginning is said once. */
function sectionLabel(head: string, items: readonly string[][], language: Language): string {
  const said = items.map((parts, at) => {
    const before = items[at - 1];
    const common =
      before?.length === parts.length ? parts.slice(0, -1).findIndex((part, of) => part !== before[of]) : 0;
    return parts.slice(common === -1 ? parts.length - 1 : common).join(' ');
  });
  const [first = '', ...others] = new Set(said);
  const further = others.map((item) => (isRightToLeft(language) ? `\u2068${item}\u2069` : item));
  return joinSeries([clauseLabelOf({ head, items: first }, language), ...further], language);
}

/** The same in one line. Behind words of right to left, labels keep the order of their own signs. */
export function clauseLabel(graph: RecitalGraph, id: string, language: Language): string {
  return clauseLabelOf(clauseName(graph, id, language), language);
}

/** The same of a name that is at hand. */
export function clauseLabelOf({ head, items }: ClauseName, language: Language): string {
  if (!head || !items) return head || items;
  return isRightToLeft(language) ? `${head} \u2068${items}\u2069` : `${head} ${items}`;
}

/** A verb with those it addresses, who are named as on record: where names decline or want an article, behind a colon. */
const ADDRESSED: Readonly<Record<Language, string>> = {
  en: '{verb} {names}',
  zh: '{verb}{names}',
  ar: '{verb} {names}',
  fr: '{verb}\u00a0: {names}',
  es: '{verb}: {names}',
  ru: '{verb}: {names}',
};

/** A chapter with its number, in Roman numerals where they are usual. */
const CHAPTER: Readonly<Record<Language, (number: number) => string>> = {
  en: (number) => `Chapter ${roman(number)}`,
  fr: (number) => `Chapitre ${roman(number)}`,
  es: (number) => `Capítulo ${roman(number)}`,
  ru: (number) => `глава ${roman(number)}`,
  ar: (number) => `الفصل ${number}`,
  zh: (number) => `第${number}章`,
};
const roman = (number: number): string => romanNumeral(number)?.toUpperCase() ?? String(number);

/** `35.a-e` → `§35 a–e`; `ch7` → `Chapter VII`, which no line breaks. */
function provisionLabel(locator: string, language: Language): string {
  const chapter = /^ch(\d+)$/.exec(locator)?.[1];
  if (chapter !== undefined) return CHAPTER[language](Number(chapter)).replace(' ', '\u00a0');
  const bare = locator.replace(/^(?:no|art)/, '').replace(/^(\d+)\./, '$1 ');
  return `§${bare.replaceAll('-', '–').replaceAll('/', ' ')}`;
}

/** `b` → `b)`, `3` → `3`. */
const segmentLabel = (segment: string): string => (/^[a-z]+$/.test(segment) ? `${segment})` : segment);

function headLabel(graph: RecitalGraph, head: string, language: Language, naming: Naming): string {
  const [verb = '', addressees] = head.split(':', 2);
  const bare = verb.replace(/-\d+$/, '');
  const further = bare.endsWith('-further');
  const slug = further ? bare.slice(0, -'-further'.length) : bare;
  const known = isStance(slug) || STANCE_ORDER.has(slug) || slug === 'annex' || slug === 'preamble' || slug === '?';
  const word = known
    ? further
      ? furtherLabel(slug, language)
      : stanceLabel(slug, language)
    : verb.replaceAll('-', ' ');
  if (!addressees) return word;
  const names = addressees.split('+').map((slugOfBody) => addresseeName(graph, slugOfBody, language, naming));
  return ADDRESSED[language].replace('{verb}', word).replace('{names}', joinAll(names, language));
}

function addresseeName(graph: RecitalGraph, slug: string, language: Language, naming: Naming): string {
  for (const id of [`itu:${slug}`, slug, slug.replace(/^(itu-[trd])-/, '$1:')]) {
    const node = graph.nodes.get(id);
    if (node && 'names' in node) {
      const short = naming === 'short' ? saidAbbreviation(node.names, language) : null;
      if (short !== null) return short;
      const name = pickName(node.names, language, ['name', 'any']);
      if (name) return name.text;
    }
  }
  return slug.replaceAll('-', ' ');
}
