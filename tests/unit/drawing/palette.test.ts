import { describe, expect, test } from 'vitest';
import { LEGEND_LOOKS } from '../../../src/drawing/encode.ts';
import { mixColours, PALETTES, type Theme, withAlpha } from '../../../src/drawing/palette.ts';
import { ciede2000, contrast, difference, VISIONS, type Vision } from './colour-vision.ts';

/** From the test data that accompany the formula (Sharma, Wu, Dalal 2005). */
test('the difference formula gives the published values', () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 2.5, 0], [50, 0, -2.5])).toBeCloseTo(4.3065, 4);
  expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

const visions = Object.keys(VISIONS) as Vision[];

describe.each(Object.keys(PALETTES) as Theme[])('%s', (theme) => {
  const palette = PALETTES[theme];
  const tones = Object.entries(palette.tones);

  test.each(visions)('tones differ by at least 11 under %s vision', (vision) => {
    for (const [a, first] of tones)
      for (const [b, second] of tones)
        if (a < b) expect(difference(first, second, vision), `${a} ${b}`).toBeGreaterThanOrEqual(11);
  });

  test('tones stand out from every lane, badges from tones', () => {
    for (const [tone, colour] of tones) {
      for (const ground of [palette.canvas, palette.band])
        expect(contrast(colour, ground), `${tone} on ${ground}`).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, palette.ink), `badge on ${tone}`).toBeGreaterThanOrEqual(4.5);
    }
    // Events are outlines: their badge stands on the canvas.
    expect(contrast(palette.tones.event, palette.canvas)).toBeGreaterThanOrEqual(4.5);
  });

  test('text is readable, rings and lines are visible', () => {
    for (const ground of [palette.canvas, palette.band]) {
      expect(contrast(palette.text, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(palette.muted, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.accent, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(mixColours(palette.accent, palette.canvas, 0.75), ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.newer, ground)).toBeGreaterThanOrEqual(3);
      for (const colour of Object.values(palette.families)) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(['light-contrast', 'dark-contrast'] as const)('%s', (theme) => {
  test('all that is read has a contrast of at least 7, all that is drawn of at least 4.5', () => {
    const { canvas, band, ink, text, muted, accent, newer, hairline, tones, families } = PALETTES[theme];
    for (const ground of [canvas, band]) {
      for (const colour of [text, muted, accent]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(7);
      for (const colour of [newer, ...Object.values(families)])
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(hairline, ground)).toBeGreaterThanOrEqual(3);
    }
    for (const tone of Object.values(tones)) expect(contrast(tone, ink)).toBeGreaterThanOrEqual(7);
  });
});

test('shape and colour together are unique', () => {
  const looks = Object.values(LEGEND_LOOKS).map(({ glyph, tone }) => `${glyph} ${tone}`);
  expect(new Set(looks).size).toBe(looks.length);
});

test('colours mix and get transparent', () => {
  expect(mixColours('#ff0000', '#0000ff', 0.5)).toBe('#800080');
  expect(mixColours('#123456', '#ffffff', 1)).toBe('#123456');
  expect(withAlpha('#0a0b0c', 0.5)).toBe('rgba(10, 11, 12, 0.500)');
});
