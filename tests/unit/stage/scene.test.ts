import { describe, expect, test } from 'vitest';
import { clipCurve, distanceTo, pointOn, routeEdge } from '../../../src/drawing/curves.ts';
import { computeEmphasis } from '../../../src/drawing/emphasis.ts';
import { encodeEdge, encodeNode } from '../../../src/drawing/encode.ts';
import { reach } from '../../../src/drawing/geometry.ts';
import { hitTest } from '../../../src/drawing/hits.ts';
import { buildScene, chooseProjection, unproject } from '../../../src/drawing/scene.ts';
import { BADGED_SCALE, fitViewport, nodeScale, toScreen, toWorld, zoomAt } from '../../../src/drawing/viewport.ts';
import type { LayoutResult } from '../../../src/layouts/index.ts';
import { openingOf } from '../../../src/stage/opening.ts';
import { neighbourTowards } from '../../../src/stage/walk.ts';
import type { View, ViewEdge, ViewNode } from '../../../src/store/index.ts';

const node = (id: string, more: Partial<ViewNode> = {}): ViewNode => ({
  id,
  type: 'work',
  legend: 'res',
  badge: id,
  label: id,
  year: 2010,
  placement: null,
  lane: 'council',
  degree: 1,
  read: false,
  newer: false,
  draft: false,
  focus: false,
  unfoldedFrom: null,
  section: null,
  ...more,
});

const edge = (source: string, target: string, more: Partial<ViewEdge> = {}): ViewEdge => ({
  key: `cites|${source}|${target}`,
  source,
  target,
  type: 'cites',
  family: 'citation',
  strength: 'preambular',
  verbs: [],
  origin: 'read',
  standsFor: ['x'],
  ...more,
});

const view = (nodes: ViewNode[], edges: ViewEdge[] = []): View => ({
  level: 'works',
  nodes,
  edges,
  hidden: { byFilter: 0, outOfScope: 0 },
});

const layout = (places: Record<string, [number, number]>): LayoutResult => ({
  positions: new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])),
  bands: [],
  columns: [],
  routes: 'rows',
  stretch: { least: 1, most: 1 },
});

const plain = { across: 1, down: 1, mirrored: false };
const cross = buildScene(
  view(
    ['mid', 'left', 'right', 'up', 'far'].map((id) => node(id)),
    ['left', 'right', 'up', 'far'].map((id) => edge('mid', id)),
  ),
  layout({ mid: [0, 0], left: [-2, 0], right: [2, 0.2], up: [0, 3], far: [9, 0] }),
  plain,
);
const screen = { width: 800, height: 600, x: 0, y: 0, scale: 50 };

describe('building what is drawn', () => {
  test('unsound and missing positions get places of their own, below the rest', () => {
    const scene = buildScene(
      view(['a', 'b', 'c', 'd'].map((id) => node(id))),
      layout({ a: [1, 1], b: [Number.NaN, 2], c: [3, Number.POSITIVE_INFINITY] }),
      plain,
    );
    const places = [...scene.nodes.values()].map(({ x, y }) => `${x} ${y}`);
    expect(places.join(' ')).not.toMatch(/NaN|Infinity/);
    expect(new Set(places).size).toBe(4);
    for (const id of ['b', 'c', 'd']) expect(scene.nodes.get(id)!.y).toBeLessThan(1);
    expect(Number.isFinite(scene.extent.left + scene.extent.right + scene.extent.top + scene.extent.bottom)).toBe(true);
  });

  test('edges to what is not shown, and loops, are left out', () => {
    const scene = buildScene(view([node('a')], [edge('a', 'a'), edge('a', 'gone')]), layout({ a: [0, 0] }), plain);
    expect(scene.edges.size).toBe(0);
  });

  test('nothing makes an empty scene with a sound extent', () => {
    const { extent } = buildScene(view([]), layout({}), plain);
    expect(fitViewport(800, 600, extent, { left: 0, top: 0, right: 0, bottom: 0 }).scale).toBeGreaterThan(0);
  });

  test('columns are stretched to the shape of the screen, mirrored, and back', () => {
    const wide: LayoutResult = {
      ...layout({ a: [1, -1] }),
      stretch: { least: 0.9, most: 2.4 },
      bands: [{ caption: { kind: 'lane', lane: 'un' }, top: 0, bottom: -4 }],
      columns: [{ caption: { kind: 'year', year: 2000 }, left: 0, right: 8 }],
    };
    const projection = chooseProjection(wide, { width: 3, height: 1 }, true);
    expect(projection.across).toBeGreaterThan(1);
    const scene = buildScene(view([node('a')]), wide, projection);
    const drawn = scene.nodes.get('a')!;
    expect(drawn.x).toBeLessThan(0);
    const back = unproject(drawn, projection);
    expect(back.x).toBeCloseTo(1);
    expect(back.y).toBeCloseTo(-1);
    expect(chooseProjection(wide, { width: 0.3, height: 1 }, false).down).toBeGreaterThan(1);
    expect(chooseProjection(layout({ a: [0, 0] }), { width: 3, height: 1 }, false).across).toBe(1);
  });

  test('what has a line to read fills the breadth of a small screen, legible, and may be higher', () => {
    const rows: Record<string, [number, number]> = {};
    for (let row = 0; row < 14; row++) rows[`n${row}`] = [row % 3, -2 * row];
    const paths: LayoutResult = { ...layout(rows), stretch: { least: 0.72, most: 8 }, line: 0 };
    const [width, height, scale] = [340, 180, 30];
    const { across } = chooseProjection(paths, { width, height }, false, scale);
    const { left, right } = buildScene(view([node('a')]), paths, { across, down: 1, mirrored: false }).extent;
    expect((right - left) * scale).toBeLessThanOrEqual(width * 1.3);
    expect(chooseProjection(paths, { width, height }, false).across).toBeGreaterThan(across);
  });
});

test.each(['rows', 'bows', 'down', 'across'] as const)('of two opposite edges each is seen: %s', (routes) => {
  for (const [x, y] of [
    [4, 0],
    [0, 4],
    [4, -3],
  ] as const) {
    const { edges } = buildScene(
      view(
        ['a', 'b'].map((id) => node(id)),
        [edge('a', 'b'), edge('b', 'a')],
      ),
      { ...layout({ a: [0, 0], b: [x, y] }), routes },
      plain,
    );
    const [there, back] = [...edges.values()].map(({ route }) => route);
    expect(Math.hypot(there!.first.x - back!.second.x, there!.first.y - back!.second.y)).toBeGreaterThan(0.2);
  }
});

describe('encoding', () => {
  test('operative is thicker than preambular, many edges thicker than one, what only invites is dashed', () => {
    const one = encodeEdge(edge('a', 'b'));
    expect(encodeEdge(edge('a', 'b', { strength: 'operative' })).width).toBeGreaterThan(one.width);
    expect(encodeEdge(edge('a', 'b', { standsFor: ['x', 'y', 'z'] })).width).toBeGreaterThan(one.width);
    const mandate = (verbs: string[]) => encodeEdge(edge('a', 'b', { type: 'mandates', family: 'mandate', verbs }));
    expect(mandate(['invites']).dash[0]).toBeGreaterThan(0);
    expect(mandate(['instructs']).dash[0]).toBe(0);
    expect(mandate(['instructs', 'invites']).dash[0]).toBe(0);
  });

  test('longer badges get wider shapes, the focus a larger one; none wider than its cell', () => {
    expect(encodeNode(node('1336')).halfWidth).toBeGreaterThan(encodeNode(node('75')).halfWidth);
    expect(encodeNode(node('75', { focus: true })).halfHeight).toBeGreaterThan(encodeNode(node('75')).halfHeight);
    for (const legend of ['res', 'dec', 'body', 'event', 'clause', 'outcome', 'action-line', 'rec'] as const)
      for (const scale of [10, 30, 45, 70])
        expect(2 * encodeNode(node('123456', { legend })).halfWidth * nodeScale(scale)).toBeLessThan(scale * 1.1);
  });
});

test('nodes grow with the map and never shrink; from where badges can be read they fill no more than their cell', () => {
  const scales = Array.from({ length: 400 }, (_, i) => 3 + i / 4);
  const grown = scales.map(nodeScale);
  expect(grown).toEqual([...grown].sort((a, b) => a - b));
  expect(Math.max(...grown.slice(1).map((scale, i) => scale - grown[i]!))).toBeLessThan(1);
  expect(nodeScale(BADGED_SCALE)).toBeGreaterThanOrEqual(24);
  expect(2 * encodeNode(node('140')).halfWidth * nodeScale(BADGED_SCALE)).toBeLessThan(BADGED_SCALE * 1.2);
});

describe('what one sees first', () => {
  const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };
  const opened = (width: number, scale: number) => {
    const nodes = [node('a', { focus: true }), node('b')];
    const layout: LayoutResult = {
      positions: new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 30, y: -30 }],
      ]),
      bands: [],
      columns: [],
      routes: 'rows',
      stretch: { least: 1, most: 1 },
    };
    const view = { nodes, edges: [] } as unknown as View;
    const scene = buildScene(view, layout, { across: 1, down: 1, mirrored: false });
    const whole = { width, height: 440, x: 15, y: -15, scale };
    const first = (path?: ReadonlySet<string>) => openingOf(whole, scene, { line: null, path }, NO_INSETS);
    return { whole, first: first(), leading: first };
  };

  test('on a small screen is all of it as long as badges can be read, else what it is about', () => {
    const legible = opened(336, BADGED_SCALE);
    expect(legible.first).toBe(legible.whole);
    const tiny = opened(336, BADGED_SCALE - 1);
    expect(tiny.first.scale).toBeGreaterThan(tiny.whole.scale);
  });

  test('what an answer leads over is in sight, no farther off than that takes', () => {
    const { whole, first, leading } = opened(336, BADGED_SCALE - 10);
    expect(leading(new Set(['a'])).scale).toBe(first.scale);
    const both = leading(new Set(['a', 'b']));
    expect(both.scale).toBeLessThan(first.scale);
    expect(both.scale).toBeGreaterThan(whole.scale);
    for (const point of [
      { x: 0, y: 0 },
      { x: 30, y: -30 },
    ]) {
      const { x, y } = toScreen(both, point);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(both.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(both.height);
    }
  });

  test('on a large screen is all of it', () => {
    const { whole, first } = opened(1200, 8);
    expect(first).toBe(whole);
  });
});

describe('curves', () => {
  const look = encodeNode(node('75'));

  test('end at the border of the shape, whatever the shape', () => {
    for (const glyph of ['card', 'diamond', 'hexagon', 'circle', 'pill', 'page', 'bar', 'ring'] as const)
      for (let angle = 0; angle < 6.28; angle += 0.1) {
        const length = reach(glyph, 20, 10, { x: Math.cos(angle), y: Math.sin(angle) });
        expect(length).toBeGreaterThanOrEqual(5);
        expect(length).toBeLessThanOrEqual(Math.hypot(20, 10) + 1e-9);
      }
    const source = { x: 0, y: 0 };
    const target = { x: 300, y: 0 };
    const curve = clipCurve(source, { first: { x: 100, y: 0 }, second: { x: 200, y: 0 } }, target, look, look, 50)!;
    expect(curve.end.x).toBeCloseTo(300 - look.halfWidth * 50 - 2);
    expect(pointOn(curve, 0)).toEqual(curve.start);
    expect(pointOn(curve, 1)).toEqual(curve.end);
    expect(distanceTo(curve, { x: 150, y: 7 })).toBeCloseTo(7);
  });

  test('shapes that touch leave no room for one', () => {
    const at = { first: { x: 3, y: 0 }, second: { x: 6, y: 0 } };
    expect(clipCurve({ x: 0, y: 0 }, at, { x: 10, y: 0 }, look, look, 50)).toBeNull();
  });

  test.each(['rows', 'bows', 'down', 'across'] as const)(
    'opposite and parallel edges take other ways: %s',
    (routes) => {
      const way = (lane: number, parallel = 0) => ({ routes, lane, parallel, central: true });
      const ends = [
        { x: 0, y: 0 },
        { x: 6, y: 2 },
        { x: 3, y: 7 },
        { x: 5, y: 0 },
      ];
      for (const a of ends)
        for (const b of ends) {
          if (a === b) continue;
          const middle = (route: ReturnType<typeof routeEdge>) => ({
            x: (route.first.x + route.second.x) / 2,
            y: (route.first.y + route.second.y) / 2,
          });
          const there = routeEdge(a, b, way(-1));
          const back = routeEdge(b, a, way(0));
          const second = routeEdge(a, b, way(1, 1));
          expect(Math.hypot(there.first.x - back.second.x, there.first.y - back.second.y)).toBeGreaterThan(0.05);
          const [m, n] = [middle(there), middle(second)];
          expect(Math.hypot(m.x - n.x, m.y - n.y)).toBeGreaterThan(0.1);
        }
      expect(routeEdge(ends[0]!, ends[0]!, way(0)).first).toEqual(ends[0]);
    },
  );
});

describe('the viewport', () => {
  test('screen and world are inverse; zooming holds the point under the pointer', () => {
    const point = { x: 123, y: 456 };
    const back = toScreen(screen, toWorld(screen, point));
    expect(back.x).toBeCloseTo(point.x);
    expect(back.y).toBeCloseTo(point.y);
    const zoomed = zoomAt(screen, point, 1.7);
    expect(toWorld(zoomed, point).x).toBeCloseTo(toWorld(screen, point).x);
    expect(toWorld(zoomed, point).y).toBeCloseTo(toWorld(screen, point).y);
  });

  test('fits the whole within the insets', () => {
    const insets = { left: 140, top: 34, right: 10, bottom: 50 };
    const extent = { left: -3, right: 17, top: 2, bottom: -11 };
    const fitted = fitViewport(900, 700, extent, insets);
    const corner = toScreen(fitted, { x: extent.left, y: extent.top });
    const other = toScreen(fitted, { x: extent.right, y: extent.bottom });
    expect(corner.x).toBeGreaterThanOrEqual(insets.left - 1e-6);
    expect(corner.y).toBeGreaterThanOrEqual(insets.top - 1e-6);
    expect(other.x).toBeLessThanOrEqual(900 - insets.right + 1e-6);
    expect(other.y).toBeLessThanOrEqual(700 - insets.bottom + 1e-6);
  });
});

describe('what the pointer and the keys reach', () => {
  test('nodes before edges, edges near their curve, else nothing', () => {
    expect(hitTest(cross, screen, { x: 401, y: 301 })).toEqual({ kind: 'node', id: 'mid' });
    expect(hitTest(cross, screen, { x: 40, y: 40 })).toBeNull();
    const { route, source, target } = cross.edges.get('cites|mid|up')!;
    const curve = clipCurve(
      toScreen(screen, source),
      { first: toScreen(screen, route.first), second: toScreen(screen, route.second) },
      toScreen(screen, target),
      source.look,
      target.look,
      nodeScale(screen.scale),
    )!;
    expect(hitTest(cross, screen, pointOn(curve, 0.5))).toEqual({ kind: 'edge', key: 'cites|mid|up' });
  });

  test('arrow keys walk to the neighbour that lies there, nearest first', () => {
    expect(neighbourTowards(cross, 'mid', 'left')).toBe('left');
    expect(neighbourTowards(cross, 'mid', 'right')).toBe('right');
    expect(neighbourTowards(cross, 'mid', 'up')).toBe('up');
    expect(neighbourTowards(cross, 'mid', 'down')).toBeNull();
    expect(neighbourTowards(cross, 'left', 'right')).toBe('mid');
    expect(neighbourTowards(cross, 'no such', 'up')).toBeNull();
  });
});

describe('emphasis', () => {
  test('nothing stands out at rest', () => {
    const { node: of, edge: along } = computeEmphasis(cross, { selected: null }, null);
    expect([of('mid'), along('cites|mid|up')]).toEqual(['rest', 'rest']);
  });

  test('a hovered node brings out its neighbours and edges, the rest steps back', () => {
    const { node: of, edge: along } = computeEmphasis(cross, { selected: null }, 'up');
    expect([of('up'), of('mid'), of('left')]).toEqual(['vivid', 'vivid', 'dim']);
    expect([along('cites|mid|up'), along('cites|mid|left')]).toEqual(['vivid', 'faint']);
  });

  test('a selected node brings out its edges and leaves the rest readable', () => {
    const { node: of, edge: along } = computeEmphasis(cross, { selected: 'up' }, null);
    expect([of('up'), of('left')]).toEqual(['vivid', 'rest']);
    expect([along('cites|mid|up'), along('cites|mid|left')]).toEqual(['vivid', 'dim']);
  });

  test('a path comes first; an edge brings out its ends; unknown ids mean nothing', () => {
    const path = new Set(['mid', 'up', 'cites|mid|up']);
    const onPath = computeEmphasis(cross, { selected: 'left', path }, null);
    expect([onPath.node('up'), onPath.node('left'), onPath.edge('cites|mid|left')]).toEqual([
      'vivid',
      'faint',
      'faint',
    ]);
    const onEdge = computeEmphasis(cross, { selected: 'cites|mid|up' }, null);
    expect([onEdge.node('mid'), onEdge.node('left'), onEdge.edge('cites|mid|up')]).toEqual(['vivid', 'dim', 'vivid']);
    expect(computeEmphasis(cross, { selected: 'gone', path: new Set(['gone']) }, null).node('mid')).toBe('rest');
  });
});
