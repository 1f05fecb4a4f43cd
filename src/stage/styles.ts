import type { Emphasis } from './emphasis.ts';
import { mixColours, type Palette, withAlpha } from './palette.ts';
import type { DrawnEdge, DrawnNode } from './scene.ts';

/** A node's colours in one theme and emphasis, as CSS colours. */
export interface NodeStyle {
  readonly fill: string;
  /** Between the shape and what lies under it. */
  readonly ground: string;
  readonly ink: string;
  /** Drawn as an outline. */
  readonly hollow: boolean;
}

export interface EdgeStyle {
  readonly colour: string;
  readonly width: number;
  readonly arrow: number;
  readonly order: number;
}

const NODE_SHARES: Readonly<Record<Emphasis, number>> = { vivid: 1, rest: 1, dim: 0.42, faint: 0.16 };

export function styleNode({ look }: DrawnNode, emphasis: Emphasis, palette: Palette): NodeStyle {
  const share = NODE_SHARES[emphasis];
  const fill = mixColours(palette.tones[look.tone], palette.canvas, share);
  const hollow = look.glyph === 'ring';
  return { fill, ground: palette.canvas, ink: hollow ? fill : palette.ink, hollow };
}

/** Alpha at rest: the more edges, the calmer each. */
const restAlpha = (edges: number): number => Math.min(0.5, Math.max(0.1, 4.5 / Math.sqrt(Math.max(1, edges))));

/** What is the floor, not the message. */
const QUIET = new Set(['structure', 'history', 'mention']);
const EDGE_ORDER: Readonly<Record<Emphasis, number>> = { faint: 0, dim: 1, rest: 2, vivid: 3 };

/** A clause and the instrument that it stands beside: their places say it already. */
const isTether = (source: DrawnNode, target: DrawnNode): boolean =>
  source.node.unfoldedFrom === target.node.id || target.node.unfoldedFrom === source.node.id;

/** `edges`: how many there are; `scale`: pixels per cell. Seen from far, lines are fine and arrows small. */
export function styleEdge(
  { edge, look, source, target }: DrawnEdge,
  emphasis: Emphasis,
  palette: Palette,
  edges: number,
  scale: number,
): EdgeStyle {
  const rest = restAlpha(edges) * (QUIET.has(edge.family) ? 0.75 : 1);
  const vivid = isTether(source, target) ? 0.22 : QUIET.has(edge.family) ? 0.6 : 0.92;
  const alpha = { vivid, rest, dim: rest * 0.5, faint: 0.05 }[emphasis];
  const grow = emphasis === 'vivid' ? 1.1 : Math.min(1, Math.max(0.6, scale / 42));
  return {
    colour: withAlpha(palette.families[edge.family], alpha),
    width: look.width * grow,
    arrow: look.arrow * grow,
    order: EDGE_ORDER[emphasis],
  };
}
