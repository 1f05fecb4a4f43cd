import type { DrawnEdge, DrawnNode } from './drawn.ts';
import type { Emphasis } from './emphasis.ts';
import type { EdgeLook, Tint } from './encode.ts';
import { mixColours, type Palette, withAlpha } from './palette.ts';

/** A node's colours in one theme and emphasis, as CSS colours. */
export interface NodeStyle {
  readonly fill: string;
  /** Between the shape and what lies under it. */
  readonly ground: string;
  readonly ink: string;
  /** Drawn as an outline. */
  readonly hollow: boolean;
  /** Colour of a dashed outline; null where the shape is enough. */
  readonly dashes: string | null;
}

export interface EdgeStyle {
  readonly colour: string;
  readonly width: number;
  readonly arrow: number;
  readonly order: number;
}

const NODE_SHARES: Readonly<Record<Emphasis, number>> = { vivid: 1, rest: 1, dim: 0.42, faint: 0.16 };

/** How much of its colour fills the shape of a draft. */
const DRAFT_FILL = 0.08;

/** Groups that have a colour of their own; further ones are grey. */
const GROUP_TONES = ['instrument', 'body', 'action-line', 'outcome', 'decision', 'treaty', 'event'] as const;

/** How many groups are told apart by colour. */
export const COLOURED_GROUPS = GROUP_TONES.length;

/** The colour of a tint. Shares run from grey to the colour of bodies, on both of which ink is legible. */
export function tintColour(tint: Tint, palette: Palette): string {
  if ('share' in tint) return mixColours(palette.tones.body, palette.muted, Math.sqrt(tint.share));
  const tone = GROUP_TONES[tint.group];
  return tone === undefined ? palette.muted : palette.tones[tone];
}

export function styleNode({ look, node }: DrawnNode, emphasis: Emphasis, palette: Palette): NodeStyle {
  const share = NODE_SHARES[emphasis];
  const colour = look.tint ? tintColour(look.tint, palette) : palette.tones[look.tone];
  const fill = mixColours(colour, palette.canvas, share);
  const ground = palette.canvas;
  if (node.draft) return { fill: mixColours(fill, ground, DRAFT_FILL), ground, ink: fill, hollow: false, dashes: fill };
  const hollow = look.glyph === 'ring';
  return { fill, ground, ink: hollow ? fill : palette.ink, hollow, dashes: null };
}

/** Alpha at rest: the more edges, the calmer each. */
const restAlpha = (edges: number): number => Math.min(0.5, Math.max(0.1, 4.5 / Math.sqrt(Math.max(1, edges))));

/** What is the floor, not the message. */
const QUIET = new Set(['structure', 'history', 'mention']);
const EDGE_ORDER: Readonly<Record<Emphasis, number>> = { faint: 0, dim: 1, rest: 2, vivid: 3 };

/** What only a curator states is drawn finer and lighter than what was read in a document. */
const CURATED = { width: 0.75, alpha: 0.66 } as const;

/** A clause and the instrument that it stands beside: their places say it already. */
const isTether = (source: DrawnNode, target: DrawnNode): boolean =>
  source.node.unfoldedFrom === target.node.id || target.node.unfoldedFrom === source.node.id;

/** Seen from far, lines are fine and arrows small. */
const growth = (emphasis: Emphasis, scale: number): number =>
  emphasis === 'vivid' ? 1.1 : Math.min(1, Math.max(0.6, scale / 42));

/** Pixels from the tip of an arrow to its base. */
export const arrowLength = (look: EdgeLook, emphasis: Emphasis, scale: number): number =>
  look.arrow * growth(emphasis, scale);

/** What the layout is not about steps back while nothing is looked at. */
const BESIDE = 0.3;
const BESIDE_VIVID = 0.4;

/** `edges`: how many there are, of those that the layout is about and in all; `scale`: pixels per cell. */
export function styleEdge(
  { edge, look, source, target, central }: DrawnEdge,
  emphasis: Emphasis,
  palette: Palette,
  edges: { readonly central: number; readonly all: number },
  scale: number,
): EdgeStyle {
  const calm = central ? restAlpha(edges.central) : restAlpha(edges.all) * BESIDE;
  const rest = calm * (QUIET.has(edge.family) ? 0.75 : 1);
  const vivid = (isTether(source, target) ? 0.22 : QUIET.has(edge.family) ? 0.6 : 0.92) * (central ? 1 : BESIDE_VIVID);
  const curated = edge.origin === 'curated';
  const share = curated ? CURATED.alpha : 1;
  const alpha = { vivid: vivid * share, rest: rest * share, dim: rest * share * 0.5, faint: 0.05 }[emphasis];
  const grow = growth(emphasis, scale);
  return {
    colour: withAlpha(palette.families[edge.family], alpha),
    width: look.width * grow * (curated ? CURATED.width : 1),
    arrow: arrowLength(look, emphasis, scale),
    order: EDGE_ORDER[emphasis],
  };
}
