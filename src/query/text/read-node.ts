import type { Expression, NodePattern, Place } from '../language/index.ts';
import { type Ends, sorted, typesIn } from './form.ts';
import { Inexpressible } from './inexpressible.ts';
import {
  asOfIn,
  choicesOf,
  isProperty,
  isVariable,
  negated,
  partsOf,
  textIn,
  textsOf,
  yearBound,
} from './read-conditions.ts';
import { nodeTypesIn } from './read-names.ts';

/** What a text asks of a node that is an end or a stop. */
export interface NodeAsked {
  readonly ends: Ends;
  /** Works all of whose versions are meant; null where the text means what it names. */
  readonly works: readonly string[] | null;
  readonly asOf: number | null;
}

export const saysNothing = ({ ends, works, asOf }: NodeAsked): boolean =>
  works === null && asOf === null && Object.values(ends).every((one) => one === null);

const condition = (at: Place): Inexpressible => new Inexpressible('', 'condition', at);

type Draft = { -readonly [Key in keyof Ends]: Ends[Key] } & { works: readonly string[] | null; asOf: number | null };

/** `more` is what the match asks of it besides. Throws for what a selector of nodes has no place for. */
export function nodeAsked(node: NodePattern, more: readonly Expression[]): NodeAsked {
  const draft: Draft = {
    ids: null,
    types: node.labels ? typesIn(nodeTypesIn(node.labels)) : null,
    kinds: null,
    issuers: null,
    firstYear: null,
    lastYear: null,
    read: null,
    works: null,
    asOf: null,
  };
  if (node.properties) takeProperties(draft, node.properties);
  for (const one of [...partsOf(node.where), ...more]) take(draft, one, node.variable ?? '');
  const { works, asOf, ...ends } = draft;
  return { ends, works, asOf };
}

function takeProperties(draft: Draft, properties: Expression): void {
  if (properties.kind !== 'map') throw condition(properties.at);
  for (const [key, value] of properties.entries) {
    const text = textIn(value);
    if (key === 'id' && text !== null) only(draft, 'ids', [text], value.at);
    else if (key === 'kind' && text !== null) only(draft, 'kinds', [text], value.at);
    else if (key === 'issuer' && text !== null) only(draft, 'issuers', [text], value.at);
    else if (key === 'read' && value.kind === 'literal' && typeof value.value === 'boolean')
      only(draft, 'read', value.value, value.at);
    else throw condition(value.at);
  }
}

/** Each thing is asked once. */
function only<Key extends keyof Draft>(draft: Draft, key: Key, value: Draft[Key], at: Place): void {
  if (draft[key] !== null) throw condition(at);
  draft[key] = value;
}

function take(draft: Draft, one: Expression, name: string): void {
  const ids = textsOf(one, name, 'id');
  const kinds = textsOf(one, name, 'kind');
  const issuers = textsOf(one, name, 'issuer');
  const year = yearBound(one, name);
  const asOf = asOfIn(one, name, 'firstYear');
  const not = negated(one);
  if (ids) only(draft, 'ids', sorted(ids), one.at);
  else if (kinds) only(draft, 'kinds', sorted(kinds), one.at);
  else if (issuers) only(draft, 'issuers', sorted(issuers), one.at);
  else if (year) only(draft, year.operator === '>=' ? 'firstYear' : 'lastYear', year.value, one.at);
  else if (asOf !== null) only(draft, 'asOf', asOf, one.at);
  else if (one.kind === 'labels' && isVariable(one.of, name))
    only(draft, 'types', typesIn(nodeTypesIn(one.labels)), one.at);
  else if (isProperty(not ?? one, name, 'read')) only(draft, 'read', not === null, one.at);
  else takeVersions(draft, one, name);
}

/** `x.id IN […] OR x:Work|Version AND x.work IN […]` */
function takeVersions(draft: Draft, one: Expression, name: string): void {
  const [first, second, third] = choicesOf(one);
  const ids = first && textsOf(first, name, 'id');
  const [labels, work] = partsOf(second ?? null);
  const works = work && textsOf(work, name, 'work');
  const fits =
    ids &&
    works &&
    !third &&
    labels!.kind === 'labels' &&
    isVariable(labels!.of, name) &&
    nodeTypesIn(labels!.labels).join() === 'work,version';
  if (!fits) throw condition(one.at);
  only(draft, 'ids', sorted(ids), one.at);
  draft.works = sorted(works);
}
