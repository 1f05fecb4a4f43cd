import { describe, expect, test } from 'vitest';
import { planQuery } from '../../../../src/query/language/index.ts';
import { printValue } from '../../../helpers/tck/cells.ts';
import { create, rowsOf } from '../../../helpers/tck/create.ts';
import { MemoryGraph } from '../../../helpers/tck/memory-graph.ts';

/** Two ways of two hops and one of three from a to d, a circle back to a, and a loop. */
const SQUARE = `CREATE (a:A {n: 'a'}), (b:B {n: 'b'}), (c:B {n: 'c'}), (d:D {n: 'd'}), (e:E {n: 'e'})
  CREATE (a)-[:T {w: 1}]->(b), (b)-[:T {w: 2}]->(d), (a)-[:T {w: 3}]->(c), (c)-[:T {w: 4}]->(d),
    (b)-[:T {w: 5}]->(c), (d)-[:U {w: 6}]->(a), (e)-[:T {w: 7}]->(e), (d)-[:U {w: 8}]->(e)`;

function graphOf(set: string): MemoryGraph {
  const graph = new MemoryGraph();
  create(graph, set);
  return graph;
}

const square = graphOf(SQUARE);

/** Rows as lines, sorted; strings without quotes. */
const linesOf = (query: string, graph = square): string[] =>
  rowsOf(graph, query)
    .rows.map((row) => row.map((value) => printValue(graph, value, false).replaceAll('"', '')).join(' '))
    .sort();

const NODES = '[x IN nodes(p) | x.n]';

describe('each pattern gives the table that it should', () => {
  test.each<readonly [string, readonly string[]]>([
    [`MATCH p = ANY SHORTEST (a:A)-[:T]->+(d:D) RETURN length(p)`, ['2']],
    [`MATCH p = ALL SHORTEST (a:A)-[:T]->+(d:D) RETURN ${NODES}`, ['[a,b,d]', '[a,c,d]']],
    [`MATCH p = SHORTEST 1 (a:A)-[:T]->+(d:D) RETURN length(p)`, ['2']],
    [`MATCH p = SHORTEST 2 (a:A)-[:T]->+(d:D) RETURN ${NODES}`, ['[a,b,d]', '[a,c,d]']],
    [`MATCH p = SHORTEST 3 (a:A)-[:T]->+(d:D) RETURN ${NODES}`, ['[a,b,c,d]', '[a,b,d]', '[a,c,d]']],
    [`MATCH p = SHORTEST 9 PATHS (a:A)-[:T]->+(d:D) RETURN length(p)`, ['2', '2', '3']],
    [`MATCH p = SHORTEST 1 GROUPS (a:A)-[:T]->+(d:D) RETURN ${NODES}`, ['[a,b,d]', '[a,c,d]']],
    [`MATCH p = SHORTEST 2 PATH GROUPS (a:A)-[:T]->+(d:D) RETURN length(p)`, ['2', '2', '3']],
    [`MATCH p = ANY 2 (a:A)-[:T]->+(d:D) RETURN length(p)`, ['2', '2']],
    [`MATCH p = ANY SHORTEST (a:A)-[:T]->{3}(d:D) RETURN ${NODES}`, ['[a,b,c,d]']],
    [`MATCH p = ALL SHORTEST (a:A)-[:T]->*(a) RETURN length(p)`, ['0']],
    [`MATCH p = ALL SHORTEST (a:A)-[:T|U]->+(a) RETURN length(p)`, ['3', '3']],
    [`MATCH p = ALL SHORTEST (a:A)<-[:T]-+(d:D) RETURN p`, []],
    [`MATCH p = ALL SHORTEST (a:A)-[:T]-+(d:D) RETURN length(p)`, ['2', '2']],
    [`MATCH p = ALL SHORTEST (a:A)-[r:T WHERE r.w > 2]->+(d:D) RETURN ${NODES}`, ['[a,c,d]']],
    [`MATCH p = ALL SHORTEST (a:A)-[:T]->+(:B)-[:T]->(c:B)-[:T]->(d:D) RETURN ${NODES}`, ['[a,b,c,d]']],
    // The choice comes before WHERE of the clause.
    [`MATCH p = ALL SHORTEST (a:A)-[:T]->+(d:D) WHERE length(p) > 2 RETURN p`, []],
    [`MATCH p = ANY SHORTEST (a:A)-[:T]->+(x:B) RETURN x.n, length(p)`, ['b 1', 'c 1']],
    [`MATCH p = shortestPath((a:A)-[:T*]->(d:D)) RETURN length(p)`, ['2']],
    [`MATCH p = allShortestPaths((a:A)-[:T*]->(d:D)) RETURN ${NODES}`, ['[a,b,d]', '[a,c,d]']],
    [`MATCH p = (a:A)-[:T]->{1,2}(x) RETURN ${NODES}`, ['[a,b,c]', '[a,b,d]', '[a,b]', '[a,c,d]', '[a,c]']],
    [`MATCH p = (a:A)-[:T]->{2}(x) RETURN ${NODES}`, ['[a,b,c]', '[a,b,d]', '[a,c,d]']],
    [`MATCH p = (a:A)-[:T]->{,1}(x) RETURN ${NODES}`, ['[a,b]', '[a,c]', '[a]']],
    [`MATCH (a:A)-[r:T]->{2,}(d:D) RETURN [x IN r | x.w]`, ['[1,2]', '[1,5,4]', '[3,4]']],
    // Followed from d, told from a.
    [
      `MATCH p = (x)-[r:T]->{2}(d {n: 'd'}) RETURN ${NODES}, [x IN r | x.w]`,
      ['[a,b,d] [1,2]', '[a,c,d] [3,4]', '[b,c,d] [5,4]'],
    ],
    [
      `MATCH (a:A) ((x)-[r]->(y) WHERE x.n < y.n){2} (d:D) RETURN [n IN x | n.n], [n IN y | n.n], [n IN r | n.w]`,
      ['[a,b] [b,d] [1,2]', '[a,c] [c,d] [3,4]'],
    ],
    [`MATCH p = (a:A) ((:B|A)-[:T]->()){1,2} (x:B) RETURN ${NODES}`, ['[a,b,c]', '[a,b]', '[a,c]']],
    [`MATCH p = ((a:A)-[:T]->(x:!D)) RETURN ${NODES}`, ['[a,b]', '[a,c]']],
    // A trail may come back to a node, an acyclic path may not.
    [`MATCH p = TRAIL (a:A)-[:T|U]->{3}(x:A) RETURN ${NODES}`, ['[a,b,d,a]', '[a,c,d,a]']],
    [`MATCH p = ACYCLIC (a:A)-[:T|U]->{3}(x:A) RETURN p`, []],
    [`MATCH p = ACYCLIC (a:A)-[:T]->+(d:D) RETURN length(p)`, ['2', '2', '3']],
    [`MATCH p = TRAIL (e:E)-->+(x) RETURN length(p)`, ['1']],
    [`MATCH p = ACYCLIC (e:E)-->*(x) RETURN length(p)`, ['0']],
    [`MATCH (e:E)--(x) RETURN x.n`, ['d', 'e']],
    [`MATCH (a:A) WHERE EXISTS { (a)-[:T]->+(x:D) WHERE x.n = 'd' } RETURN a.n`, ['a']],
    [`MATCH p = (a:A)-[:T]->+(d:D) WHERE all(r IN relationships(p) WHERE r.w < 4) RETURN ${NODES}`, ['[a,b,d]']],
  ])('%s', (query, lines) => {
    expect(linesOf(query)).toEqual([...lines].sort());
  });
});

describe('shortest paths are the shortest of all paths', () => {
  /** Numbers from a seed, the same on every machine. */
  const numbers = (seed: number) => (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };

  test.each(Array.from({ length: 10 }, (_, seed) => seed))('random graph %i', (seed) => {
    const next = numbers(seed + 1);
    const graph = new MemoryGraph();
    const count = 3 + next(4);
    for (let node = 0; node < count; node++) graph.addNode([next(2) === 0 ? 'A' : 'B']);
    for (let edge = 0; edge < 4 + next(6); edge++)
      graph.addRelationship(next(3) === 0 ? 'U' : 'T', next(count), next(count));
    for (const chain of [
      '(a)-[:T]->+(b)',
      '(a)-[:T|U]-*(b)',
      '(a:A) (()-[:T]->(:B)-[]-()){1,} (b)',
      '(a)-[:T]->+()<-[:U]-(b:B)',
    ])
      for (const mode of ['TRAIL', 'ACYCLIC']) {
        const pathsBy = new Map<string, Map<string, number>>();
        for (const [a, b, p, length] of rowsOf(graph, `MATCH p = ${mode} ${chain} RETURN id(a), id(b), p, length(p)`)
          .rows) {
          const ends = `${a} ${b}`;
          const paths = pathsBy.get(ends) ?? new Map<string, number>();
          pathsBy.set(ends, paths.set(printed(p!), Number(length)));
        }
        for (const k of [1, 2, 3]) {
          const got = (selector: string) =>
            rowsOf(graph, `MATCH p = ${selector} ${mode} ${chain} RETURN DISTINCT id(a), id(b), p, length(p)`).rows.map(
              ([a, b, p, length]) => ({ ends: `${a} ${b}`, path: printed(p!), length: Number(length) }),
            );
          const groups = got(`SHORTEST ${k} GROUPS`);
          const some = got(`SHORTEST ${k}`);
          for (const [ends, paths] of pathsBy) {
            const lengths = [...new Set(paths.values())].sort((x, y) => x - y).slice(0, k);
            const wanted = [...paths].filter(([, length]) => lengths.includes(length)).map(([path]) => path);
            expect(
              groups
                .filter((one) => one.ends === ends)
                .map(({ path }) => path)
                .sort(),
            ).toEqual(wanted.sort());
            const all = [...paths.values()].sort((x, y) => x - y);
            expect(
              some
                .filter((one) => one.ends === ends)
                .map(({ length }) => length)
                .sort((x, y) => x - y),
            ).toEqual(all.slice(0, k));
          }
          expect(new Set(groups.map(({ ends }) => ends)).size).toBe(pathsBy.size);
        }
      }
    function printed(path: Parameters<typeof printValue>[1]): string {
      const { nodes, relationships } = path as { nodes: { id: number }[]; relationships: { id: number }[] };
      return [...nodes.map(({ id }) => id), '|', ...relationships.map(({ id }) => id)].join(' ');
    }
  });
});

describe('what has no meaning is refused, with its place', () => {
  test.each([
    ['MATCH (a) CREATE (b) RETURN a', 'ReadOnly', 'CREATE'],
    ['MATCH (a) RETURN a UNION MATCH (b) RETURN b', 'NotSupported', 'UNION'],
    ['MATCH p = WALK (a)-->(b) RETURN p', 'NotSupported', 'WALK'],
    ['MATCH (a)-[:T]->{2,1}(b) RETURN a', 'InvalidArgumentValue', '{2,1}'],
    ['MATCH p = SHORTEST 0 (a)-->+(b) RETURN p', 'InvalidArgumentValue', '0'],
    ['MATCH (a) ((x)-->(y)-->*(z))+ (b) RETURN a', 'NotSupported', '-->*'],
    ['MATCH (a) ((x)-->(y))+ (b) RETURN x.n', 'InvalidArgumentType', 'x'],
    ['MATCH (x) ((x)-->(y))+ (b) RETURN b', 'VariableAlreadyBound', '(x)'],
    ['MATCH (a) RETURN a,', 'UnexpectedSyntax', ''],
    ['MATCH (a) WHERE a.n == 1 RETURN a', 'UnexpectedSyntax', '='],
    ['MATCH (a)', 'UnexpectedSyntax', ''],
    ['MATCH (a) RETRUN a', 'UnexpectedSyntax', 'RETRUN'],
    [`${'('.repeat(5000)}`, 'UnexpectedSyntax', '('],
    [`RETURN ${'('.repeat(5000)}1`, 'TooDeep', '('],
    [`RETURN ${'[x IN '.repeat(90)}1`, 'TooDeep', null],
    [`RETURN 1${' + 1'.repeat(5000)}`, 'TooDeep', null],
    [`MATCH (a:${'Work|'.repeat(5000)}Work) RETURN a`, 'TooDeep', null],
    [`${'UNWIND [1] AS x WITH 1 AS y '.repeat(5000)} RETURN y`, 'TooDeep', null],
    ["RETURN 'open", 'Unclosed', "'"],
    ['RETURN /* open', 'Unclosed', '/*'],
  ])('%s', (query, code, found) => {
    const error = (() => {
      try {
        planQuery(query);
        return null;
      } catch (thrown) {
        return thrown as { code: string; at: { from: number; to: number } };
      }
    })();
    expect(error?.code).toBe(code);
    if (found !== null) expect(query.slice(error!.at.from, error!.at.to)).toBe(found);
  });
});
