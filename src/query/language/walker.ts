import type { Expression, NodePattern } from './ast.ts';
import { commonLabel, type Instruction, type Program } from './compile-match.ts';
import { type Context, evaluate, hasLabels, holds, type Row } from './evaluate.ts';
import { LanguageError } from './problem.ts';
import { equals, isList, isMap, keyOf, NodeValue, PathValue, RelationshipValue, type Value } from './values.ts';

/** A chain of hops, the last first. */
interface Hop {
  readonly before: Hop | null;
  readonly relationship: number;
  readonly node: number;
}

interface Frame {
  readonly count: number;
  readonly outer: Row;
  readonly lists: Readonly<Record<string, readonly Value[]>>;
}

/** How far a path has been followed. */
export interface State {
  readonly at: number;
  readonly start: number;
  readonly node: number;
  readonly row: Row;
  readonly right: Hop | null;
  readonly left: Hop | null;
  readonly turned: boolean;
  readonly frame: Frame | null;
  /** Hops so far. */
  readonly length: number;
}

/** Follows one path pattern. Relationships in `used` belong to paths that are matched together with it. */
export class Walker {
  readonly #program: Program;
  readonly #context: Context;
  readonly #used: ReadonlySet<number>;

  constructor(program: Program, context: Context, used: ReadonlySet<number>) {
    this.#program = program;
    this.#context = context;
    this.#used = used;
  }

  begin(node: number, row: Row): State | null {
    const { start, startWhere } = this.#program;
    const after = this.#accept(start, startWhere, node, row);
    return (
      after && {
        at: 0,
        start: node,
        node,
        row: after,
        right: null,
        left: null,
        turned: false,
        frame: null,
        length: 0,
      }
    );
  }

  done({ at }: State): boolean {
    return at === this.#program.instructions.length;
  }

  /** The states one instruction later, those that reach the end soonest last. */
  next(state: State): State[] {
    const instruction = this.#program.instructions[state.at]!;
    switch (instruction.kind) {
      case 'node': {
        const row = this.#accept(instruction.pattern, instruction.where, state.node, state.row);
        return row ? [{ ...state, at: state.at + 1, row }] : [];
      }
      case 'step':
        return this.#step(state, instruction);
      case 'turn':
        return [{ ...state, at: state.at + 1, node: state.start, turned: true }];
      case 'loop':
        return this.#loop(state, instruction);
      case 'again':
        return this.#again(state, instruction);
    }
  }

  #step(state: State, { pattern, forward, backward, single }: Extract<Instruction, { kind: 'step' }>): State[] {
    const { graph, clock } = this.#context;
    const found: State[] = [];
    const take = (relationship: number, node: number): void => {
      clock.tick();
      if (pattern.types && !hasLabels(pattern.types, [graph.type(relationship)])) return;
      if (this.#used.has(relationship) || this.#walked(state, relationship, node)) return;
      const row = this.#bind(state, relationship, single);
      if (row === null) return;
      const hop = (before: Hop | null): Hop => ({ before, relationship, node });
      found.push({
        ...state,
        at: state.at + 1,
        node,
        row,
        length: state.length + 1,
        ...(state.turned ? { left: hop(state.left) } : { right: hop(state.right) }),
      });
    };
    if (forward) for (const one of graph.out(state.node)) take(one, graph.target(one));
    if (backward)
      for (const one of graph.into(state.node)) {
        const from = graph.source(one);
        // A loop leaves and comes in: it is met once.
        if (!forward || from !== state.node) take(one, from);
      }
    return found.reverse();
  }

  #walked({ start, right, left }: State, relationship: number, node: number): boolean {
    const { acyclic } = this.#program;
    if (acyclic && node === start) return true;
    for (const side of [right, left])
      for (let hop = side; hop; hop = hop.before)
        if (hop.relationship === relationship || (acyclic && hop.node === node)) return true;
    return false;
  }

  #bind(state: State, relationship: number, single: boolean): Row | null {
    const { pattern } = this.#program.instructions[state.at] as Extract<Instruction, { kind: 'step' }>;
    const value = new RelationshipValue(relationship);
    const name = pattern.variable ?? UNNAMED;
    const known = single && pattern.variable !== null ? state.row[name] : undefined;
    if (known !== undefined && known !== null && !(known instanceof RelationshipValue))
      throw new LanguageError('InvalidArgumentType', pattern.at, name);
    if (known !== undefined && equals(known, value) !== true) return null;
    const row = { ...state.row, [name]: value };
    if (!this.#has(pattern.properties, (key) => this.#context.graph.relationshipProperty(relationship, key), row))
      return null;
    if (!holds(pattern.where, row, this.#context)) return null;
    return pattern.variable === null ? state.row : row;
  }

  #loop(state: State, { range, exit, lists, reversed }: Extract<Instruction, { kind: 'loop' }>): State[] {
    const frame: Frame = state.frame ?? {
      count: 0,
      outer: state.row,
      lists: Object.fromEntries(lists.map((name) => [name, []])),
    };
    const states: State[] = [];
    if (frame.count < range.most) states.push({ ...state, at: state.at + 1, frame, row: without(frame.outer, lists) });
    if (frame.count >= range.least) {
      const row = this.#leave(frame, lists, reversed);
      if (row) states.push({ ...state, at: exit, frame: null, row });
    }
    return states;
  }

  #leave({ outer, lists }: Frame, names: readonly string[], reversed: boolean): Row | null {
    let row = outer;
    for (const name of names) {
      const list = reversed ? [...lists[name]!].reverse() : lists[name]!;
      const known = outer[name];
      if (known !== undefined && (known === null || !isList(known) || equals(known, list) !== true)) return null;
      row = { ...row, [name]: list };
    }
    return row;
  }

  #again(state: State, { loop, where }: Extract<Instruction, { kind: 'again' }>): State[] {
    if (!holds(where, state.row, this.#context)) return [];
    const { count, outer, lists } = state.frame!;
    const grown = Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, [...list, state.row[name] ?? null]]),
    );
    return [{ ...state, at: loop, frame: { count: count + 1, outer, lists: grown }, row: outer }];
  }

  #accept(pattern: NodePattern, where: readonly Expression[], node: number, row: Row): Row | null {
    const { graph } = this.#context;
    if (pattern.labels && !hasLabels(pattern.labels, graph.labels(node))) return null;
    let after = row;
    if (pattern.variable !== null) {
      const known = row[pattern.variable];
      if (known === undefined) after = { ...row, [pattern.variable]: new NodeValue(node) };
      else if (nodeKnown(pattern, known)?.id !== node) return null;
    }
    if (!this.#has(pattern.properties, (key) => graph.nodeProperty(node, key), after)) return null;
    if (!holds(pattern.where, after, this.#context)) return null;
    return where.every((one) => holds(one, after, this.#context)) ? after : null;
  }

  #has(properties: Expression | null, read: (key: string) => Value, row: Row): boolean {
    if (properties === null) return true;
    const wanted = evaluate(properties, row, this.#context);
    return isMap(wanted) && [...wanted].every(([key, value]) => equals(read(key), value) === true);
  }

  /** The row of a finished state, its path bound. */
  finish(state: State): Row {
    const { variable } = this.#program;
    return variable === null ? state.row : { ...state.row, [variable]: pathOf(state) };
  }
}

/** Stands for a relationship that has no name, while it is looked at. */
const UNNAMED = ' ';

function without(row: Row, names: readonly string[]): Row {
  if (!names.some((name) => Object.hasOwn(row, name))) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

const hopsOf = (last: Hop | null): Hop[] => {
  const hops: Hop[] = [];
  for (let hop = last; hop; hop = hop.before) hops.push(hop);
  return hops;
};

function pathOf({ start, left, right }: State): PathValue {
  const back = hopsOf(left);
  const on = hopsOf(right).reverse();
  return new PathValue(
    [...back.map(({ node }) => node), start, ...on.map(({ node }) => node)].map((node) => new NodeValue(node)),
    [...back, ...on].map(({ relationship }) => new RelationshipValue(relationship)),
  );
}

export const relationshipsOf = ({ left, right }: State): number[] =>
  [...hopsOf(left), ...hopsOf(right)].map(({ relationship }) => relationship);

/** The same for two states that walked the same hops. */
export const keyOfWalk = (state: State): string => keyOf(pathOf(state));

/** The node that a name holds, null for none; what holds anything else can't stand for one. */
function nodeKnown({ variable, at }: NodePattern, known: Value): NodeValue | null {
  if (known === null || known instanceof NodeValue) return known;
  throw new LanguageError('InvalidArgumentType', at, variable ?? '');
}

/** The nodes that a pattern may begin with, as few as the graph can tell. */
export function* candidates(
  pattern: NodePattern,
  where: readonly Expression[],
  row: Row,
  context: Context,
): Generator<number> {
  const known = pattern.variable === null ? undefined : row[pattern.variable];
  if (known !== undefined) {
    const node = nodeKnown(pattern, known);
    if (node) yield node.id;
    return;
  }
  const { graph } = context;
  for (const [key, one] of equalities(pattern, where)) {
    const found = graph.lookup?.(key, evaluate(one, row, context));
    if (found) return yield* found;
  }
  yield* graph.nodes(commonLabel(pattern.labels));
}

/** Properties of the node that are said to equal something that doesn't depend on it. */
function* equalities(
  { variable, properties, where: inline }: NodePattern,
  where: readonly Expression[],
): Generator<readonly [string, Expression]> {
  if (properties?.kind === 'map') for (const [key, one] of properties.entries) if (isConstant(one)) yield [key, one];
  for (const one of inline ? [...where, inline] : where) {
    if (one.kind !== 'comparison' || one.rest.length !== 1 || one.rest[0]![0] !== '=') continue;
    const sides = [one.first, one.rest[0]![1]] as const;
    for (const [a, b] of [sides, [sides[1], sides[0]] as const])
      if (a.kind === 'property' && a.of.kind === 'variable' && a.of.name === variable && isConstant(b))
        yield [a.key, b];
  }
}

const isConstant = ({ kind }: Expression): boolean => kind === 'literal' || kind === 'parameter';
