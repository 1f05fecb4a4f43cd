import { PALETTES } from '../../drawing/index.ts';

/** Fonts of exported briefings, and what stands in for them where they are not installed. */
export const FONT_STACK =
  "'Noto Sans', 'Noto Sans Variable', 'Noto Sans SC', 'Noto Sans SC Variable', 'Noto Sans Arabic', 'Noto Sans Arabic Variable', system-ui, sans-serif";

/** The fonts that a file brings along, before those that a program without them has. */
export const OWN_FONTS = `'Noto Sans Variable', 'Noto Sans SC Variable', 'Noto Sans Arabic Variable', ${FONT_STACK}`;

/** Sizes in a picture's own units, as on screen. */
export const LABEL = { size: 11.5, line: 13.5 } as const;
const BADGE = { least: 9, most: 15, mostEmphasis: 24, share: 0.46 } as const;

/** What is read in exported slides; the light colours of the screen. */
export const INK = {
  text: '#1b2432',
  muted: '#5d6878',
  hairline: '#d5dae2',
  band: '#f4f6f9',
  accent: '#0b57d0',
} as const;

/** Size of a badge in a shape of this height; the font is made smaller when the text is wider than its room. */
export function badgeSize(height: number, emphasis: boolean, width: (size: number) => number, room: number): number {
  const most = emphasis ? BADGE.mostEmphasis : BADGE.most;
  const size = Math.min(most, Math.max(BADGE.least, height * BADGE.share));
  const wide = width(size);
  return wide > room ? Math.max(4, (size * room) / wide) : size;
}

/** Whether a colour `#rrggbb` is nearer to black. */
export function isDark(colour: string): boolean {
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5) < 128;
}

/** What marks a chosen thing on this ground. */
export const accentOn = (background: string): string => (isDark(background) ? '#7db4ff' : INK.accent);

/** What somebody wrote on a picture, on this ground: told apart from the links, as on the screen. */
export const remarkOn = (background: string): string => PALETTES[isDark(background) ? 'dark' : 'light'].newer;

/** Two numbers after the point are enough for any drawing. */
export const rounded = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 + 0 : 0);
