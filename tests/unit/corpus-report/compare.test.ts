import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, type Counts, compare, sumCounts } from '../../corpus/report/compare.ts';
import type { Row } from '../../corpus/report/row.ts';

const row = (start: number, end: number, more: Partial<Row> = {}): Row => ({
  document: 'a.txt',
  locator: 'resolves/1',
  surface: 'x'.repeat(end - start),
  start,
  end,
  id: 'itu:pp/res/140',
  ...more,
});

/** The one document of a comparison, without what is empty. */
const told = (before: readonly Row[], after: readonly Row[]) => {
  const { documents } = compare(before, after);
  expect(documents).toHaveLength(1);
  const { gained, lost, changed, counts } = documents[0]!;
  return {
    gained,
    lost,
    changed: changed.map(({ before, after, aspects }) => [before.start, after.start, aspects.join()]),
    unchanged: counts.unchanged,
  };
};

describe('one document', () => {
  const none = { gained: [], lost: [], changed: [], unchanged: 0 };

  test('what one side alone has is gained or lost', () => {
    expect(told([], [row(0, 5)])).toEqual({ ...none, gained: [row(0, 5)] });
    expect(told([row(0, 5)], [])).toEqual({ ...none, lost: [row(0, 5)] });
    expect(told([row(0, 5)], [row(5, 9)])).toEqual({ ...none, gained: [row(5, 9)], lost: [row(0, 5)] });
  });

  test('the same span with another id or locator is changed', () => {
    expect(told([row(0, 5)], [row(0, 5, { id: null })])).toEqual({ ...none, changed: [[0, 0, 'id']] });
    expect(told([row(0, 5)], [row(0, 5, { locator: 'pp/1' })])).toEqual({ ...none, changed: [[0, 0, 'locator']] });
    expect(told([row(0, 5)], [row(0, 5, { surface: 'yyyyy' })])).toEqual({ ...none, changed: [[0, 0, 'span']] });
  });

  test('spans that overlap are one citation', () => {
    expect(told([row(0, 5)], [row(2, 9)])).toEqual({ ...none, changed: [[0, 2, 'span']] });
    expect(told([row(0, 5)], [row(2, 9, { id: 'un:sc/res/1' })])).toEqual({ ...none, changed: [[0, 2, 'span,id']] });
  });

  test('the same span goes before one that overlaps more of it', () => {
    const wide = row(0, 20);
    expect(told([wide, row(4, 8)], [row(4, 8)])).toEqual({ ...none, lost: [wide], unchanged: 1 });
  });

  test('of those that overlap the one that shares most is taken, the others are gained', () => {
    expect(told([row(0, 10)], [row(0, 3), row(3, 10)])).toEqual({
      ...none,
      gained: [row(0, 3)],
      changed: [[0, 3, 'span']],
    });
  });

  test('of those in the same place the one with the same id is taken', () => {
    const [one, other] = [row(0, 5, { id: 'un:sc/res/1' }), row(0, 5, { id: 'un:sc/res/2' })];
    expect(told([one, other], [other])).toEqual({ ...none, lost: [one], unchanged: 1 });
    expect(told([other], [one, other])).toEqual({ ...none, gained: [one], unchanged: 1 });
  });
});

test('documents do not mix, and come in the order of their names', () => {
  const { documents, total } = compare([row(0, 5, { document: 'b' })], [row(0, 5, { document: 'a' })]);
  expect(documents.map(({ document, counts }) => [document, counts.lost, counts.gained])).toEqual([
    ['a', 0, 1],
    ['b', 1, 0],
  ]);
  expect(total).toMatchObject({ before: 1, after: 1, lost: 1, gained: 1, unchanged: 0 });
});

describe('whatever is compared', () => {
  // Few places, ids and names, so that rows meet in every way, also twice in one place.
  const anyRow = fc
    .record({
      document: fc.constantFrom('a', 'b'),
      locator: fc.constantFrom('pp/1', 'op/1'),
      surface: fc.constantFrom('x', 'y'),
      start: fc.nat(12),
      length: fc.nat(6),
      id: fc.constantFrom('un:sc/res/1', 'un:sc/res/2', null),
    })
    .map(({ length, ...rest }): Row => ({ ...rest, end: rest.start + length }));
  const anyRows = fc.array(anyRow, { maxLength: 14 });
  const sides = fc.tuple(anyRows, anyRows);

  test('the counts add up, for each document and in all', () => {
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const { documents, total } = compare(before, after);
        for (const { counts, gained, lost, changed } of documents) {
          expect(counts.before).toBe(counts.unchanged + counts.changed + counts.lost);
          expect(counts.after).toBe(counts.unchanged + counts.changed + counts.gained);
          expect([gained.length, lost.length, changed.length]).toEqual([counts.gained, counts.lost, counts.changed]);
          const { span, id, locator } = counts.changedBy;
          expect(span + id + locator).toBeGreaterThanOrEqual(counts.changed);
          expect(Math.max(span, id, locator)).toBeLessThanOrEqual(counts.changed);
        }
        expect([total.before, total.after]).toEqual([before.length, after.length]);
        expect(total).toEqual(sumCounts(documents.map(({ counts }) => counts)));
      }),
    );
  });

  test('swapping the sides swaps gained and lost', () => {
    const swapped = ({ before, after, gained, lost, ...rest }: Counts): Counts => ({
      before: after,
      after: before,
      gained: lost,
      lost: gained,
      ...rest,
    });
    const pairsOf = ({ documents }: Comparison, turn: boolean): string[] =>
      documents
        .flatMap(({ changed }) =>
          changed.map(({ before, after }) => JSON.stringify(turn ? [after, before] : [before, after])),
        )
        .sort();
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const [there, back] = [compare(before, after), compare(after, before)];
        expect(back.total).toEqual(swapped(there.total));
        expect(back.documents.map(({ gained }) => gained)).toEqual(there.documents.map(({ lost }) => lost));
        expect(back.documents.map(({ lost }) => lost)).toEqual(there.documents.map(({ gained }) => gained));
        expect(pairsOf(back, true)).toEqual(pairsOf(there, false));
      }),
    );
  });

  test('equal sides, in whatever order, report nothing', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        ([before, after]) => {
          const { total } = compare(before, after);
          expect(total).toMatchObject({ unchanged: before.length, gained: 0, lost: 0, changed: 0 });
        },
      ),
    );
  });

  test('nothing is lost or gained where a citation of the same place is', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('pp/9'), (rows, locator) => {
        const { total } = compare(
          rows,
          rows.map((entry) => ({ ...entry, locator })),
        );
        expect(total).toMatchObject({ gained: 0, lost: 0, changed: rows.length });
        expect(total.changedBy.locator).toBe(rows.length);
      }),
    );
  });
});
