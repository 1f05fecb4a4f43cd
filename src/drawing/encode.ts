import type { Glyph, Tone } from '../model/index.ts';
import type { LegendKey, ViewEdge, ViewNode } from '../store/index.ts';

/** How a node looks, theme apart. Extents are halves, in units of the drawn node scale. */
export interface NodeLook {
  readonly glyph: Glyph;
  readonly tone: Tone;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly badge: string;
  /** A colour that says something other than the type; null is the tone. */
  readonly tint: Tint | null;
}

/** What a colour says of a node: its share of the highest value, or which group it belongs to. */
export type Tint = { readonly share: number } | { readonly group: number };

/** Measures that the drawing shows, by node. */
export interface Measured {
  /** 0…1; a node without a size has none to show and is drawn smallest. */
  readonly sizes: ReadonlyMap<string, number> | null;
  /** A node without a tint is drawn grey. */
  readonly tints: ReadonlyMap<string, Tint> | null;
}

/** How an edge looks, theme and emphasis apart. Lengths are pixels. */
export interface EdgeLook {
  readonly width: number;
  readonly arrow: number;
  /** Dash and gap; both 0 for a solid line. */
  readonly dash: readonly [number, number];
}

/** Shape and colour together tell the type; no two keys share both. */
export const LEGEND_LOOKS: Readonly<Record<LegendKey, { readonly glyph: Glyph; readonly tone: Tone }>> = {
  res: { glyph: 'card', tone: 'instrument' },
  dec: { glyph: 'diamond', tone: 'decision' },
  rec: { glyph: 'pill', tone: 'instrument' },
  opinion: { glyph: 'pill', tone: 'decision' },
  prst: { glyph: 'pill', tone: 'outcome' },
  outcome: { glyph: 'page', tone: 'outcome' },
  treaty: { glyph: 'page', tone: 'treaty' },
  document: { glyph: 'page', tone: 'clause' },
  clause: { glyph: 'bar', tone: 'clause' },
  body: { glyph: 'circle', tone: 'body' },
  'action-line': { glyph: 'hexagon', tone: 'action-line' },
  event: { glyph: 'ring', tone: 'event' },
};

const FOCUS_SCALE = 1.5;

/** Half widths for badges of up to two, three, four, and more characters, and the half height (0: as the width). */
const EXTENTS: Readonly<Record<Glyph, readonly [number, number, number, number, number]>> = {
  card: [0.3, 0.32, 0.37, 0.38, 0.22],
  pill: [0.32, 0.33, 0.37, 0.38, 0.2],
  bar: [0.3, 0.34, 0.37, 0.38, 0.16],
  page: [0.21, 0.28, 0.36, 0.38, 0.27],
  diamond: [0.36, 0.38, 0.38, 0.38, 0.28],
  hexagon: [0.28, 0.3, 0.32, 0.36, 0.235],
  circle: [0.26, 0.3, 0.32, 0.33, 0],
  ring: [0.26, 0.3, 0.32, 0.33, 0],
};

/** Least and most that a size makes of a shape; its area grows with the value. */
const SIZES = [0.78, 1.4] as const;
const NO_TINT: Tint = { share: 0 };

export function encodeNode(node: ViewNode, measured: Measured | null = null): NodeLook {
  const { glyph, tone } = LEGEND_LOOKS[node.legend];
  const extents = EXTENTS[glyph];
  const width = extents[Math.max(0, Math.min(3, [...node.badge].length - 2))]!;
  const height = extents[4];
  const size = measured?.sizes ? SIZES[0] + (SIZES[1] - SIZES[0]) * Math.sqrt(measured.sizes.get(node.id) ?? 0) : null;
  const scale = size ?? (node.focus ? FOCUS_SCALE : 1);
  return {
    glyph,
    tone,
    halfWidth: width * scale,
    halfHeight: (height || width) * scale,
    badge: node.badge,
    tint: measured?.tints ? (measured.tints.get(node.id) ?? NO_TINT) : null,
  };
}

/** Verbs that leave the addressee free to act. */
const SOFT_VERBS = new Set(['invites', 'encourages', 'calls-upon', 'appeals', 'recommends']);

const WIDTHS = { operative: 2.1, preambular: 1.2, other: 1.2 } as const;
const MOST_EXTRA_WIDTH = 1.2;

export function encodeEdge(edge: ViewEdge): EdgeLook {
  const most = edge.strength === 'other' ? MOST_EXTRA_WIDTH / 3 : MOST_EXTRA_WIDTH;
  const extra = Math.min(most, 0.35 * Math.log2(Math.max(1, edge.standsFor.length)));
  const width = WIDTHS[edge.strength] + extra;
  const soft = edge.verbs.length > 0 && edge.verbs.every((verb) => SOFT_VERBS.has(verb));
  const dash: readonly [number, number] =
    edge.family === 'history' ? [3, 4] : edge.family === 'mandate' && soft ? [7, 4] : [0, 0];
  return { width, arrow: 6.5 + width * 1.4, dash };
}
