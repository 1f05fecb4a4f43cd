import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { placeCaptions } from '../../../src/drawing/captions.ts';
import { pointOn } from '../../../src/drawing/curves.ts';
import { computeEmphasis } from '../../../src/drawing/emphasis.ts';
import { type Box, overlaps, type Vector } from '../../../src/drawing/geometry.ts';
import { frameInsets } from '../../../src/drawing/insets.ts';
import { placeLabels } from '../../../src/drawing/label-placement.ts';
import { collectLabels } from '../../../src/drawing/label-wishes.ts';
import { buildScene, chooseProjection, type Scene } from '../../../src/drawing/scene.ts';
import type { Measure } from '../../../src/drawing/text-fit.ts';
import { fitViewport } from '../../../src/drawing/viewport.ts';
import { emptyGraph, parseGraph, parseJson } from '../../../src/graph/index.ts';
import { LAYOUTS } from '../../../src/layouts/index.ts';
import { computeView, layOut, layoutInput, type View } from '../../../src/store/index.ts';
import { emptyViewState } from '../../../src/store/view-state.ts';
import { focusView, wholeView } from '../../browser/pages/stage-views.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeScratch } from '../cli/scratch.ts';

/** Every layout of every kind of view, as it is drawn when nobody touches it: what covers what, and how often edges cross. */

const SCREEN = { width: 1000, height: 800 };
const measure: Measure = (text) => [...text].reduce((sum, char) => sum + (char > '\u2fff' ? 12 : 6), 0);

const VIEWS: Readonly<Record<string, View>> = {
  resolution: focusView(),
  unfolded: focusView(true),
  collection: wholeView(),
  empty: { ...focusView(), nodes: [], edges: [] },
  one: { ...focusView(), nodes: focusView().nodes.slice(0, 1), edges: [] },
  '3,000 nodes': wholeView(3000, 9000),
};

const TEXTS = fileURLToPath(new URL('../../../../shared/corpus/unsc', import.meta.url));
const scratch = makeScratch();

/** All that the 300 texts beside the repository say, as one opens it. */
async function textsView(): Promise<View> {
  const out = scratch.place('texts.json');
  expect(await runCli('build', TEXTS, '-o', out)).toMatchObject({ code: 0 });
  const json = parseJson(scratch.read('texts.json'));
  const graph = json.ok ? parseGraph(json.value) : json;
  if (!graph.ok) throw new Error(`texts: ${JSON.stringify(graph.diagnostics)}`);
  return computeView(graph.value, emptyViewState(), 'en').view;
}

async function atRest(layout: string, view: View): Promise<{ scene: Scene; boxes: Box[] }> {
  const result = await layOut(layout, layoutInput(emptyGraph(), view, null));
  const projection = chooseProjection(result, SCREEN, false);
  const scene = buildScene(view, result, projection);
  const insets = frameInsets(scene, SCREEN.width, false);
  const viewport = fitViewport(SCREEN.width, SCREEN.height, scene.extent, insets);
  const captions = placeCaptions(scene, viewport, ({ kind }, count) => ({ title: kind, subtitle: String(count) }), {
    usual: measure,
    strong: measure,
  });
  const highlight = { selected: null };
  const { wishes, obstacles } = collectLabels(
    scene,
    viewport,
    computeEmphasis(scene, highlight, null),
    highlight,
    null,
  );
  const labels = placeLabels(wishes, [...obstacles, ...captions.map(({ box }) => box)], {
    measure,
    measureStrong: measure,
    lineHeight: 13,
    width: Math.min(110, Math.max(62, viewport.scale * projection.across * 1.4)),
    area: { left: insets.left, top: insets.top, right: SCREEN.width - insets.right, bottom: SCREEN.height },
  });
  return { scene, boxes: [...labels, ...captions].map(({ box }) => box) };
}

const STEPS = 6;

/** Edges as lines of a few pieces, in world coordinates. */
const piecesOf = (scene: Scene): Vector[][] =>
  [...scene.edges.values()].map(({ source, target, route }) =>
    Array.from({ length: STEPS + 1 }, (_, i) =>
      pointOn({ start: source, ...route, end: target, back: { x: 0, y: 0 } }, i / STEPS),
    ),
  );

const side = (a: Vector, b: Vector, c: Vector): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Pairs of edges that cross between their ends; ends that they share do not count. */
function crossings(scene: Scene): number {
  const edges = [...scene.edges.values()];
  const lines = piecesOf(scene);
  const cross = (a: Vector[], b: Vector[]): boolean => {
    for (let i = 0; i < STEPS; i++)
      for (let k = 0; k < STEPS; k++) {
        const [p, q, r, s] = [a[i]!, a[i + 1]!, b[k]!, b[k + 1]!];
        if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) return true;
      }
    return false;
  };
  let count = 0;
  for (let i = 0; i < edges.length; i++)
    for (let k = i + 1; k < edges.length; k++) {
      const [a, b] = [edges[i]!, edges[k]!];
      if (a.source === b.source || a.target === b.target || a.source === b.target || a.target === b.source) continue;
      if (cross(lines[i]!, lines[k]!)) count++;
    }
  return count;
}

async function check(id: string, name: string, view: View): Promise<void> {
  const { scene, boxes } = await atRest(id, view);
  expect(scene.nodes.size).toBe(view.nodes.length);
  const covered = boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => overlaps(box, other)));
  expect(covered).toEqual([]);
  if (view.nodes.length > 0) expect(boxes.length).toBeGreaterThan(0);
  if (scene.edges.size > 0 && scene.edges.size < 1000)
    console.info(`${id}, ${name}: ${boxes.length} names, ${scene.edges.size} edges, ${crossings(scene)} crossings`);
}

describe.each(LAYOUTS)('$id', ({ id }) => {
  test.each(Object.entries(VIEWS))('%s: no name covers another', (name, view) => check(id, name, view));
});

test('300 texts: no name covers another, in any layout', async (context) => {
  context.skip(!existsSync(TEXTS), 'the texts are not beside the repository (../shared/corpus/unsc)');
  const view = await textsView();
  expect(view.nodes.length).toBeGreaterThan(400);
  for (const { id } of LAYOUTS) await check(id, '300 texts', view);
});
