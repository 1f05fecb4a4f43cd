import { workOf } from '../model/index.ts';
import { type DrawnNode, neighboursOf } from './drawn.ts';
import type { Scene } from './scene.ts';

/** What stands out. All ids and keys may be unknown to the scene; then they mean nothing. */
export interface Highlight {
  /** Id of a node or key of an edge. */
  readonly selected: string | null;
  /** The same, from outside: a row of a table, an item of a list, a node reached by keyboard. */
  readonly hovered?: string | null;
  /** Node that holds the keyboard focus: stands out like a hovered one, and gets a ring. */
  readonly keyboard?: string | null;
  /** Several selected nodes: each has a ring. */
  readonly chosen?: ReadonlySet<string>;
  /** Ids of nodes and keys of edges of a path answer; everything else steps back. */
  readonly path?: ReadonlySet<string>;
}

/** `vivid` stands out, `dim` steps back, `faint` nearly vanishes. */
export type Emphasis = 'vivid' | 'rest' | 'dim' | 'faint';

export interface EmphasisOf {
  readonly node: (id: string) => Emphasis;
  readonly edge: (key: string) => Emphasis;
  /** Keys of the edges that have a level of their own; all the others have the same one. */
  readonly told: ReadonlySet<string>;
  readonly others: Emphasis;
}

const NONE: ReadonlySet<string> = new Set();

/** Edges of a set have one level, all others another. */
const edgesAt = (told: ReadonlySet<string>, level: Emphasis, others: Emphasis) => ({
  edge: (key: string): Emphasis => (told.has(key) ? level : others),
  told,
  others,
});

/** A path comes before what is hovered, that before what is selected. */
export function computeEmphasis(scene: Scene, highlight: Highlight, hovered: string | null): EmphasisOf {
  const { path } = highlight;
  const onPath = path !== undefined && [...path].some((id) => scene.nodes.has(id) || scene.edges.has(id));
  const touched = hovered ?? highlight.hovered ?? highlight.keyboard ?? null;
  if (onPath && !(touched !== null && path.has(touched))) {
    // One hop that is selected stands out from the others.
    const hop = highlight.selected !== null && scene.edges.has(highlight.selected) ? highlight.selected : null;
    const others = hop !== null && path.has(hop) ? 'rest' : 'vivid';
    return {
      node: (id) => (path.has(id) ? 'vivid' : 'faint'),
      edge: (key) => (path.has(key) ? (key === hop ? 'vivid' : others) : 'faint'),
      told: path,
      others: 'faint',
    };
  }
  const active = touched ?? highlight.selected;
  if (active !== null && scene.nodes.has(active))
    return touched === null ? atNode(scene, active) : aroundNode(scene, active);
  const edge = active === null ? undefined : scene.edges.get(active);
  if (edge)
    return {
      node: (id) => (id === edge.edge.source || id === edge.edge.target ? 'vivid' : 'dim'),
      ...edgesAt(new Set([edge.edge.key]), 'vivid', 'faint'),
    };
  return { node: () => 'rest', ...edgesAt(NONE, 'rest', 'rest') };
}

/** What unfolds from a node, and the versions of a work, belong to it; the tether between them says nothing. */
function edgesLeaving(scene: Scene, centre: string): ReadonlySet<string> {
  const owns = ({ node }: DrawnNode): boolean =>
    node.id === centre ||
    node.unfoldedFrom === centre ||
    (node.type === 'version' && !node.draft && workOf(node.id) === centre);
  const leaving = new Set<string>();
  for (const drawn of scene.nodes.values())
    if (owns(drawn))
      for (const { edge, source, target } of drawn.edges) if (owns(source) !== owns(target)) leaving.add(edge.key);
  return leaving;
}

/** Around a hovered node its neighbourhood stands out, and all else steps back. */
function aroundNode(scene: Scene, centre: string): EmphasisOf {
  const neighbours = neighboursOf(scene.nodes.get(centre)!);
  return {
    node: (id) => (id === centre || neighbours.has(id) ? 'vivid' : 'dim'),
    ...edgesAt(edgesLeaving(scene, centre), 'vivid', 'faint'),
  };
}

/** A selected node only has its edges stand out: one goes on reading. */
function atNode(scene: Scene, centre: string): EmphasisOf {
  return {
    node: (id) => (id === centre ? 'vivid' : 'rest'),
    ...edgesAt(edgesLeaving(scene, centre), 'vivid', 'dim'),
  };
}
