import { expect, test } from 'vitest';
import { computeEmphasis } from '../../../src/drawing/emphasis.ts';
import { collectLabels } from '../../../src/drawing/label-wishes.ts';
import { buildScene } from '../../../src/drawing/scene.ts';
import { fitViewport } from '../../../src/drawing/viewport.ts';
import { layOut, wholeView } from '../../browser/pages/stage-views.ts';

const view = wholeView(600, 2400);
const scene = buildScene(view, layOut(view), { across: 1, down: 1, mirrored: false });
const far = fitViewport(900, 700, scene.extent, { left: 0, right: 0, top: 0, bottom: 0 });
const degreeOf = new Map(view.nodes.map(({ id, degree }) => [id, degree]));

test('in an overview those with most links are named, and no others', () => {
  const highlight = { selected: null };
  const { wishes } = collectLabels(scene, far, computeEmphasis(scene, highlight, null), highlight, null);
  expect(wishes).toHaveLength(12);
  const least = Math.min(...wishes.map(({ id }) => degreeOf.get(id)!));
  const named = new Set(wishes.map(({ id }) => id));
  for (const [id, degree] of degreeOf) if (!named.has(id)) expect(degree).toBeLessThanOrEqual(least);
});

test('what stands out is named, however many links it has', () => {
  const highlight = { selected: null };
  const few = view.nodes.find(({ degree }) => degree > 0 && degree < 3)!;
  const { wishes } = collectLabels(scene, far, computeEmphasis(scene, highlight, few.id), highlight, few.id);
  const names = wishes.map(({ id }) => id);
  expect(names).toContain(few.id);
  // What it touches is, too; all else has stepped back.
  const touched = view.edges.flatMap(({ source, target }) =>
    source === few.id ? [target] : target === few.id ? [source] : [],
  );
  expect(new Set(names)).toEqual(new Set([few.id, ...touched]));
});

test('from so near that names are read all in sight are named', () => {
  const highlight = { selected: null };
  const near = { ...far, scale: 60 };
  const { wishes } = collectLabels(scene, near, computeEmphasis(scene, highlight, null), highlight, null);
  expect(wishes.length).toBeGreaterThan(30);
});
