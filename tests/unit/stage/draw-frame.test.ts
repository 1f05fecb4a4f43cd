import { describe, expect, test } from 'vitest';
import type { Brush } from '../../../src/drawing/brush.ts';
import { PALETTES } from '../../../src/drawing/palette.ts';
import { buildScene, type Scene } from '../../../src/drawing/scene.ts';
import type { Viewport } from '../../../src/drawing/viewport.ts';
import { drawFrame } from '../../../src/stage/draw-frame.ts';
import { layOut, wholeView } from '../../browser/pages/stage-views.ts';

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A brush that only remembers what is written; every letter is six pixels wide. */
function listeningBrush(): { readonly brush: Brush; readonly written: Written[] } {
  const written: Written[] = [];
  const ways: Record<string, unknown> = {
    measureText: (text: string) => ({ width: text.length * 6 }),
    fillText: (text: string, x: number, y: number) =>
      written.push({ text: text.replace(/[\u2066-\u2069]/g, ''), x, y }),
  };
  const brush = new Proxy({}, { get: (_, name) => ways[String(name)] ?? (() => undefined), set: () => true });
  return { brush: brush as Brush, written };
}

const base = buildScene(wholeView(40, 60), layOut(wholeView(40, 60)), { across: 1, down: 1, mirrored: false });
const viewport: Viewport = { width: 900, height: 600, scale: 10, x: 0, y: 0 };
const write = (scene: Scene, direction: 'ltr' | 'rtl' = 'ltr', seen = viewport): Written[] => {
  const { brush, written } = listeningBrush();
  drawFrame(brush, scene, seen, PALETTES.light, {
    family: 'sans-serif',
    direction,
    caption: (caption) => ({
      title: 'layer' in caption ? `layer ${caption.layer}` : 'step' in caption ? 'addressees of all' : caption.kind,
      subtitle: '',
    }),
    covered: 0,
  });
  return written;
};
const layers = (count: number, height: number): Scene => ({
  ...base,
  columns: [],
  bands: Array.from({ length: count }, (_, layer) => ({
    caption: { kind: 'layer' as const, layer },
    count: 1,
    top: (count / 2 - layer) * height,
    bottom: (count / 2 - layer - 1) * height,
  })),
});

describe('lanes lower than a line', () => {
  test('are named like the marks of an axis: as many as have room, none over another', () => {
    const ys = write(layers(60, 0.8)).map(({ y }) => y);
    expect(ys.length).toBeGreaterThan(15);
    expect(ys.length).toBeLessThan(60);
    for (const [i, y] of ys.slice(1).entries()) expect(y - ys[i]!).toBeGreaterThanOrEqual(15);
  });

  test('stand at their own lane', () => {
    for (const { text, y } of write(layers(60, 0.8))) {
      const middle = 300 - (30 - Number(text.split(' ')[1]) - 0.5) * 8;
      expect(Math.abs(y - 4 - middle)).toBeLessThanOrEqual(6);
    }
  });

  test('where there is room each is named', () => {
    expect(write(layers(12, 4))).toHaveLength(12);
  });
});

describe.each(['ltr', 'rtl'] as const)('the heading of a step (%s)', (direction) => {
  const narrow = (from: number, to: number): Scene => ({
    ...base,
    columns: [{ caption: { kind: 'step', step: 'addressees' }, count: 1, from, to }],
  });

  /** At the side of the titles, just what they leave free. */
  const [behind, beside] = [30, 42];
  test.each([
    ['left', -(direction === 'ltr' ? behind : beside) - 3, -(direction === 'ltr' ? behind : beside)],
    ['right', direction === 'rtl' ? behind : beside, (direction === 'rtl' ? behind : beside) + 3],
  ])('is whole in sight at the %s edge', (_, from, to) => {
    const { x, text } = write(narrow(from, to), direction).at(-1)!;
    expect(text).toBe('addressees of all');
    expect(x - text.length * 3).toBeGreaterThan(0);
    expect(x + text.length * 3).toBeLessThan(900);
  });

  test('is not written when the step is out of sight', () => {
    const texts = write(narrow(400, 420), direction).filter(({ x }) => x > 0 && x < 900);
    expect(texts.map(({ text }) => text)).not.toContain('addressees of all');
  });
});
