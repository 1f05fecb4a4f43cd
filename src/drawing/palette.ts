import type { Family, Tone } from '../model/index.ts';

/** Each scheme, and each again with colours far enough from the ground for who sees little contrast. */
export type Theme = 'light' | 'dark' | 'light-contrast' | 'dark-contrast';

/** Every colour of the drawing, as `#rrggbb`. The interface takes its own from here, so that both agree. */
export interface Palette {
  readonly canvas: string;
  /** Every second lane. */
  readonly band: string;
  readonly hairline: string;
  readonly text: string;
  readonly muted: string;
  /** Fills by type. All differ under every kind of colour vision; a test computes it. */
  readonly tones: Readonly<Record<Tone, string>>;
  /** Badge text on a fill. */
  readonly ink: string;
  readonly families: Readonly<Record<Family, string>>;
  /** Selection, focus ring. */
  readonly accent: string;
  /** A newer version exists. */
  readonly newer: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    canvas: '#ffffff',
    band: '#f7f8fa',
    hairline: '#e6e9ee',
    text: '#1b2432',
    muted: '#5d6878',
    tones: {
      instrument: '#0e71da',
      decision: '#5837a1',
      outcome: '#933d68',
      treaty: '#7a1b1c',
      'action-line': '#1a7e55',
      body: '#bd560a',
      event: '#163639',
      clause: '#6a7292',
    },
    ink: '#ffffff',
    families: {
      citation: '#0e71da',
      mandate: '#bd560a',
      role: '#1a7e55',
      structure: '#5d6878',
      history: '#7a8294',
      mention: '#7a8294',
    },
    accent: '#0b57d0',
    newer: '#d3212d',
  },
  dark: {
    canvas: '#10151c',
    band: '#151b24',
    hairline: '#232b37',
    text: '#e8ecf2',
    muted: '#9aa7b8',
    tones: {
      instrument: '#2187f8',
      decision: '#c5a9ff',
      outcome: '#c56fa2',
      treaty: '#e7564b',
      'action-line': '#3fbe8e',
      body: '#f59d37',
      event: '#c0f5fd',
      clause: '#b0bbc1',
    },
    ink: '#0b0f14',
    families: {
      citation: '#2187f8',
      mandate: '#f59d37',
      role: '#3fbe8e',
      structure: '#9aa7b8',
      history: '#7f8b9c',
      mention: '#7f8b9c',
    },
    accent: '#7db4ff',
    newer: '#ff5a5f',
  },
  'light-contrast': {
    canvas: '#ffffff',
    band: '#f2f2f2',
    hairline: '#7a7a7a',
    text: '#000000',
    muted: '#33383f',
    tones: {
      instrument: '#003cf3',
      decision: '#3f1885',
      outcome: '#873f63',
      treaty: '#6f1717',
      'action-line': '#1b6444',
      body: '#a42d00',
      event: '#163639',
      clause: '#574f94',
    },
    ink: '#ffffff',
    families: {
      citation: '#003cf3',
      mandate: '#a42d00',
      role: '#1b6444',
      structure: '#3a424e',
      history: '#454c59',
      mention: '#454c59',
    },
    accent: '#0030b8',
    newer: '#b00014',
  },
  'dark-contrast': {
    canvas: '#000000',
    band: '#0d0d0d',
    hairline: '#8a8a8a',
    text: '#ffffff',
    muted: '#d0d7e0',
    tones: {
      instrument: '#5395ff',
      decision: '#ccb6ff',
      outcome: '#c97db7',
      treaty: '#f56a5c',
      'action-line': '#40be8e',
      body: '#fca438',
      event: '#c0f5fd',
      clause: '#b1bdc3',
    },
    ink: '#000000',
    families: {
      citation: '#5395ff',
      mandate: '#fca438',
      role: '#40be8e',
      structure: '#d3dbe6',
      history: '#c3ccd8',
      mention: '#c3ccd8',
    },
    accent: '#8ec2ff',
    newer: '#ff6f73',
  },
};

const channels = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/**
 * Results that are asked for again and again: a picture has a handful of colours and tens of thousands of shapes. By colour,
 * ground and share, which need not be joined into one key for each shape.
 */
const known = new Map<string, Map<string, Map<number, string>>>();
const MOST_KNOWN = 10_000;
let count = 0;

function remembered(colour: string, ground: string, share: number, make: () => string): string {
  const before = known.get(colour)?.get(ground)?.get(share);
  if (before !== undefined) return before;
  if (++count > MOST_KNOWN) {
    known.clear();
    count = 1;
  }
  const made = make();
  const grounds = known.get(colour) ?? new Map<string, Map<number, string>>();
  const shares = grounds.get(ground) ?? new Map<number, string>();
  known.set(colour, grounds.set(ground, shares.set(share, made)));
  return made;
}

/** `share` of `colour`, the rest `ground`; opaque, so that what lies under a dimmed node stays hidden. */
export const mixColours = (colour: string, ground: string, share: number): string =>
  remembered(colour, ground, share, () => {
    const from = channels(ground);
    const mixed = channels(colour).map((value, i) => Math.round(value * share + from[i]! * (1 - share)));
    return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  });

export const withAlpha = (colour: string, alpha: number): string =>
  remembered(colour, '', alpha, () => {
    const [red, green, blue] = channels(colour);
    return `rgba(${red}, ${green}, ${blue}, ${alpha.toFixed(3)})`;
  });
