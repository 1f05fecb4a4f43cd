import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANES, LAYOUTS, type LayoutInput, layoutOf } from '../../src/layouts/index.ts';

const folder = new URL('../../src/layouts/', import.meta.url);

const input: LayoutInput = {
  nodes: Array.from({ length: 40 }, (_, i) => ({
    id: `n${i}`,
    lane: LANES[i % LANES.length]!,
    year: i % 6 === 0 ? null : 1990 + (i % 11),
    degree: i % 4,
    focus: i === 7,
    unfoldedFrom: i > 34 ? 'n8' : null,
    section: i > 34 ? `n8#${i % 2}` : null,
  })),
  edges: Array.from({ length: 60 }, (_, i) => ({ source: `n${(i * 7) % 40}`, target: `n${(i * 13 + 5) % 40}` })),
  pinned: new Map([['n3', { x: 2.5, y: -3.5 }]]),
};

test('every layout in the folder is in the list, under the name of its file', () => {
  const files = readdirSync(folder).filter((file) => /: Layout = \{/.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(LAYOUTS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('an unknown id means the default', () => {
  expect(layoutOf('no such layout')).toBe(LAYOUTS[0]);
  for (const layout of LAYOUTS) expect(layoutOf(layout.id)).toBe(layout);
});

describe.each(LAYOUTS)('$id', (layout) => {
  test('places every node once, at finite coordinates, and keeps pins', () => {
    const { positions } = layout.run(input);
    expect([...positions.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort());
    for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(positions.get('n3')).toEqual({ x: 2.5, y: -3.5 });
  });

  test('gives the same for the same, and does not change its input', () => {
    const before = structuredClone(input);
    const [first, second] = [layout.run(input), layout.run(input)];
    expect(first).toEqual(second);
    expect(input).toEqual(before);
  });

  test('takes an empty view, one node, unknown ends and loops', () => {
    expect(layout.run({ nodes: [], edges: [], pinned: new Map() }).positions.size).toBe(0);
    const one = { ...input, nodes: input.nodes.slice(0, 1), edges: [{ source: 'n0', target: 'n0' }, ...input.edges] };
    expect(layout.run(one).positions.size).toBe(1);
  });
});
