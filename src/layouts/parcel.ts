import { eachInParts } from '../graph/index.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';

/** What is said of a node, a column each. */
type NodeColumn = keyof LayoutNode;

/**
 * What a layout is asked, on its way to a worker: each word once, and all else as columns of numbers. A list of objects
 * would hold the page up for ten times as long.
 */
export interface LayoutParcel {
  readonly words: readonly string[];
  /** One entry a node; of a word its place in `words`, -1 for none; of `year` NaN for none; of `focus` 0 or 1. */
  readonly nodes: Readonly<Record<NodeColumn, Float64Array | Int32Array>>;
  /** One entry an edge; places in `words`. */
  readonly edges: Readonly<Record<'source' | 'target' | 'type', Int32Array>>;
  readonly pinned: readonly (readonly [id: string, x: number, y: number])[];
  readonly centre: string | null;
}

const WORDS = ['id', 'type', 'lane', 'unfoldedFrom', 'section', 'issuer'] as const satisfies readonly NodeColumn[];

/** Linear in nodes and edges, with pauses: with its words looked up, all of a large view would hold a press up. */
export function* packInParts({ nodes, edges, pinned, centre }: LayoutInput): Generator<void, LayoutParcel> {
  const places = new Map<string, number>();
  const words: string[] = [];
  const placeOf = (word: string | null): number => {
    if (word === null) return -1;
    let place = places.get(word);
    if (place === undefined) {
      place = words.length;
      words.push(word);
      places.set(word, place);
    }
    return place;
  };
  const column = (length: number): Int32Array => new Int32Array(length);
  const ofNodes = {
    id: column(nodes.length),
    type: column(nodes.length),
    lane: column(nodes.length),
    unfoldedFrom: column(nodes.length),
    section: column(nodes.length),
    issuer: column(nodes.length),
    year: new Float64Array(nodes.length),
    degree: column(nodes.length),
    focus: column(nodes.length),
  };
  yield* eachInParts(nodes, (node, at) => {
    for (const key of WORDS) ofNodes[key][at] = placeOf(node[key]);
    ofNodes.year[at] = node.year ?? Number.NaN;
    ofNodes.degree[at] = node.degree;
    ofNodes.focus[at] = Number(node.focus);
  });
  const ofEdges = { source: column(edges.length), target: column(edges.length), type: column(edges.length) };
  yield* eachInParts(edges, ({ source, target, type }, at) => {
    ofEdges.source[at] = placeOf(source);
    ofEdges.target[at] = placeOf(target);
    ofEdges.type[at] = placeOf(type);
  });
  return {
    words,
    nodes: ofNodes,
    edges: ofEdges,
    pinned: [...pinned].map(([id, { x, y }]) => [id, x, y]),
    centre,
  };
}

/** The same as what was packed. */
export function unpackInput({ words, nodes, edges, pinned, centre }: LayoutParcel): LayoutInput {
  const wordAt = (column: ArrayLike<number>, at: number): string | null => words[column[at]!] ?? null;
  return {
    nodes: Array.from(nodes.id, (_, at) => ({
      ...(Object.fromEntries(WORDS.map((key) => [key, wordAt(nodes[key], at)])) as Pick<
        LayoutNode,
        (typeof WORDS)[number]
      >),
      year: Number.isNaN(nodes.year[at]!) ? null : nodes.year[at]!,
      degree: nodes.degree[at]!,
      focus: nodes.focus[at] === 1,
    })),
    edges: Array.from(edges.source, (_, at) => ({
      source: wordAt(edges.source, at)!,
      target: wordAt(edges.target, at)!,
      type: wordAt(edges.type, at) as LayoutInput['edges'][number]['type'],
    })),
    pinned: new Map(pinned.map(([id, x, y]) => [id, { x, y }])),
    centre,
  };
}
