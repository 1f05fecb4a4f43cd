import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { institutionsTime } from '../../../src/layouts/institutions-time.ts';
import { LANES, type LayoutInput, type LayoutNode, type LayoutResult } from '../../../src/layouts/layout.ts';
import { NEAREST } from '../../../src/layouts/pins.ts';
import { growth } from '../../helpers/growth.ts';

const node = (
  id: string,
  lane: LayoutNode['lane'],
  year: number | null,
  more: Partial<LayoutNode> = {},
): LayoutNode => ({
  id,
  type: 'work',
  lane,
  year,
  degree: 0,
  focus: false,
  unfoldedFrom: null,
  section: null,
  issuer: null,
  ...more,
});

const run = (nodes: LayoutNode[], edges: [string, string][] = [], pinned: LayoutInput['pinned'] = new Map()) =>
  institutionsTime.run({
    nodes,
    edges: edges.map(([source, target]) => ({ source, target, type: 'cites' })),
    pinned,
    centre: null,
  });

const at = (result: LayoutResult, id: string) => {
  const point = result.positions.get(id);
  if (!point) throw new Error(`no position: ${id}`);
  return point;
};

/** Random views: some nodes unfolded, one in the focus, any edges at all, loops included. */
const anyInput: fc.Arbitrary<LayoutInput> = fc
  .record({
    kinds: fc.array(
      fc.record({
        lane: fc.constantFrom(...LANES),
        year: fc.option(fc.integer({ min: 1945, max: 2026 }), { nil: null }),
      }),
      { maxLength: 60 },
    ),
    clauses: fc.array(fc.nat(9), { maxLength: 40 }),
    ends: fc.array(fc.tuple(fc.nat(110), fc.nat(110)), { maxLength: 120 }),
    focus: fc.nat(20),
  })
  .map(({ kinds, clauses, ends, focus }) => {
    const nodes = kinds.map(({ lane, year }, i) => node(`n${i}`, lane, year, { focus: i === focus }));
    clauses.forEach((of, i) => {
      nodes.push(node(`n${of}#${i}`, 'assemblies', 2012, { unfoldedFrom: `n${of}`, section: `n${of}#${i >> 3}` }));
    });
    const edges = ends.flatMap(([from, to]) => {
      const source = nodes[from]?.id;
      const target = nodes[to]?.id;
      return source && target ? [{ source, target, type: 'cites' as const }] : [];
    });
    return { nodes, edges, pinned: new Map(), centre: null };
  });

const laneOf = (band: LayoutResult['bands'][number]) => (band.caption.kind === 'lane' ? band.caption.lane : null);
const yearOf = (column: LayoutResult['columns'][number]) =>
  column.caption.kind === 'year' ? column.caption.year : undefined;

const nearest = (result: LayoutResult, ids: readonly string[]): number => {
  let least = Number.POSITIVE_INFINITY;
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) {
      const p = at(result, a);
      const q = at(result, b);
      least = Math.min(least, Math.hypot(p.x - q.x, p.y - q.y));
    }
  });
  return least;
};

describe('any view', () => {
  test('has a finite place for every node, none on another', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = institutionsTime.run(input);
        const ids = input.nodes.map(({ id }) => id);
        expect([...result.positions.keys()].sort()).toEqual([...ids].sort());
        for (const { x, y } of result.positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(nearest(result, ids)).toBeGreaterThanOrEqual(NEAREST);
      }),
    );
  });

  test('keeps lanes in order of authority and columns in order of time, with every node in its own', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { positions, bands, columns } = institutionsTime.run(input);
        const order = bands.map((band) => LANES.indexOf(laneOf(band)!));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        bands.slice(1).forEach((band, i) => {
          expect(band.top).toBeLessThanOrEqual(bands[i]!.bottom);
        });
        columns.slice(1).forEach((column, i) => {
          expect(column.left).toBeGreaterThanOrEqual(columns[i]!.right);
          expect(yearOf(column)! > (yearOf(columns[i]!) ?? Number.NEGATIVE_INFINITY)).toBe(true);
        });
        for (const { id, lane, year, unfoldedFrom } of input.nodes) {
          if (unfoldedFrom !== null && input.nodes.some((other) => other.id === unfoldedFrom)) continue;
          const { x, y } = positions.get(id)!;
          const band = bands.find((candidate) => laneOf(candidate) === lane)!;
          expect(y).toBeLessThan(band.top);
          expect(y).toBeGreaterThan(band.bottom);
          if (year === null && lane === 'actors') continue;
          const column = columns.find((candidate) => yearOf(candidate) === year)!;
          expect(x).toBeGreaterThan(column.left);
          expect(x).toBeLessThan(column.right);
        }
      }),
    );
  });

  test('does not depend on the order of nodes and edges, clauses of one instrument apart', () => {
    fc.assert(
      fc.property(anyInput, fc.integer(), (input, seed) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item, i) => ({ item, key: Math.imul(i + 1, seed | 1) % 1009 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const clauses = input.nodes.filter(({ unfoldedFrom }) => unfoldedFrom !== null);
        const others = input.nodes.filter(({ unfoldedFrom }) => unfoldedFrom === null);
        const again = institutionsTime.run({
          ...input,
          nodes: [...clauses, ...shuffled(others)],
          edges: shuffled(input.edges),
        });
        const first = institutionsTime.run(input);
        expect(new Map([...again.positions].sort())).toEqual(new Map([...first.positions].sort()));
        expect(again.bands).toEqual(first.bands);
        expect(again.columns).toEqual(first.columns);
      }),
    );
  });

  test('keeps the order of the rest in time when nodes are filtered away', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 2, max: 4 }), (input, every) => {
        const rest = input.nodes.filter((_, i) => i % every !== 0);
        const before = institutionsTime.run(input);
        const after = institutionsTime.run({ ...input, nodes: rest });
        for (const a of rest)
          for (const b of rest) {
            if (a.unfoldedFrom !== null || b.unfoldedFrom !== null) continue;
            if (a.year === null || b.year === null || a.year === b.year) continue;
            const order = Math.sign(at(before, a.id).x - at(before, b.id).x);
            expect(Math.sign(at(after, a.id).x - at(after, b.id).x)).toBe(order);
          }
      }),
      { numRuns: 40 },
    );
  });

  test('keeps pins to the digit and moves what they would cover', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(20), fc.nat(20), (input, moved, onto) => {
        const first = institutionsTime.run(input);
        const pinnedId = input.nodes[moved]?.id;
        const covered = input.nodes[onto]?.id;
        fc.pre(pinnedId !== undefined && covered !== undefined && pinnedId !== covered);
        const pin = { x: at(first, covered).x + 0.125, y: at(first, covered).y };
        const result = institutionsTime.run({ ...input, pinned: new Map([[pinnedId, pin]]) });
        expect(at(result, pinnedId)).toEqual(pin);
        expect(
          nearest(
            result,
            input.nodes.map(({ id }) => id),
          ),
        ).toBeGreaterThanOrEqual(NEAREST);
      }),
    );
  });
});

describe('what the eye reads', () => {
  test('years without nodes take no room, but a gap', () => {
    const { columns } = run([node('a', 'un', 1949), node('b', 'un', 2003), node('c', 'un', 2004)]);
    expect(columns.map(yearOf)).toEqual([1949, 2003, 2004]);
    expect(columns[1]!.left - columns[0]!.right).toBeGreaterThan(columns[2]!.left - columns[1]!.right);
    expect(columns[1]!.left - columns[0]!.right).toBeLessThan(1);
  });

  test('what has no year stands before all years, actors under those who tell them', () => {
    const result = run(
      [
        node('old', 'council', 1990),
        node('new', 'council', 2012),
        node('timeless', 'council', null),
        node('told-by-old', 'actors', null),
        node('told-by-new', 'actors', null),
      ],
      [
        ['old', 'told-by-old'],
        ['new', 'told-by-new'],
      ],
    );
    expect(at(result, 'timeless').x).toBeLessThan(at(result, 'old').x);
    expect(at(result, 'told-by-old').x).toBeLessThan(at(result, 'told-by-new').x);
    expect(at(result, 'told-by-new').y).toBeLessThan(at(result, 'new').y);
  });

  test('what is alone beside a full year stands below its rows, where neither takes the room of names', () => {
    const many = Array.from({ length: 10 }, (_, i) => node(`m${i}`, 'un', 2003));
    const others = Array.from({ length: 4 }, (_, i) => node(`o${i}`, 'assemblies', 2008 + i));
    const result = run([
      ...many,
      node('before', 'un', null),
      node('after', 'un', 2005),
      node('far', 'un', 2010),
      ...others,
    ]);
    const rows = many.map(({ id }) => at(result, id).y);
    for (const id of ['before', 'after']) expect(at(result, id).y).toBeLessThan(Math.min(...rows) - 0.3);
    expect(at(result, 'far').y).toBeGreaterThan(Math.min(...rows));
    const lane = result.bands!.find(({ top, bottom }) => at(result, 'after').y < top && at(result, 'after').y > bottom);
    expect(lane?.caption).toEqual({ kind: 'lane', lane: 'un' });
  });

  test('the focus has room on all sides', () => {
    const nodes = Array.from({ length: 12 }, (_, i) => node(`n${i}`, 'assemblies', 2012, { focus: i === 5 }));
    const result = run(nodes);
    for (const { id } of nodes)
      if (id !== 'n5')
        expect(
          Math.hypot(at(result, id).x - at(result, 'n5').x, at(result, id).y - at(result, 'n5').y),
        ).toBeGreaterThan(1.4);
  });

  test('unfolded clauses stand beside their instrument, a row for each section, in the order of the input', () => {
    const sections = { considering: 9, noting: 1, title: 1, resolves: 3 };
    const clauses = Object.entries(sections).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, i) =>
        node(`r#${section}/${i}`, 'assemblies', 2012, { unfoldedFrom: 'r', section: `r#${section}` }),
      ),
    );
    const result = run([node('r', 'assemblies', 2012), ...clauses, node('s', 'assemblies', 2016)]);
    const places = clauses.map(({ id }) => at(result, id));
    for (const { x } of places) {
      expect(x).toBeGreaterThan(at(result, 'r').x);
      expect(x).toBeLessThan(at(result, 's').x);
    }
    places.slice(1).forEach((place, i) => {
      const before = places[i]!;
      expect(place.y < before.y || (place.y === before.y && place.x > before.x)).toBe(true);
    });
    const rows = [...new Set(places.map(({ y }) => y))].map((y) =>
      clauses.filter(({ id }) => at(result, id).y === y).map(({ section }) => section?.slice(2)),
    );
    // A long section goes on below; two of one clause share a row.
    expect(rows.map((row) => [...new Set(row)].join(' '))).toEqual([
      'considering',
      'considering',
      'noting title',
      'resolves',
    ]);
  });

  test('neighbours order a year so that edges cross less', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => node(id, 'plenipotentiary', 2010));
    const tellers = ['z', 'y', 'x', 'w'].map((id, i) => node(id, 'un', 2000 + i));
    const result = run(
      [...nodes, ...tellers],
      [
        ['d', 'z'],
        ['c', 'y'],
        ['b', 'x'],
        ['a', 'w'],
      ],
    );
    expect(at(result, 'd').x).toBeLessThanOrEqual(at(result, 'a').x);
  });

  test('nothing gives nothing', () => {
    expect(run([])).toMatchObject({ positions: new Map(), bands: [], columns: [] });
  });

  test('time grows with nodes and edges, not faster', () => {
    const drawing = (count: number) => () =>
      run(
        Array.from({ length: count }, (_, i) =>
          node(`n${i}`, LANES[i % 5]!, i % 7 === 0 ? null : 1945 + ((i * 31) % 80)),
        ),
        Array.from({ length: 3 * count }, (_, i): [string, string] => [
          `n${(i * 7919) % count}`,
          `n${(i * 104_729) % count}`,
        ]),
      );
    expect(growth(drawing(1_000), drawing(10_000), 10)).toBeLessThanOrEqual(4);
  });
});
