import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Additions, emptyGraph, mergeAll, serialize, withdraw } from '../../../src/graph/index.ts';
import type { SavedEdge } from '../../../src/model/index.ts';
import { arbitraryAdditions } from './arbitrary-graph.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

/** The additions as if one document had said all of them. */
const saidBy = (document: string, { nodes, edges, open }: Additions): Additions => ({
  nodes,
  edges: edges.map(
    (edge): SavedEdge => ({
      ...edge,
      attributes: {
        ...edge.attributes,
        evidence: [{ origin: 'read', document, clause: '', start: 0, end: 1, rule: 'r' }],
      },
    }),
  ),
  open: open.map((citation) => ({ ...citation, document })),
});

describe('withdraw', () => {
  test('leaves every edge that something else supports, and no word of the document', () => {
    fc.assert(
      fc.property(arbitraryAdditions, arbitraryAdditions, (a, b) => {
        const both = mergeAll(emptyGraph(), [saidBy(A, a), saidBy(B, b)]);
        const rest = withdraw(both, new Set([A]));
        expect(serialize(rest)).not.toContain(A);
        expect([...rest.edges.keys()].sort()).toEqual([...new Set(b.edges.map(({ key }) => key))].sort());
        for (const { source, target } of rest.edges.values())
          expect(rest.nodes.has(source) && rest.nodes.has(target)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('what is read again after it is as if it had been read once', () => {
    fc.assert(
      fc.property(arbitraryAdditions, arbitraryAdditions, (a, b) => {
        const said = [saidBy(A, a), saidBy(B, b)];
        const both = mergeAll(emptyGraph(), said);
        expect(serialize(mergeAll(withdraw(both, new Set([A])), said))).toBe(serialize(both));
      }),
      { numRuns: 60 },
    );
  });
});
