import { describe, expect, test } from 'vitest';
import { encodeNode } from '../../../src/drawing/encode.ts';
import { COLOURED_GROUPS, PALETTES, tintColour } from '../../../src/stage/index.ts';
import { computeView, homeView } from '../../../src/store/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';
import { contrast } from '../drawing/colour-vision.ts';

describe.each(['light', 'dark'] as const)('colours of a measure, %s', (theme) => {
  const palette = PALETTES[theme];

  test('carry legible badges, whatever the share or group', () => {
    for (let share = 0; share <= 1; share += 0.05)
      expect(contrast(tintColour({ share }, palette), palette.ink), `share ${share}`).toBeGreaterThanOrEqual(4.5);
    for (let group = 0; group <= COLOURED_GROUPS; group++)
      expect(contrast(tintColour({ group }, palette), palette.ink), `group ${group}`).toBeGreaterThanOrEqual(4.5);
  });

  test('tell groups apart; those beyond share one colour', () => {
    const colours = Array.from({ length: COLOURED_GROUPS + 1 }, (_, group) => tintColour({ group }, palette));
    expect(new Set(colours).size).toBe(COLOURED_GROUPS + 1);
    expect(tintColour({ group: 99 }, palette)).toBe(colours.at(-1));
  });
});

test('a shape grows with its value, and the area with it; what has no value is smallest', () => {
  const graph = explorerGraph();
  const [node] = computeView(graph, homeView(graph), 'en').view.nodes;
  const width = (value: number | null): number =>
    encodeNode(node!, { sizes: new Map(value === null ? [] : [[node!.id, value]]), tints: null }).halfWidth;
  expect(width(null)).toBe(width(0));
  const [none, quarter, whole] = [width(0), width(0.25), width(1)];
  expect(quarter - none).toBeCloseTo((whole - none) / 2);
});
