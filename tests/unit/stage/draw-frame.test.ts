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

describe('titles of lanes on a narrow screen', () => {
  const titled = (title: string, height: number, count = 2): string[] => {
    const { brush, written } = listeningBrush();
    const screen = { ...viewport, width: 360, height: 60 + height * count };
    drawFrame(brush, { ...layers(count, height / screen.scale), columns: [] }, screen, PALETTES.light, {
      family: 'sans-serif',
      direction: 'ltr',
      caption: () => ({ title, subtitle: '' }),
      covered: 0,
    });
    return written.map(({ text }) => text);
  };

  test('are whole where the lane is high enough, else as many of their parts as there is room for', () => {
    expect(titled('Courts · boards · offices', 200)[0]).toBe('Courts · boards · offices');
    expect(titled('Courts · boards · offices', 110)[0]).toBe('Courts · boards');
    expect(titled('Courts · boards · offices', 60)[0]).toBe('Courts');
    expect(titled('Courts · boards · offices', 30)[0]).toMatch(/…$/);
  });

  test('that of the lowest reaches below its lane, where nothing is', () => {
    const [first, last] = titled('Courts · boards', 34);
    expect(first).toMatch(/…$/);
    expect(last).toBe('Courts');
  });
});

test('what is said of a lane takes as many lines as the lane has room for', () => {
  const { brush, written } = listeningBrush();
  const say = (height: number): string[] => {
    written.length = 0;
    drawFrame(brush, layers(1, height), viewport, PALETTES.light, {
      family: 'sans-serif',
      direction: 'ltr',
      caption: () => ({ title: 'lane', subtitle: 'outcome documents, programmes and plans of action of the years' }),
      covered: 0,
    });
    return written.map(({ text }) => text);
  };
  expect(say(20).join(' ')).toBe('lane outcome documents, programmes and plans of action of the years');
  expect(say(4).at(-1)).toMatch(/…$/);
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
