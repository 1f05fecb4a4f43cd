import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANES, type LayoutEdge, type LayoutInput, type LayoutNode } from '../../../src/layouts/layout.ts';
import { packInput, unpackInput } from '../../../src/layouts/parcel.ts';

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
      expect(unpackInput(structuredClone(packInput(asked)))).toEqual(asked);
    }),
  );
});

test('each word travels once, however often it is said', () => {
  const nodes = Array.from({ length: 300 }, (_, at) => ({
    id: `n${at}`,
    type: 'work' as const,
    lane: LANES[at % 2]!,
    year: null,
    degree: 0,
    focus: false,
    unfoldedFrom: null,
    section: null,
    issuer: 'itu:pp',
  }));
  const edges = nodes.map(({ id }) => ({ source: id, target: 'n0', type: 'cites' as const }));
  const { words } = packInput({ nodes, edges, pinned: new Map(), centre: null });
  // The ids, one type, two lanes, one issuer, one type of edge.
  expect(words.length).toBe(300 + 5);
});
