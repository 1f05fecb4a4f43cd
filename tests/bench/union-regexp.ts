import { type Grammar, ISSUER_ABBREVIATIONS } from '../../src/grammars/index.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (forms: readonly string[]): string =>
  [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/**
 * The peer: one bounded global RegExp with every word of the grammar that the scanner uses and the same tolerance for
 * white space between words (not within them: that would put a class between all characters). It reads what the scanner
 * reads: issuer, bracket, session, list, kind, version bracket; provisions; action lines.
 */
export function unionRegExp(grammar: Grammar): RegExp {
  const { citation, provision, actionLine } = grammar;
  const soft = '[\\s\\u200b]{0,8}';
  const forms = (words: readonly { readonly forms: readonly string[] }[]): string =>
    longestFirst(words.flatMap((word) => word.forms));
  const issuers = longestFirst([
    ...citation.issuers.flatMap((word) => word.forms),
    ...citation.selfIssuers,
    ...Object.keys(ISSUER_ABBREVIATIONS),
  ]);
  const numerals = citation.numberCharacters;
  const worded = numerals ? `|[${[...numerals.digits.flat(), ...numerals.powers].join('')}]{1,9}` : '';
  const number = `(?:[0-9０-９]{1,5}(?:[/-][0-9０-９]{1,4})?(?:\\([IVXL]{1,6}\\))?${worded})`;
  const ordinal = `(?:${longestFirst(citation.ordinals)})?${soft}`;
  const counter = `${soft}(?:${longestFirst(citation.counters)})`;
  const connector = `(?:${longestFirst([...citation.connectors, ...citation.ranges])})`;
  const year = `[0-9０-９]{4}${soft}(?:${longestFirst(citation.yearMarks)})?`;
  const place = `(?:${forms(citation.places)}|[^（）()，,；;0-9]{1,24})`;
  const mark = `(?:${longestFirst(citation.revisionMarks)})`;
  const bracket = `[（(]${soft}(?:(${year})|${mark}|${place})(?:${soft}[，,；;]${soft}(?:(?:${year})|${mark}|${place})){0,5}${soft}[）)]`;
  const session = `(?:[0-9０-９]{4}${soft}(?:${longestFirst(citation.yearMarks)})${soft}(?:${longestFirst(citation.sessions)})${soft})?`;
  const kinds = `(${forms(citation.kinds.filter((kind) => kind.stands === 'after'))})`;
  const head = `(?:(${issuers})${soft}(?:[（(][^（）()]{1,40}[）)]${soft})?${session}(?:${longestFirst(citation.splitters)})?${soft})?(?:${forms(citation.sectors)})?${soft}`;
  const list = `${ordinal}(${number})(?:${counter})?(?:${soft}${connector}${soft}${ordinal}${number}(?:${counter})?){0,30}`;
  const instruments = `${head}${list}${soft}${kinds}(?:${soft}${bracket})?`;
  const label = `(?:${soft}[a-z]${soft}\\))?`;
  const provisions = `《?(${forms(provision.documents)})》?${soft}(?:${longestFirst(provision.links)})?${soft}${ordinal}([0-9]{1,4}${label}(?:${soft}${connector}${soft}(?:[0-9]{1,4})?${label}){0,10})${soft}(?:${forms(provision.units)})`;
  const codes = `C(?:1[01]|[1-9])(?:${soft}${connector}${soft}C(?:1[01]|[1-9])){0,10}`;
  const lines = `(?:(${codes})${soft}(?:${longestFirst(actionLine.heads)})|(?:${longestFirst(actionLine.heads)})${soft}(${codes}))`;
  return new RegExp(`${instruments}|${provisions}|${lines}`, 'g');
}
