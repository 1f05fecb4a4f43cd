import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PART, runThrough } from '../../../src/graph/index.ts';
import { LANES, type LayoutEdge, type LayoutInput, type LayoutNode } from '../../../src/layouts/layout.ts';
import { packInParts, unpackInput } from '../../../src/layouts/parcel.ts';

const word = fc.oneof(fc.constantFrom('a', 'b', 'c', '', '__proto__'), fc.string());
const wordOrNone = fc.option(word);

const node: fc.Arbitrary<LayoutNode> = fc.record({
  id: word,
  type: fc.constantFrom('work', 'version', 'clause', 'body'),
  lane: fc.constantFrom(...LANES),
  year: fc.option(fc.integer({ min: 0, max: 9999 })),
  degree: fc.nat(100_000),
  focus: fc.boolean(),
  unfoldedFrom: wordOrNone,
  section: wordOrNone,
  issuer: wordOrNone,
});
const edge: fc.Arbitrary<LayoutEdge> = fc.record({
  source: word,
  target: word,
  type: fc.constantFrom('cites', 'mandates', 'part-of'),
});
const input: fc.Arbitrary<LayoutInput> = fc.record({
  nodes: fc.array(node),
  edges: fc.array(edge),
  pinned: fc
    .array(fc.tuple(word, fc.record({ x: fc.double({ noNaN: true }), y: fc.double({ noNaN: true }) })))
    .map((pins) => new Map(pins)),
  centre: wordOrNone,
});

test('what a layout is asked arrives as it was packed', () => {
  fc.assert(
    fc.property(input, (asked) => {
      expect(unpackInput(structuredClone(runThrough(packInParts(asked))))).toEqual(asked);
    }),
  );
});

const PLAIN = { year: null, degree: 0, focus: false, unfoldedFrom: null, section: null, issuer: 'itu:pp' };

test('each word travels once, however often it is said', () => {
  const nodes = Array.from({ length: 300 }, (_, at) => ({
    id: `n${at}`,
    type: 'work' as const,
    lane: LANES[at % 2]!,
    ...PLAIN,
  }));
  const edges = nodes.map(({ id }) => ({ source: id, target: 'n0', type: 'cites' as const }));
  const { words } = runThrough(packInParts({ nodes, edges, pinned: new Map(), centre: null }));
  // The ids, one type, two lanes, one issuer, one type of edge.
  expect(words.length).toBe(300 + 5);
});

test('of a large view no more is packed between two pauses than a press may wait for', () => {
  let looked = 0;
  const nodes = Array.from({ length: 10_000 }, (_, at) => ({
    get id() {
      looked++;
      return `n${at}`;
    },
    type: 'work' as const,
    lane: LANES[at % 2]!,
    ...PLAIN,
  }));
  const edges = Array.from({ length: 50_000 }, (_, at) => ({
    get source() {
      looked++;
      return `n${at % 10_000}`;
    },
    target: 'n0',
    type: 'cites' as const,
  }));
  const parts = packInParts({ nodes, edges, pinned: new Map(), centre: null });
  let most = 0;
  for (let before = 0; !parts.next().done; before = looked) most = Math.max(most, looked - before);
  expect(looked).toBe(60_000);
  expect(most).toBeLessThanOrEqual(PART);
});
