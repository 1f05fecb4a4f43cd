import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LANES,
  LAYOUTS,
  type LayoutInput,
  type LayoutNode,
  type LayoutResult,
  layoutIdOf,
  loadLayout,
} from '../../src/layouts/index.ts';
import { EDGE_TYPES, type EdgeType } from '../../src/model/index.ts';

const folder = new URL('../../src/layouts/', import.meta.url);

/** Nearer than this, in cells, shapes cover each other. */
const CLEAR = 0.7;

const node = (id: string, more: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  type: 'work',
  lane: 'council',
  year: 2010,
  degree: 1,
  focus: false,
  unfoldedFrom: null,
  section: null,
  issuer: null,
  ...more,
});

const LINKS = Object.keys(EDGE_TYPES) as EdgeType[];
const TYPES = ['work', 'work', 'work', 'body', 'event', 'action-line'] as const;

/** A view of so many nodes in which everything occurs, the same for the same numbers. */
function makeInput(count: number, links: number, more: Partial<LayoutInput> = {}): LayoutInput {
  const clauses = Math.min(8, Math.floor(count / 6));
  const nodes = Array.from({ length: count }, (_, i) => {
    const clause = i >= count - clauses;
    return node(`n${i}`, {
      type: clause ? 'clause' : TYPES[(i * 5) % TYPES.length]!,
      lane: LANES[i % LANES.length]!,
      year: i % 6 === 0 ? null : 1990 + (i % 11),
      degree: i % 4,
      focus: i === 7,
      unfoldedFrom: clause ? 'n2' : null,
      section: clause ? `n2#${i % 2}` : null,
      issuer: i % 3 === 0 ? `n${(i * 5 + 3) % 9}` : i % 3 === 1 ? 'body:not-shown' : null,
    });
  });
  const edges = Array.from({ length: links }, (_, i) => ({
    source: `n${(i * 7919) % count}`,
    target: `n${(i * i * 31 + 5) % count}`,
    type: LINKS[i % LINKS.length]!,
  }));
  return { nodes, edges, pinned: new Map(), centre: null, ...more };
}

/** How near the two nearest nodes are. */
function nearest({ positions }: LayoutResult): number {
  const places = [...positions.values()].sort((a, b) => a.x - b.x);
  let least = Number.POSITIVE_INFINITY;
  places.forEach((place, i) => {
    for (let k = i + 1; k < places.length && places[k]!.x - place.x < least; k++)
      least = Math.min(least, Math.hypot(places[k]!.x - place.x, places[k]!.y - place.y));
  });
  return least;
}

const isSound = ({ positions }: LayoutResult): boolean =>
  [...positions.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));

test('every layout in the folder is in the list, under the name of its file', async () => {
  const files = readdirSync(folder).filter((file) => /: Layout = \{/.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(LAYOUTS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  for (const { id, load } of LAYOUTS) expect((await load()).id).toBe(id);
});

test('an unknown id means the default', async () => {
  expect(layoutIdOf('no such layout')).toBe(LAYOUTS[0].id);
  expect(await loadLayout('no such layout')).toBe(await LAYOUTS[0].load());
});

describe.each(LAYOUTS)('$id', async ({ load }) => {
  const layout = await load();

  test('gives each node one finite place, and none that of another', () => {
    for (const input of [makeInput(40, 60), makeInput(40, 0), makeInput(90, 500, { centre: 'n4' })]) {
      const result = layout.run(input);
      expect([...result.positions.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort());
      expect(isSound(result)).toBe(true);
      expect(nearest(result)).toBeGreaterThan(CLEAR);
    }
  });

  test('does so whatever is linked with what', () => {
    const ends = fc.record({
      source: fc.nat(24).map((i) => `n${i}`),
      target: fc.nat(24).map((i) => `n${i}`),
      type: fc.constantFrom(...LINKS),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 }), fc.array(ends, { maxLength: 60 }), (count, edges) => {
        const result = layout.run({ ...makeInput(count, 0), edges });
        expect(result.positions.size).toBe(count);
        expect(isSound(result)).toBe(true);
        if (count > 1) expect(nearest(result)).toBeGreaterThan(CLEAR);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('gives the same for the same, and does not change its input', () => {
    const input = makeInput(60, 150);
    const before = structuredClone(input);
    const first = layout.run(input);
    expect(layout.run(structuredClone(input))).toEqual(first);
    expect(input).toEqual(before);
  });

  test('keeps pins where they are, and moves nothing else but what a pin would cover', () => {
    const input = makeInput(40, 60);
    const free = layout.run(input).positions;
    const pin = { x: 200.5, y: -300.5 };
    const { positions } = layout.run({ ...input, pinned: new Map([['n3', pin]]) });
    expect(positions.get('n3')).toEqual(pin);
    for (const [id, place] of free) if (id !== 'n3') expect(positions.get(id)).toEqual(place);
    const covered = free.get('n5')!;
    const crowded = layout.run({ ...input, pinned: new Map([['n3', covered]]) });
    expect(crowded.positions.get('n3')).toEqual(covered);
    expect(nearest(crowded)).toBeGreaterThan(CLEAR);
  });

  test('takes an empty view, one node, unknown ends, loops and a middle that is not there', () => {
    expect(layout.run(makeInput(0, 0)).positions.size).toBe(0);
    const loop = { source: 'n0', target: 'n0', type: 'cites' } as const;
    const one = layout.run({ ...makeInput(1, 0), edges: [loop, { ...loop, target: 'gone' }], centre: 'gone' });
    expect(one.positions.size).toBe(1);
    expect(isSound(one)).toBe(true);
  });

  test('is plain data, as it comes from a worker', () => {
    const result = layout.run(makeInput(40, 60));
    expect(structuredClone(result)).toEqual(result);
  });

  test('has room for every node among 3,000', () => {
    const result = layout.run(makeInput(3000, 9000));
    expect(result.positions.size).toBe(3000);
    expect(isSound(result)).toBe(true);
    expect(nearest(result)).toBeGreaterThan(CLEAR);
  });
});
