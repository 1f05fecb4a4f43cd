import type { Part } from '../../model/index.ts';
import { workOf } from '../../model/index.ts';
import type {
  Expression,
  GroupPattern,
  NodePattern,
  PathPattern,
  PatternElement,
  Place,
  RelationshipPattern,
} from '../language/index.ts';
import type { Ends, Passing } from './form.ts';
import { Inexpressible } from './inexpressible.ts';
import type { Repeated } from './pattern-chain.ts';
import { type Hop, hopsOf } from './read-hops.ts';
import { type NodeAsked, nodeAsked, saysNothing } from './read-node.ts';

/** A path pattern in the terms of a question. */
export interface Pattern {
  readonly from: Ends;
  readonly stops: readonly Ends[];
  readonly to: Ends;
  readonly anyVersion: boolean;
  readonly asOf: number | null;
  readonly parts: readonly Part[] | null;
  readonly passing: Passing;
  /** One after the other; where there are stops, between each two of them. */
  readonly chain: readonly Repeated[];
  readonly segments: readonly (readonly Repeated[])[];
}

const condition = (at: Place): Inexpressible => new Inexpressible('', 'condition', at);
const ANY_NODE = { kind: 'node', variable: null, labels: null, properties: null, where: null } as const;

/** `where` is what is asked of the whole match besides lengths; of a selector's paths only the ends may be asked there. */
export function readPattern(path: PathPattern, where: readonly Expression[]): Pattern {
  const { nodes, links } = splitChain(path);
  const left = new Set(where);
  const asked = nodes.map((node, at) => {
    const isEnd = at === 0 || at === nodes.length - 1;
    const own = isEnd || path.selector.kind === 'all' ? [...left].filter((one) => asksOnly(one, node.variable)) : [];
    for (const one of own) left.delete(one);
    return nodeAsked(node, own);
  });
  for (const one of left) throw condition(one.at);
  const [from, to] = [asked[0]!, asked.at(-1)!];
  const hops = links.map((link) => hopsOf(link, from.ends, to.ends));
  const segments: Repeated[][] = [[]];
  const stops: Ends[] = [];
  for (const [at, { repeated }] of hops.entries()) {
    segments.at(-1)!.push(repeated);
    const node = asked[at + 1]!;
    if (at === hops.length - 1 || saysNothing(node)) continue;
    stops.push(node.ends);
    segments.push([]);
  }
  const all = hops.flatMap(({ each }) => each);
  const asOf = agreed(path, [from.asOf, ...all.map((hop) => hop.asOf)]);
  for (const node of asked) if (node.asOf !== null && node.asOf !== asOf) throw condition(path.at);
  return {
    from: from.ends,
    stops,
    to: to.ends,
    anyVersion: anyVersionIn(asked, path.at),
    asOf,
    parts: agreed(
      path,
      all.map(({ parts }) => parts),
    ),
    passing: passingOf(path, all),
    chain: segments.flat(),
    segments,
  };
}

/** Nodes, and between each two a relationship or a repeated part. */
function splitChain({ elements, at }: PathPattern) {
  const nodes: NodePattern[] = [];
  const links: (RelationshipPattern | GroupPattern)[] = [];
  const names = new Set<string>();
  const plain = (place: Place): NodePattern => ({ ...ANY_NODE, at: place });
  const add = (element: PatternElement): void => {
    if (element.kind !== 'node') {
      if (nodes.length === links.length) nodes.push(plain(element.at));
      links.push(element);
      return;
    }
    if (nodes.length > links.length) throw condition(element.at);
    if (element.variable !== null && names.has(element.variable)) throw condition(element.at);
    if (element.variable !== null) names.add(element.variable);
    nodes.push(element);
  };
  for (const element of elements) add(element);
  if (links.length === 0) throw condition(at);
  if (nodes.length === links.length) nodes.push(plain(at));
  return { nodes, links };
}

/** Whether the only variable it names is this one. */
function asksOnly(one: Expression, variable: string | null): boolean {
  const names = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) look(item);
    else if (typeof value === 'object' && value !== null) {
      if ('kind' in value && value.kind === 'variable' && 'name' in value) names.add(String(value.name));
      for (const item of Object.values(value)) look(item);
    }
  };
  look(one);
  return variable !== null && names.size === 1 && names.has(variable);
}

/** What is asked everywhere alike; a question cannot ask it of some hops alone. */
function agreed<Asked>({ at }: PathPattern, all: readonly Asked[]): Asked {
  const [first] = all;
  if (all.some((one) => JSON.stringify(one) !== JSON.stringify(first))) throw condition(at);
  return first!;
}

const passingOf = (path: PathPattern, hops: readonly Hop[]): Passing => {
  // Nothing is passed on a single hop.
  const asked = hops.map(({ passing }) => passing);
  return agreed(path, asked);
};

/** Versions are meant alike everywhere. */
function anyVersionIn(asked: readonly NodeAsked[], at: Place): boolean {
  const any = asked.some(({ works }) => works !== null);
  if (!any) return false;
  for (const { ends, works } of asked) {
    const wanted = [...new Set((ends.ids ?? []).filter((id) => !id.includes('#')).map(workOf))].sort();
    if (JSON.stringify(wanted) !== JSON.stringify(works ?? [])) throw condition(at);
  }
  return true;
}
