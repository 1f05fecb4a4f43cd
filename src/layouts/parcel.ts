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

/** Linear in nodes and edges; a few milliseconds for ten thousand nodes. */
export function packInput({ nodes, edges, pinned, centre }: LayoutInput): LayoutParcel {
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
  const wordsOf = (key: (typeof WORDS)[number]): Int32Array => Int32Array.from(nodes, (node) => placeOf(node[key]));
  return {
    words,
    nodes: {
      id: wordsOf('id'),
      type: wordsOf('type'),
      lane: wordsOf('lane'),
      unfoldedFrom: wordsOf('unfoldedFrom'),
      section: wordsOf('section'),
      issuer: wordsOf('issuer'),
      year: Float64Array.from(nodes, ({ year }) => year ?? Number.NaN),
      degree: Int32Array.from(nodes, ({ degree }) => degree),
      focus: Int32Array.from(nodes, ({ focus }) => Number(focus)),
    },
    edges: {
      source: Int32Array.from(edges, ({ source }) => placeOf(source)),
      target: Int32Array.from(edges, ({ target }) => placeOf(target)),
      type: Int32Array.from(edges, ({ type }) => placeOf(type)),
    },
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
