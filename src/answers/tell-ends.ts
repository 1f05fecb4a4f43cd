import { isolateIn } from '../i18n/index.ts';
import { joinSeries } from '../model/index.ts';
import type { NodeSelector } from '../query/index.ts';
import { type Marks, PLAIN } from './sentences.ts';
import { type TellSource, tellNode } from './tell.ts';

/** What stands in a filter for any of a kind, in words; types and kinds of the model alike. */
export const anyOf = ({ words }: Pick<TellSource, 'words'>, kind: string): string =>
  words('any', { kind: SAID[kind] ?? kind });

/** Names that choose a message have no hyphens. */
const SAID: Readonly<Record<string, string>> = { 'action-line': 'line', 'generic-actor': 'actor' };

/** The names of things in a row. */
export const joinNames = (source: TellSource, ids: readonly string[], marks: Marks): string =>
  inRow(
    source,
    ids.map((id) => marks.name(tellNode(source, id).name.text)),
  );

/** An end of a question: the names of what it names, or what any of it must be. */
export function tellEnd(source: TellSource, selector: NodeSelector, marks: Marks = PLAIN): string {
  const { ids, types = [], kinds = [], issuers, years, read } = selector;
  if (ids) return joinNames(source, ids, marks);
  const { words } = source;
  const kept = kinds.length > 0 ? kinds : types.join() === 'work,version' ? ['work'] : types;
  const what = kept.length === 0 ? [anyOf(source, '')] : kept.map((kind) => anyOf(source, kind));
  const details = [
    issuers && words('any.issuer', { names: joinNames(source, issuers, marks) }),
    years && yearsOf(source, years),
    read !== undefined && words(read ? 'any.read' : 'any.unread'),
  ].filter((detail) => typeof detail === 'string');
  const said = inRow(source, what);
  return details.length === 0 ? said : words('any.of', { what: said, details: joinSeries(details, source.language) });
}

const inRow = ({ language }: TellSource, texts: readonly string[]): string =>
  joinSeries(
    texts.map((text) => isolateIn(language, text)),
    language,
  );

function yearsOf({ words }: TellSource, { from, to }: NonNullable<NodeSelector['years']>): string {
  if (from === undefined) return words('any.to', { year: String(to ?? '') });
  if (to === undefined) return words('any.from', { year: String(from) });
  return words('any.between', { first: String(from), last: String(to) });
}
