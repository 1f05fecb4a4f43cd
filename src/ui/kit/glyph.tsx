import type { Glyph, Tone } from '../../model/index.ts';

const SHAPES: Readonly<Record<Glyph, string>> = {
  card: 'M4 4h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z',
  diamond: 'M8 2 14.500 8 8 14 1.500 8Z',
  page: 'M4 2h5l3.500 3.500V14H4Z',
  hexagon: 'M4.800 2.500h6.400L14.500 8l-3.300 5.500H4.800L1.500 8Z',
  circle: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  pill: 'M5.500 4.500h5a3.500 3.500 0 0 1 0 7h-5a3.500 3.500 0 0 1 0-7Z',
  bar: 'M2 6h12v4H2Z',
  ring: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7Z',
};

/** The shape and colour of a node type, as in the graph. Decoration: the words stand beside it. */
export const GlyphMark = ({ glyph, tone }: { readonly glyph: Glyph; readonly tone: Tone }) => (
  <svg className={`mark fill-${tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={SHAPES[glyph]} fillRule="evenodd" />
  </svg>
);

interface LineMarkProps {
  readonly family: string;
  readonly width: number;
  readonly dash: readonly [number, number];
  readonly faint?: boolean;
}

/** The line of an edge type, as in the graph. */
export const LineMark = ({ family, width, dash, faint }: LineMarkProps) => (
  <svg
    className={`mark stroke-${family}${faint ? ' faint' : ''}`}
    viewBox="0 0 20 16"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M1 8h18" strokeWidth={width} strokeDasharray={dash[0] > 0 ? dash.join(' ') : undefined} />
  </svg>
);
