import { EDGE_TYPES, type EdgeType, NODE_TYPES, workOf } from '../../model/index.ts';
import { labelOf, typeOf } from '../language/index.ts';
import type { PathQuery } from '../path-query.ts';
import { areApart, asksOfPassing, type Choice, type Ends, type Form, formOf, isOne } from './form.ts';
import { Inexpressible, type InexpressibleReason } from './inexpressible.ts';
import type { Repeated, Walk } from './pattern-chain.ts';

export type Written =
  | { readonly ok: true; readonly text: string }
  /** `where` is the constraint that the text language cannot say: `mode`, `waypoints.unordered`. */
  | { readonly ok: false; readonly where: string; readonly reason: InexpressibleReason };

/**
 * A question as text, asked on the question's own level. `shownAs` gives the node that stands for another on that level: a
 * text means the nodes that it names. What the text gives is what the question gives; where only some of equally short
 * paths are wanted it may be others of them.
 */
export function toText(query: PathQuery, shownAs?: (id: string) => string): Written {
  try {
    return { ok: true, text: new Writer(formOf(query, shownAs)).write() };
  } catch (error) {
    if (error instanceof Inexpressible) return { ok: false, where: error.where, reason: error.reason };
    throw error;
  }
}

const SELECTORS: Readonly<Record<Choice['kind'], (k: number) => string>> = {
  shortest: () => 'ANY SHORTEST ',
  'all-shortest': () => 'ALL SHORTEST ',
  'k-shortest': (k) => `SHORTEST ${k} `,
  'k-groups': (k) => `SHORTEST ${k} GROUPS `,
  'all-simple': () => '',
};

export const quoted = (text: string): string =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`;
const listed = (ids: readonly string[]): string => `[${ids.map(quoted).join(', ')}]`;
const oneOf = (what: string, ids: readonly string[]): string =>
  ids.length === 1 ? `${what} = ${quoted(ids[0]!)}` : `${what} IN ${listed(ids)}`;
const either = (names: readonly string[]): string => names.join('|');

class Writer {
  readonly #form: Form;
  #hops = 0;

  constructor(form: Form) {
    this.#form = form;
  }

  write(): string {
    const { from, to, stops, choice, limit, least, most } = this.#form;
    const k = 'k' in choice ? choice.k : 1;
    const lines = [`MATCH p = ${SELECTORS[choice.kind](k)}ACYCLIC`, `  ${this.#end('a', from)}`];
    for (const [at, stop] of [...stops, to].entries()) {
      lines.push(`  ${this.#way(stops.length > 0)}`);
      lines.push(`  ${at === stops.length ? this.#end('b', to) : this.#end(`via${at + 1}`, stop)}`);
    }
    const lengths = [
      ...(least > 0 ? [`length(p) >= ${least}`] : []),
      ...(most < Number.POSITIVE_INFINITY ? [`length(p) <= ${most}`] : []),
    ];
    if (lengths.length > 0) lines.push(`WHERE ${lengths.join(' AND ')}`);
    // Between each two ends a selector chooses anew: of all of them the shortest are chosen here.
    if ((choice.kind === 'all-shortest' || choice.kind === 'k-groups') && !this.#isBetweenTwo()) {
      lines.push(`WITH length(p) AS hops, collect(DISTINCT p) AS found ORDER BY hops LIMIT ${k}`);
      lines.push('UNWIND found AS p');
    }
    lines.push(`RETURN ${this.#mayRepeat() ? 'DISTINCT ' : ''}p ORDER BY length(p) LIMIT ${limit}`);
    return lines.join('\n');
  }

  #isBetweenTwo(): boolean {
    const { from, to, anyVersion } = this.#form;
    return isOne(from, anyVersion) && isOne(to, anyVersion);
  }

  /** Whether the same path may fit in several ways. */
  #mayRepeat(): boolean {
    const { stops, chain } = this.#form;
    return stops.length > 0 || chain.length > 1 || chain[0]!.steps.length > 1;
  }

  #end(name: string, ends: Ends): string {
    const { anyVersion, asOf } = this.#form;
    const { ids, types, kinds, issuers, firstYear, lastYear, read } = ends;
    const works = anyVersion ? [...new Set((ids ?? []).filter((id) => !id.includes('#')).map(workOf))].sort() : [];
    const alone = ids?.length === 1 && works.length === 0;
    const where: string[] = [];
    if (ids && works.length > 0)
      where.push(`(${oneOf(`${name}.id`, ids)} OR ${name}:Work|Version AND ${oneOf(`${name}.work`, works)})`);
    else if (ids && !alone) where.push(`${name}.id IN ${listed(ids)}`);
    if (kinds) where.push(`${name}.kind IN ${listed(kinds)}`);
    if (issuers) where.push(`${name}.issuer IN ${listed(issuers)}`);
    if (firstYear !== null) where.push(`${name}.firstYear >= ${firstYear}`);
    if (lastYear !== null) where.push(`${name}.firstYear <= ${lastYear}`);
    if (read !== null) where.push(read ? `${name}.read` : `NOT ${name}.read`);
    if (asOf !== null) where.push(`coalesce(${name}.firstYear, 0) <= ${asOf}`);
    const label = types ? `:${types.length === 0 ? '!%' : either(types.map(labelOf))}` : '';
    const properties = alone ? ` {id: ${quoted(ids![0]!)}}` : '';
    return `(${name}${label}${properties}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''})`;
  }

  /** From one end or stop to the next; where there are stops their hops are bounded by those of the whole. */
  #way(bounded: boolean): string {
    const { chain, most } = this.#form;
    return chain
      .map((part) => this.#repeated(bounded ? { ...part, most: Math.min(part.most, most) } : part))
      .join('\n  ()\n  ');
  }

  #repeated({ steps, least, most }: Repeated): string {
    const [only] = steps;
    const { from, to, stops, chain, anyVersion } = this.#form;
    const alone = stops.length === 0 && chain.length === 1 && steps.length === 1;
    const count = quantifier(alone && most > 0 && areApart(from, to, anyVersion) ? Math.max(least, 1) : least, most);
    if (steps.length === 1 && !this.#asksOfNodes() && isEven(only!))
      return `${this.#hop(only!, `r${++this.#hops}`)}${count}`;
    const where: string[] = [];
    let text = '(';
    for (const [at, step] of steps.entries()) {
      const n = ++this.#hops;
      const [x, r, y] = [`x${n}`, `r${n}`, `x${n + 1}`];
      if (at === 0) text += `(${x})`;
      text += `${this.#hop(step, r)}(${y})`;
      where.push(...turnsOf(step, r, x), ...this.#passes(x, y));
    }
    // The next hop has a start of its own.
    this.#hops++;
    return `${text}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''})${count === '' ? '{1}' : count}`;
  }

  /** The name stands where something is asked of the hop. */
  #hop(walk: Walk, name: string): string {
    const { parts, asOf } = this.#form;
    const said: string[] = [];
    if (parts) said.push(`(s.part IS NULL OR s.part IN ${listed(parts)})`);
    if (asOf !== null) said.push(`coalesce(s.year, 0) <= ${asOf}`);
    const where = said.length > 0 ? ` WHERE any(s IN ${name}.said WHERE ${said.join(' AND ')})` : '';
    const shown = where !== '' || !isEven(walk) ? name : '';
    const inside = `${shown}${typesOf(walk)}${where}`;
    const body = inside === '' ? '--' : `-[${inside}]-`;
    if (!isEven(walk) || walk.forward.length === walk.backward.length) return body;
    return walk.backward.length === 0 ? `${body}>` : `<${body}`;
  }

  #asksOfNodes(): boolean {
    return asksOfPassing(this.#form.passing) || this.#form.asOf !== null;
  }

  /** What is asked of a node that is come to; the end itself is free of it. */
  #passes(x: string, y: string): string[] {
    const { passing, asOf, from, to, anyVersion } = this.#form;
    const { types, only, without, degree } = passing;
    const fromEnd = !isOne(to, anyVersion);
    const node = fromEnd ? x : y;
    const end = fromEnd ? from : to;
    const asked: string[] = [];
    if (types) asked.push(labelled(node, types));
    if (only) asked.push(`${node}.id IN ${listed(only)}`);
    if (without.length > 0) asked.push(`NOT ${node}.id IN ${listed(without)}`);
    if (degree !== null) asked.push(`${node}.degree <= ${degree}`);
    const all: string[] = [];
    if (asked.length > 0) {
      const together = asked.join(' AND ');
      all.push(end.ids!.length === 0 ? together : `(${node}.id = ${quoted(end.ids![0]!)} OR ${together})`);
    }
    if (asOf !== null) all.push(`coalesce(${y}.firstYear, 0) <= ${asOf}`);
    return all;
  }
}

/** All its types are walked in the same directions. */
export const isEven = ({ forward, backward }: Walk): boolean =>
  forward.length === 0 || backward.length === 0 || forward.join() === backward.join();

const ALL_EDGE_TYPES = Object.keys(EDGE_TYPES) as EdgeType[];

/** Named are the types that are walked, or those that are not, whichever are fewer. */
function typesOf({ forward, backward }: Walk): string {
  const open = ALL_EDGE_TYPES.filter((type) => forward.includes(type) || backward.includes(type));
  const closed = ALL_EDGE_TYPES.filter((type) => !open.includes(type));
  if (closed.length === 0) return '';
  if (open.length === 0) return ':!%';
  const names = (types: readonly EdgeType[]): string => either(types.map(typeOf));
  if (open.length <= closed.length) return `:${names(open)}`;
  return closed.length === 1 ? `:!${names(closed)}` : `:!(${names(closed)})`;
}

/** Types that are walked in one direction while others are walked in both. */
function turnsOf(walk: Walk, r: string, x: string): string[] {
  if (isEven(walk)) return [];
  const only = (way: readonly EdgeType[], other: readonly EdgeType[]): string =>
    either(way.filter((type) => !other.includes(type)).map(typeOf));
  const forward = only(walk.forward, walk.backward);
  const backward = only(walk.backward, walk.forward);
  return [
    ...(forward === '' ? [] : [`(startNode(${r}) = ${x} OR NOT ${r}:${forward})`]),
    ...(backward === '' ? [] : [`(endNode(${r}) = ${x} OR NOT ${r}:${backward})`]),
  ];
}

const ALL_NODE_TYPES = Object.keys(NODE_TYPES);

function labelled(node: string, types: readonly string[]): string {
  const closed = ALL_NODE_TYPES.filter((type) => !types.includes(type));
  if (types.length === 0) return `${node}:!%`;
  return types.length <= closed.length
    ? `${node}:${either(types.map(labelOf))}`
    : `NOT ${node}:${either(closed.map(labelOf))}`;
}

function quantifier(least: number, most: number): string {
  if (least === 1 && most === 1) return '';
  if (most === Number.POSITIVE_INFINITY) return least === 0 ? '*' : least === 1 ? '+' : `{${least},}`;
  return least === most ? `{${least}}` : `{${least},${most}}`;
}
