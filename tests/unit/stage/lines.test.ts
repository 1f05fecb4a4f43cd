import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeEmphasis } from '../../../src/drawing/emphasis.ts';
import { hitTest } from '../../../src/drawing/hits.ts';
import { curvesInSight, inkOf, MOST_CURVES, nearestLine } from '../../../src/drawing/lines.ts';
import { PALETTES } from '../../../src/drawing/palette.ts';
import { buildScene, updateCurves } from '../../../src/drawing/scene.ts';
import { toScreen, type Viewport } from '../../../src/drawing/viewport.ts';
import { chooseCurves } from '../../../src/stage/choose-curves.ts';
import { layOut, wholeView } from '../../browser/pages/stage-views.ts';

/** A graph with more edges than can be told apart as curves. */

const plain = { across: 1, down: 1, mirrored: false };
const view = wholeView(2000, 9000);
const sceneOf = (of = view) => buildScene(of, layOut(of), plain);
const scene = sceneOf();
const whole: Viewport = {
  width: 1280,
  height: 800,
  scale: 4,
  x: (scene.extent.left + scene.extent.right) / 2,
  y: (scene.extent.top + scene.extent.bottom) / 2,
};
const at = (x: number, y: number, scale: number): Viewport => ({ ...whole, x, y, scale });
const inside = (value: number, from: number, to: number): number => from + (to - from) * value;

describe('very many edges', () => {
  test('are lines from there on, and curves up to then', () => {
    expect(view.edges.length).toBeGreaterThan(MOST_CURVES);
    expect(scene.lines?.edges).toHaveLength(scene.edges.size);
    expect(sceneOf(wholeView(300, 900)).lines).toBeNull();
  });

  test('all in sight are too many for curves; the choice then holds what stands out, and the rest are lines', () => {
    expect(curvesInSight(scene.lines!, whole)).toBeNull();
    const picture = { scene, viewport: whole, palette: PALETTES.light };
    expect(chooseCurves({ ...picture, emphasis: computeEmphasis(scene, { selected: null }, null) }, null)).toEqual({
      curves: [],
      others: true,
    });
    const hub = [...scene.nodes.values()].reduce((most, node) => (node.edges.length > most.edges.length ? node : most));
    const emphasis = computeEmphasis(scene, { selected: null }, hub.node.id);
    const choice = chooseCurves({ ...picture, emphasis }, null);
    expect(new Set(choice?.curves)).toEqual(new Set(hub.edges));
    expect(chooseCurves({ ...picture, emphasis }, choice)).toBe(choice);
  });

  test('near by, every edge that has a point in sight is a curve', () => {
    let places = 0;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (u, v) => {
        const { left, right, top, bottom } = scene.extent;
        const near = at(inside(u, left, right), inside(v, bottom, top), 90);
        const curves = curvesInSight(scene.lines!, near);
        if (!curves) return;
        places++;
        const chosen = new Set(curves);
        const seen = (x: number, y: number): boolean => {
          const point = toScreen(near, { x, y });
          return point.x >= 0 && point.x <= near.width && point.y >= 0 && point.y <= near.height;
        };
        for (const drawn of scene.edges.values()) {
          const { source, target } = drawn;
          const points = Array.from({ length: 21 }, (_, i) => i / 20);
          if (points.some((t) => seen(inside(t, source.x, target.x), inside(t, source.y, target.y))))
            expect(chosen.has(drawn)).toBe(true);
        }
      }),
      { numRuns: 20, seed: 7 },
    );
    expect(places).toBeGreaterThan(10);
  });

  test('a click far away finds the nearest line, and none beyond its reach', () => {
    const [first] = scene.lines!.edges;
    const { source, target } = first!;
    const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
    expect(nearestLine(scene.lines!, middle, 1e-6)).not.toBeNull();
    expect(nearestLine(scene.lines!, { x: scene.extent.left - 50, y: 0 }, 1)).toBeNull();
    const hit = hitTest(scene, whole, toScreen(whole, middle));
    expect(hit === null || hit.kind === 'node' || scene.edges.has(hit.key)).toBe(true);
    expect(hit).not.toBeNull();
  });

  test('lines and curves follow a node that moves', () => {
    const moved = sceneOf();
    const node = [...moved.nodes.values()].find(({ edges }) => edges.length > 0)!;
    const [edge] = node.edges;
    const before = { moves: moved.lines!.moves, route: edge!.route };
    node.x += 3;
    updateCurves(moved, [node]);
    expect(moved.lines!.moves).toBe(before.moves + 1);
    const i = moved.lines!.edges.indexOf(edge!);
    const end = edge!.source === node ? 0 : 2;
    expect(moved.lines!.ends[4 * i + end]).toBeCloseTo(node.x, 3);
    expect(edge!.route).not.toEqual(before.route);
  });
});

test('edges between the same two nodes lie side by side, loops are left out', () => {
  const without = wholeView(40, 0);
  const [a, b] = without.nodes.map(({ id }) => id);
  const pattern = wholeView(40, 80).edges[0]!;
  const link = (key: string, source = a!, target = b!) => ({ ...pattern, key, source, target });
  const edges = [link('1'), link('2', b, a), link('3'), link('4', a, a), link('5', a, 'gone')];
  const drawn = buildScene({ ...without, edges }, layOut(without), plain).edges;
  expect([...drawn.keys()]).toEqual(['1', '2', '3']);
  expect([...drawn.values()].map(({ lane }) => lane)).toEqual([-1, 0, 1]);
  expect([...drawn.values()].map(({ parallel }) => parallel)).toEqual([0, 0, 1]);
});

describe('how many lines lie over a pixel', () => {
  const lines = (...ends: readonly (readonly [number, number, number, number])[]) => ({
    edges: ends.map(() => scene.lines!.edges[0]!),
    ends: Float32Array.from(ends.flat()),
    moves: 0,
  });
  const screen: Viewport = { width: 100, height: 50, scale: 10, x: 0, y: 0 };

  test.each([
    ['one across the screen, its ends far beyond', [[-1000, 0, 1000, 0]], 100 / 5000],
    ['one that ends in the middle', [[0, 0, 0, 90]], 25 / 5000],
    ['one that is nowhere in sight', [[-20, 30, 20, 31]], 0],
    ['one that is upright beside the screen', [[6, -9, 6, 9]], 0],
    ['a loop', [[1, 1, 1, 1]], 0],
    [
      'two of them',
      [
        [-1, 0, 1, 0],
        [0, -1, 0, 1],
      ],
      40 / 5000,
    ],
  ] as const)('%s', (_, ends, ink) => {
    expect(inkOf(lines(...ends), screen)).toBeCloseTo(ink, 9);
  });

  test('of a screen without size there is none', () => {
    expect(inkOf(lines([0, 0, 1, 1]), { ...screen, width: 0 })).toBe(0);
  });
});
