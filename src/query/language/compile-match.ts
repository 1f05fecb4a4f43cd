import type {
  Expression,
  LabelExpression,
  NodePattern,
  PathPattern,
  PathSelector,
  PatternElement,
  Range,
  RelationshipPattern,
} from './ast.ts';
import { expressionsOf, freeVariables, variablesOf } from './walk-expression.ts';

/** One instruction; `next` is the one after it. */
export type Instruction =
  | { readonly kind: 'node'; readonly pattern: NodePattern; readonly where: readonly Expression[] }
  | {
      readonly kind: 'step';
      readonly pattern: RelationshipPattern;
      readonly forward: boolean;
      readonly backward: boolean;
      readonly single: boolean;
    }
  /** Repeats what follows up to `again`; `lists` are the variables that are lists outside. */
  | {
      readonly kind: 'loop';
      readonly range: Range;
      readonly exit: number;
      readonly lists: readonly string[];
      readonly reversed: boolean;
    }
  | { readonly kind: 'again'; readonly loop: number; readonly where: Expression | null }
  /** Back to where the path was begun, to follow it the other way. */
  | { readonly kind: 'turn' };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly start: NodePattern;
  readonly startWhere: readonly Expression[];
  readonly variable: string | null;
  readonly selector: PathSelector;
  readonly acyclic: boolean;
  /** The last node; asked for when the selector takes ends one by one. */
  readonly end: NodePattern | null;
  readonly endWhere: readonly Expression[];
}

export interface CompiledMatch {
  readonly programs: readonly Program[];
  /** What is left to ask when all paths are there. */
  readonly where: readonly Expression[];
  /** Variables that the patterns bring. */
  readonly brings: readonly string[];
}

const EMPTY_NODE = { kind: 'node', variable: null, labels: null, properties: null, where: null } as const;

/** Patterns → instructions. What WHERE asks of one node alone is asked where the node is met. */
export function compileMatch(
  paths: readonly PathPattern[],
  where: Expression | null,
  bound: ReadonlySet<string>,
): CompiledMatch {
  const known = new Set(bound);
  const left: Expression[] = [];
  const pushed = new Map<string, Expression[]>();
  const nodes = new Set(paths.flatMap((path) => pushable(path)));
  for (const one of conjuncts(where)) {
    const fresh = [...freeVariables(one)].filter((name) => !bound.has(name));
    const [name] = fresh;
    if (fresh.length === 1 && nodes.has(name!)) pushed.set(name!, [...(pushed.get(name!) ?? []), one]);
    else left.push(one);
  }
  const brought = paths.flatMap(({ variable, elements }) => [
    ...variablesOf(elements),
    ...(variable === null ? [] : [variable]),
  ]);
  const programs = paths.map((path) => {
    const program = compilePath(path, known, pushed);
    for (const name of variablesOf(path.elements)) known.add(name);
    return program;
  });
  return { programs, where: left, brings: [...new Set(brought)].filter((name) => !bound.has(name)) };
}

export const conjuncts = (where: Expression | null): readonly Expression[] => {
  if (where === null) return [];
  return where.kind === 'binary' && where.operator === 'AND'
    ? [...conjuncts(where.left), ...conjuncts(where.right)]
    : [where];
};

/** Nodes that may be asked as soon as they are met; of shortest paths only the ends, as the choice comes before WHERE. */
function pushable({ selector, elements }: PathPattern): string[] {
  const nodes = elements.filter((element) => element.kind === 'node');
  const asked =
    selector.kind === 'all'
      ? nodes
      : [elements[0], elements.at(-1)].filter((element): element is NodePattern => element?.kind === 'node');
  return asked.flatMap(({ variable }) => (variable === null ? [] : [variable]));
}

function compilePath(
  path: PathPattern,
  bound: ReadonlySet<string>,
  pushed: ReadonlyMap<string, readonly Expression[]>,
): Program {
  const elements = withEnds(path.elements);
  const own = new Set(variablesOf(elements).filter((name) => !bound.has(name)));
  const anchor = path.selector.kind === 'all' && !refersWithin(elements, own) ? bestStart(elements, bound, pushed) : 0;
  const instructions: Instruction[] = [];
  const whereOf = ({ variable }: NodePattern): readonly Expression[] =>
    variable === null ? [] : (pushed.get(variable) ?? []);
  const emit = (some: readonly PatternElement[], reversed: boolean): void => {
    for (const element of some) {
      if (element.kind === 'node') instructions.push({ kind: 'node', pattern: element, where: whereOf(element) });
      else if (element.kind === 'relationship' && element.range === null)
        instructions.push(stepOf(element, reversed, true));
      else {
        const at = instructions.length;
        instructions.push({ kind: 'turn' });
        if (element.kind === 'relationship') instructions.push(stepOf(element, reversed, false));
        else emit(inOrder(withEnds(element.elements), reversed), reversed);
        instructions.push({ kind: 'again', loop: at, where: element.kind === 'group' ? element.where : null });
        instructions[at] = {
          kind: 'loop',
          range: element.range!,
          exit: instructions.length,
          lists: [...new Set(variablesOf([element]))],
          reversed,
        };
      }
    }
  };
  emit(elements.slice(anchor + 1), false);
  if (anchor > 0) {
    instructions.push({ kind: 'turn' });
    emit(inOrder(elements.slice(0, anchor), true), true);
  }
  const start = elements[anchor] as NodePattern;
  const last = elements.at(-1);
  const end = last?.kind === 'node' ? last : null;
  return {
    instructions,
    start,
    startWhere: whereOf(start),
    variable: path.variable,
    selector: path.selector,
    acyclic: path.mode === 'acyclic',
    end,
    endWhere: end ? whereOf(end) : [],
  };
}

/** A path begins with a node, if only one that nothing is asked of. */
function withEnds(elements: readonly PatternElement[]): readonly PatternElement[] {
  const [first] = elements;
  return first?.kind === 'node' ? elements : [{ ...EMPTY_NODE, at: first!.at }, ...elements];
}

const inOrder = <Item>(items: readonly Item[], reversed: boolean): readonly Item[] =>
  reversed ? [...items].reverse() : items;

function stepOf(pattern: RelationshipPattern, reversed: boolean, single: boolean): Instruction {
  const forward = pattern.direction !== (reversed ? 'forward' : 'backward');
  const backward = pattern.direction !== (reversed ? 'backward' : 'forward');
  return { kind: 'step', pattern, forward, backward, single };
}

/** Whether some part asks for a variable of another part, which then has to be there before. */
const refersWithin = (elements: readonly PatternElement[], own: ReadonlySet<string>): boolean =>
  elements.some((element) => {
    const inside = new Set(variablesOf([element]));
    return expressionsOf(element).some((one) =>
      [...freeVariables(one)].some((name) => own.has(name) && !inside.has(name)),
    );
  });

function bestStart(
  elements: readonly PatternElement[],
  bound: ReadonlySet<string>,
  pushed: ReadonlyMap<string, readonly Expression[]>,
): number {
  let best = 0;
  let most = -1;
  for (const [at, element] of elements.entries()) {
    if (element.kind !== 'node') continue;
    const { variable, properties, where, labels } = element;
    const asked = (variable !== null && pushed.has(variable)) || properties !== null || where !== null;
    const score = variable !== null && bound.has(variable) ? 3 : asked ? 2 : labels ? 1 : 0;
    if (score > most) [best, most] = [at, score];
  }
  return best;
}

/** A label that all that the expression allows have; null where there is none. */
export function commonLabel(labels: LabelExpression | null): string | null {
  if (labels?.kind === 'name') return labels.name;
  return labels?.kind === 'both' ? (commonLabel(labels.left) ?? commonLabel(labels.right)) : null;
}
