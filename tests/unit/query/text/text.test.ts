import { describe, expect, test } from 'vitest';
import { fromText, makePathQuery, type PathQueryInput, toText } from '../../../../src/query/index.ts';

const ends: PathQueryInput = { from: { ids: ['itu:wtsa/res/75'] }, to: { ids: ['wsis:C5'] } };
const written = (query: Partial<PathQueryInput>) => toText(makePathQuery({ ...ends, ...query }));

describe('a question as text', () => {
  test.each<[string, Partial<PathQueryInput>, string]>([
    [
      'two ends',
      { edgeTypes: { without: ['mentions'] }, limit: 50 },
      `MATCH p = ALL SHORTEST ACYCLIC
  (a {id: 'itu:wtsa/res/75'})
  -[:!MENTIONS]-+
  (b {id: 'wsis:C5'})
RETURN p ORDER BY length(p) LIMIT 50`,
    ],
    [
      'stops, some of the shortest, along the links',
      {
        mode: { kind: 'k-shortest', k: 5 },
        direction: 'forward',
        waypoints: { ordered: [{ ids: ['itu:pp/res/140'] }] },
        hops: { max: 6 },
      },
      `MATCH p = SHORTEST 5 ACYCLIC
  (a {id: 'itu:wtsa/res/75'})
  -->{0,6}
  (via1 {id: 'itu:pp/res/140'})
  -->{0,6}
  (b {id: 'wsis:C5'})
WHERE length(p) <= 6
RETURN DISTINCT p ORDER BY length(p) LIMIT 5`,
    ],
    [
      'what may be passed, and a year',
      {
        nodes: { without: ['itu:pp'] },
        hubs: { limit: 40 },
        asOf: 2012,
        parts: ['operative'],
        mode: { kind: 'shortest' },
      },
      `MATCH p = ANY SHORTEST ACYCLIC
  (a {id: 'itu:wtsa/res/75'} WHERE coalesce(a.firstYear, 0) <= 2012)
  ((x1)-[r1 WHERE any(s IN r1.said WHERE (s.part IS NULL OR s.part IN ['operative']) AND coalesce(s.year, 0) <= 2012)]-(x2) WHERE (x2.id = 'wsis:C5' OR NOT x2.id IN ['itu:pp'] AND x2.degree <= 40) AND coalesce(x2.firstYear, 0) <= 2012)+
  (b {id: 'wsis:C5'} WHERE coalesce(b.firstYear, 0) <= 2012)
RETURN p ORDER BY length(p) LIMIT 1`,
    ],
    [
      'many ends: the shortest of all, not of each two',
      { from: { types: ['work'], kinds: ['res'], issuers: ['itu:pp'] }, to: { types: ['action-line'], read: false } },
      `MATCH p = ALL SHORTEST ACYCLIC
  (a:Work WHERE a.kind IN ['res'] AND a.issuer IN ['itu:pp'])
  --*
  (b:ActionLine WHERE NOT b.read)
WITH length(p) AS hops, collect(DISTINCT p) AS found ORDER BY hops LIMIT 1
UNWIND found AS p
RETURN p ORDER BY length(p) LIMIT 100`,
    ],
  ])('%s', (_, query, text) => {
    expect(written(query)).toEqual({ ok: true, text });
  });

  test.each<[string, Partial<PathQueryInput>, string, string]>([
    ['weights of clauses', { mode: { kind: 'strongest' } }, 'mode', 'weights'],
    ['any order', { waypoints: { unordered: [{ ids: ['a'] }, { ids: ['b'] }] } }, 'waypoints.unordered', 'any-order'],
    [
      'fewest hops over stops',
      { waypoints: { ordered: [{ ids: ['a'] }] }, hops: { min: 3 } },
      'hops.min',
      'fewest-hops',
    ],
    [
      'conditions on what is passed between many',
      { from: {}, to: {}, nodeTypes: { without: ['body'] } },
      'nodeTypes',
      'many-ends',
    ],
    [
      'a pattern that branches',
      { pattern: { choice: [{ sequence: [{ step: ['cites'] }, { step: ['mandates'] }] }, { step: [] }] } },
      'pattern',
      'branches',
    ],
  ])('%s: refused, with the constraint', (_, query, where, reason) => {
    expect(written(query)).toEqual({ ok: false, where, reason });
  });
});

describe('a text as question', () => {
  const same = (text: string, query: PathQueryInput): void =>
    expect(fromText(text, 'works')).toEqual({ ok: true, query: makePathQuery(query) });
  const two = "(a:Work {id: 'x'})-[:CITES]-+(b {id: 'y'})";
  const asked: PathQueryInput = {
    from: { ids: ['x'], types: ['work'] },
    to: { ids: ['y'] },
    edgeTypes: { only: ['cites'] },
  };

  test('in older words, or in others', () => {
    const text = { ...asked, limit: 1_000_000 };
    same(`MATCH p = ALL SHORTEST ${two} RETURN p`, text);
    same("MATCH p = allShortestPaths((a:Work {id: 'x'})-[:CITES*]-(b {id: 'y'})) RETURN p", text);
    same("MATCH p = ALL SHORTEST (a)-[:CITES]-+(b) WHERE a.id = 'x' AND a:Work AND 'y' = b.id RETURN p", text);
    same(`MATCH way = SHORTEST 3 ${two} WHERE length(way) < 7 RETURN way LIMIT 2`.replace('3 (', '3 ACYCLIC ('), {
      ...asked,
      mode: { kind: 'k-shortest', k: 2 },
      hops: { max: 6 },
      limit: 2,
    });
    same("MATCH p = ({id: 'x'})-[:CITES]->({id: 'y'}) RETURN p LIMIT 9", {
      from: { ids: ['x'] },
      to: { ids: ['y'] },
      edgeTypes: { only: ['cites'] },
      direction: 'forward',
      mode: { kind: 'all-simple' },
      hops: { max: 1 },
      limit: 9,
    });
    same("MATCH p = ACYCLIC ({id: 'x'})-[:CITES]->()<-[:MANDATES]-{1,2}({id: 'y'}) RETURN p LIMIT 9", {
      from: { ids: ['x'] },
      to: { ids: ['y'] },
      mode: { kind: 'all-simple' },
      pattern: {
        sequence: [
          { step: ['cites'], direction: 'forward' },
          { repeat: { step: ['mandates'], direction: 'backward' }, min: 1, max: 2 },
        ],
      },
      hops: { max: 3 },
      limit: 9,
    });
  });

  test.each<[string, string, string]>([
    ["MATCH (a {id: 'x'}) RETURN a", 'returns-more', 'RETURN a'],
    [`MATCH ${two} RETURN a`, 'returns-more', 'RETURN a'],
    [`MATCH p = ALL SHORTEST ${two} RETURN p, a`, 'returns-more', 'RETURN p, a'],
    [`MATCH p = ALL SHORTEST ${two} RETURN p ORDER BY a.name`, 'returns-more', 'a.name'],
    [`MATCH p = ALL SHORTEST ${two} WHERE a.name CONTAINS 'x' RETURN p`, 'condition', "a.name CONTAINS 'x'"],
    [`MATCH p = ALL SHORTEST ${two} MATCH (c) RETURN p`, 'several-parts', 'MATCH (c)'],
    [`MATCH p = SHORTEST 2 ${two} RETURN p`, 'trail', `p = SHORTEST 2 ${two}`],
    [
      'MATCH p = ALL SHORTEST ACYCLIC (a:Work)-->+(b:Body) RETURN p',
      'each-pair',
      'p = ALL SHORTEST ACYCLIC (a:Work)-->+(b:Body)',
    ],
    ["MATCH p = ACYCLIC ({id: 'x'})-->+({id: 'y'}) RETURN p", 'no-bound', "p = ACYCLIC ({id: 'x'})-->+({id: 'y'})"],
    [
      "MATCH p = ACYCLIC ({id: 'x'})-->({id: 'z'})-->({id: 'y'}) RETURN p",
      'stop-at-place',
      "p = ACYCLIC ({id: 'x'})-->({id: 'z'})-->({id: 'y'})",
    ],
    [
      `MATCH p = ALL SHORTEST (a:Work {id: 'x'})-[r:CITES WHERE r.statements > 2]-+(b {id: 'y'}) RETURN p`,
      'condition',
      'r.statements > 2',
    ],
  ])('%s: what is too much is said', (text, reason, found) => {
    const read = fromText(text, 'works');
    expect(read).toMatchObject({ ok: false, reason });
    if (!read.ok) expect(text.slice(read.at.from, read.at.to)).toBe(found);
  });

  test('a text without meaning is an error with a place', () => {
    expect(() => fromText('MATCH p = (a)-[:CITE]->(b) RETURN p', 'works')).toThrow(/^UnknownType/);
  });
});
