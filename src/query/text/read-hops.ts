import { type EdgeType, NODE_TYPES, type NodeType, PARTS, type Part } from '../../model/index.ts';
import type { Expression, GroupPattern, NodePattern, Place, RelationshipPattern } from '../language/index.ts';
import { type Ends, type Passing, sorted, typesIn } from './form.ts';
import { Inexpressible } from './inexpressible.ts';
import type { Repeated, Walk } from './pattern-chain.ts';
import { asOfIn, boundOf, choicesOf, isProperty, isVariable, negated, partsOf, textsOf } from './read-conditions.ts';
import { edgeTypesIn, nodeTypesIn } from './read-names.ts';

/** What a text asks of one hop besides its types. */
export interface Hop {
  readonly asOf: number | null;
  readonly parts: readonly Part[] | null;
  readonly passing: Passing;
}

export interface Hops {
  readonly repeated: Repeated;
  readonly each: readonly Hop[];
}

const condition = (at: Place): Inexpressible => new Inexpressible('', 'condition', at);
const NO_PASSING: Passing = { types: null, only: null, without: [], degree: null };

/** One hop of a pattern, alone or repeated, or a repeated part. */
export function hopsOf(link: RelationshipPattern | GroupPattern, from: Ends, to: Ends): Hops {
  if (link.kind === 'relationship') {
    const { least, most } = link.range ?? { least: 1, most: 1 };
    const said = saidOf(link);
    // Of a hop that is walked in one direction only years of links are known; nodes are asked in a part of their own.
    if (said.asOf !== null) throw condition(link.at);
    return { repeated: { steps: [walkOf(link)], least, most }, each: [{ ...said, passing: NO_PASSING }] };
  }
  return groupOf(link, from, to);
}

function walkOf({ types, direction }: RelationshipPattern): Walk {
  const open = edgeTypesIn(types);
  return {
    forward: direction === 'backward' ? [] : open,
    backward: direction === 'forward' ? [] : open,
  };
}

/** `any(s IN r.said WHERE (s.part IS NULL OR s.part IN ['operative']) AND coalesce(s.year, 0) <= 2012)` */
function saidOf({ variable, properties, where }: RelationshipPattern): Pick<Hop, 'asOf' | 'parts'> {
  if (properties) throw condition(properties.at);
  let asOf: number | null = null;
  let parts: readonly Part[] | null = null;
  for (const one of partsOf(where)) {
    if (one.kind !== 'quantifier' || one.quantifier !== 'any' || !isProperty(one.list, variable ?? '', 'said'))
      throw condition(one.at);
    if (asOf !== null || parts !== null) throw condition(one.at);
    for (const asked of partsOf(one.where)) {
      const year = asOfIn(asked, one.variable, 'year');
      const some = year === null ? partsAsked(asked, one.variable) : null;
      if (year !== null && asOf === null) asOf = year;
      else if (some && parts === null) parts = some;
      else throw condition(asked.at);
    }
  }
  return { asOf, parts };
}

function partsAsked(one: Expression, name: string): readonly Part[] | null {
  const [unsaid, some, more] = choicesOf(one);
  if (!unsaid || !some || more) return null;
  if (unsaid.kind !== 'unary' || unsaid.operator !== 'IS NULL' || !isProperty(unsaid.of, name, 'part')) return null;
  const texts = textsOf(some, name, 'part');
  if (!texts || texts.length === 0 || !texts.every((text) => PARTS.some((part) => part === text))) return null;
  return PARTS.filter((part) => texts.includes(part));
}

function groupOf({ elements, where, range, at }: GroupPattern, from: Ends, to: Ends): Hops {
  const nodes = elements.filter((element): element is NodePattern => element.kind === 'node');
  const links = elements.filter((element): element is RelationshipPattern => element.kind === 'relationship');
  if (nodes.length !== links.length + 1 || elements[0]?.kind !== 'node') throw condition(at);
  for (const node of nodes) if (node.labels || node.properties || node.where) throw condition(node.at);
  const walks = links.map(walkOf);
  const said = links.map(saidOf);
  const passing: (Passing | null)[] = links.map(() => null);
  const years: (number | null)[] = links.map(() => null);
  for (const one of partsOf(where)) {
    const turned = turnOf(one, nodes, links);
    const year = nodes.findIndex(({ variable }) => variable !== null && asOfIn(one, variable, 'firstYear') !== null);
    if (turned) {
      const { hop, types, closed } = turned;
      walks[hop] = { ...walks[hop]!, [closed]: walks[hop]![closed].filter((type) => !types.includes(type)) };
    } else if (year > 0) years[year - 1] = asOfIn(one, nodes[year]!.variable!, 'firstYear');
    else {
      const [hop, asked] = passingIn(one, nodes, from, to);
      if (passing[hop] !== null) throw condition(one.at);
      passing[hop] = asked;
    }
  }
  // A year is asked of a hop's links and of where it leads.
  if (years.some((year, hop) => year !== said[hop]!.asOf)) throw condition(at);
  return {
    repeated: { steps: walks, least: range.least, most: range.most },
    each: said.map((one, hop) => ({ ...one, passing: passing[hop] ?? NO_PASSING })),
  };
}

/** `startNode(r) = x OR NOT r:CITES`: walked in one direction only. */
function turnOf(one: Expression, nodes: readonly NodePattern[], links: readonly RelationshipPattern[]) {
  const [turn, other, more] = choicesOf(one);
  const labels = other && negated(other);
  if (!turn || more || labels?.kind !== 'labels' || turn.kind !== 'comparison' || turn.rest.length !== 1) return null;
  const [operator, end] = turn.rest[0]!;
  const call = turn.first;
  if (operator !== '=' || call.kind !== 'call' || call.arguments.length !== 1) return null;
  const hop = links.findIndex(({ variable }) => variable !== null && isVariable(call.arguments[0], variable));
  if (hop < 0 || !isVariable(labels.of, links[hop]!.variable!) || !isVariable(end, nodes[hop]!.variable ?? ''))
    return null;
  const types: readonly EdgeType[] = edgeTypesIn(labels.labels);
  if (call.name === 'startnode') return { hop, types, closed: 'backward' as const };
  return call.name === 'endnode' ? { hop, types, closed: 'forward' as const } : null;
}

/** `x.id = 'the end' OR NOT x:Body AND x.degree <= 40`: what is asked of all nodes but the end. */
function passingIn(
  one: Expression,
  nodes: readonly NodePattern[],
  from: Ends,
  to: Ends,
): readonly [hop: number, asked: Passing] {
  const [free, asked, more] = choicesOf(one);
  if (!asked || more) throw condition(one.at);
  for (const [at, { variable }] of nodes.entries()) {
    const [id] = (variable !== null && textsOf(free!, variable, 'id')) || [];
    if (variable === null || id === undefined) continue;
    const hop = at > 0 && isJust(to, id) ? at - 1 : at < nodes.length - 1 && isJust(from, id) ? at : -1;
    if (hop >= 0) return [hop, passingAsked(asked, variable)];
  }
  throw condition(one.at);
}

const isJust = ({ ids }: Ends, id: string): boolean => ids?.length === 1 && ids[0] === id;

function passingAsked(where: Expression, name: string): Passing {
  const passing: { -readonly [Key in keyof Passing]: Passing[Key] } = { ...NO_PASSING };
  for (const one of partsOf(where)) {
    const not = negated(one);
    const inside = not ?? one;
    const ids = textsOf(inside, name, 'id');
    const degree = boundOf(one, (left) => isProperty(left, name, 'degree'));
    if (inside.kind === 'labels' && isVariable(inside.of, name) && passing.types === null) {
      const named = nodeTypesIn(inside.labels);
      passing.types = typesIn(not ? NODES.filter((type) => !named.includes(type)) : named);
    } else if (ids && not && passing.without.length === 0) passing.without = sorted(ids);
    else if (ids && !not && passing.only === null) passing.only = sorted(ids);
    else if (degree?.operator === '<=' && passing.degree === null) passing.degree = degree.value;
    else throw condition(one.at);
  }
  return passing;
}

const NODES = Object.keys(NODE_TYPES) as NodeType[];
