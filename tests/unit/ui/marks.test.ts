import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation, Clause, SourceDocument } from '../../../src/model/index.ts';
import { linesOf, marksNode, marksOf } from '../../../src/ui/marks.ts';

function documentOf(text: string): SourceDocument {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    starts.push(at);
    ends.push(at + line.length);
    at += line.length + 1;
  }
  return {
    name: 'own.txt',
    sha256: 'b'.repeat(64),
    byteLength: text.length,
    format: 'txt',
    encoding: 'utf-8',
    text,
    blocks: { count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) },
  };
}

const citation = (start: number, end: number, id: string | null): Citation => ({
  locator: 'considering/a',
  surface: '',
  canonical: null,
  type: 'resolution',
  start,
  end,
  coreStart: start,
  coreEnd: end,
  id,
  status: id === null ? 'unresolved' : 'resolved',
  relation: 'cites',
  stance: 'considering',
  part: 'preambular',
  rule: 'test',
});

describe('marks', () => {
  test('of one document never overlap: the earlier and longer stays', () => {
    const marks = marksOf({
      citations: [citation(5, 9, 'a'), citation(0, 6, 'b'), citation(0, 3, 'c')],
      actionLines: [],
    });
    expect(marks.map(({ start, end, node }) => [start, end, node])).toEqual([[0, 6, 'b']]);
  });

  test('belong to the work, to the version and to the provision that they name', () => {
    const [own] = marksOf({ citations: [citation(0, 1, '#self')], actionLines: [] }, 'itu:pp/res/135@2010-guadalajara');
    expect(own!.node).toBe('itu:pp/res/135@2010-guadalajara');
    const [mark] = marksOf({ citations: [citation(0, 1, 'itu:pp/res/140@2010-guadalajara')], actionLines: [] });
    expect(marksNode(mark!, 'itu:pp/res/140')).toBe(true);
    expect(marksNode(mark!, 'itu:pp/res/140@2010-guadalajara')).toBe(true);
    expect(marksNode(mark!, 'itu:pp/res/14')).toBe(false);
  });

  test('that run over lines are cut at the line and stay whole in offsets', () => {
    const lines = linesOf(
      documentOf('one two\nthree'),
      [],
      marksOf({ citations: [citation(4, 11, 'x')], actionLines: [] }),
    );
    expect(lines.map((line) => line.pieces.map((piece) => [piece.text, piece.mark !== null]))).toEqual([
      [
        ['one ', false],
        ['two', true],
      ],
      [
        ['thr', true],
        ['ee', false],
      ],
    ]);
  });
});

test('lines carry the clause that begins in them', () => {
  const clauses: Clause[] = [
    { locator: 'considering', kind: 'preambular-section', start: 0, end: 4 },
    { locator: 'considering/a', kind: 'preambular-item', start: 8, end: 12 },
  ];
  const lines = linesOf(documentOf('head\na) item'), clauses, []);
  expect(lines.map(({ locator, depth, heading }) => ({ locator, depth, heading }))).toEqual([
    { locator: 'considering', depth: 0, heading: true },
    { locator: 'considering/a', depth: 1, heading: false },
  ]);
});

test('no character of a written line is lost or doubled, whatever is marked', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(12));
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.array(span), (words, spans) => {
      const text = words.join('\n');
      const citations = spans
        .filter(([start, length]) => length > 0 && start + length <= text.length)
        .map(([start, length]) => citation(start, start + length, 'x'));
      const lines = linesOf(documentOf(text), [], marksOf({ citations, actionLines: [] }));
      expect(lines.map((line) => line.pieces.map((piece) => piece.text).join(''))).toEqual(words);
      for (const line of lines)
        for (const piece of line.pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
    }),
  );
});
