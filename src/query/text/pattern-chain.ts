import { EDGE_TYPES, type EdgeType } from '../../model/index.ts';
import type { PathPattern } from '../pattern.ts';
import { Inexpressible } from './inexpressible.ts';

/** Edge types that a hop may walk as they say, and against; each in the order of the model. */
export interface Walk {
  readonly forward: readonly EdgeType[];
  readonly backward: readonly EdgeType[];
}

/** Hops one after the other, together repeated; at most Infinity. */
export interface Repeated {
  readonly steps: readonly Walk[];
  readonly least: number;
  readonly most: number;
}

const ALL_TYPES = Object.keys(EDGE_TYPES) as EdgeType[];

/** A pattern as hops and repeated hops, one after the other; throws where it branches or repeats what is repeated. */
export function chainOf(pattern: PathPattern, open: Walk): readonly Repeated[] {
  const chain = partsOf(pattern, open);
  if (chain.length === 0) throw new Inexpressible('pattern', 'nothing');
  return chain;
}

function partsOf(pattern: PathPattern, open: Walk): readonly Repeated[] {
  if ('sequence' in pattern) return pattern.sequence.flatMap((part) => partsOf(part, open));
  if ('repeat' in pattern) return repeatOf(pattern, open);
  return [{ steps: [hopOf(pattern, open)], least: 1, most: 1 }];
}

/** A hop, or several of which one is taken. */
function hopOf(pattern: PathPattern, open: Walk): Walk {
  if ('step' in pattern) {
    const { step, direction = 'forward' } = pattern;
    const of = (types: readonly EdgeType[], way: 'forward' | 'backward') =>
      types.filter((type) => ['either', way].includes(direction) && (step.length === 0 || step.includes(type)));
    return { forward: of(open.forward, 'forward'), backward: of(open.backward, 'backward') };
  }
  if ('sequence' in pattern && pattern.sequence.length === 1) return hopOf(pattern.sequence[0]!, open);
  if (!('choice' in pattern)) throw new Inexpressible('pattern', 'branches');
  const hops = pattern.choice.map((one) => hopOf(one, open));
  const union = (way: 'forward' | 'backward') =>
    ALL_TYPES.filter((type) => hops.some((hop) => hop[way].includes(type)));
  return { forward: union('forward'), backward: union('backward') };
}

function repeatOf(
  { repeat, min, max }: Extract<PathPattern, { readonly repeat: PathPattern }>,
  open: Walk,
): readonly Repeated[] {
  const most = max === undefined ? Number.POSITIVE_INFINITY : Math.max(min, max);
  const inner = partsOf(repeat, open);
  if (inner.length === 0 || most === 0) return [];
  if (min === 1 && most === 1) return inner;
  if (inner.some((part) => part.least !== 1 || part.most !== 1)) throw new Inexpressible('pattern', 'branches');
  return [{ steps: inner.flatMap(({ steps }) => steps), least: min, most }];
}
