import { describe, expect, test } from 'vitest';
import {
  hintsOf,
  LanguageError,
  namesOf,
  nearestOf,
  planQuery,
  propertyKinds,
} from '../../../../src/query/language/index.ts';
import { create, rowsOf } from '../../../helpers/tck/create.ts';
import { MemoryGraph } from '../../../helpers/tck/memory-graph.ts';

const names = namesOf();

function problemOf(text: string): LanguageError {
  try {
    planQuery(text, names);
    rowsOf(new MemoryGraph(), text);
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
  throw new Error(`${text.slice(0, 80)} was accepted`);
}

/** What is said to have been meant, or else what may stand there. */
function nearest({ found, expected }: LanguageError): readonly string[] {
  const near = nearestOf(found, expected);
  return near === null ? expected : [near];
}

describe('what is refused is named, where it stands, with what was meant', () => {
  test.each<readonly [query: string, found: string, meant: string | null]>([
    ['MTCH (a) RETURN a', 'MTCH', 'MATCH'],
    ['MATCH (a:Work) WERE a.id = 1 RETURN a', 'WERE', 'WHERE'],
    ['MATCH (a) RETRUN a', 'RETRUN', 'RETURN'],
    ['MATCH p = ANY SHORTST (a)-->+(b) RETURN p', 'SHORTST', 'SHORTEST'],
    ['MATCH p = SHORTEST 2 GRUOPS (a)-->+(b) RETURN p', 'GRUOPS', 'GROUPS'],
    ['MATCH (a) RETURN a.id ORDR BY a.id', 'ORDR', 'ORDER BY'],
    ['MATCH (a) RETURN a LIMTI 3', 'LIMTI', 'LIMIT'],
    ['MATCH (a) RETURN a SKP 3', 'SKP', 'SKIP'],
    ['OPTIONEL MATCH (a) RETURN a', 'OPTIONEL', 'OPTIONAL MATCH'],
    ['UNWIND [1] SA x RETURN x', 'SA', null],
    ['MATCH (a) WHERE a.id STRTS WITH "x" RETURN a', 'STRTS', 'STARTS WITH'],
    ['MATCH p = SIMPLE (a)-->{2}(b) RETURN p', 'SIMPLE', null],
    ['MATCH REPEATABLE ELEMENTS (a)-->{2}(b) RETURN a', 'REPEATABLE', null],
    ['MATCH p = SHORTEST -1 (a)-->+(b) RETURN p', '-', null],
    ['MATCH p = SHORTEST 1.5 GROUPS (a)-->+(b) RETURN p', '1.5', null],
    ['MATCH p = (a)-->{-1,2}(b) RETURN p', '-', null],
    ['MATCH p = (a)-->{1,99999999999999999999}(b) RETURN p', '99999999999999999999', null],
    ['MATCH p = (a)-[*1000001]->(b) RETURN p', '1000001', null],
    ['MATCH (a {id: ‘x’}) RETURN a', '‘', null],
    ['MATCH (a) WHERE 5 RETURN a', '5', null],
    ['WITH 1 AS x WHERE 5 RETURN x', '5', null],
    ['UNWIND 5 AS x RETURN x', '5', null],
    ['WITH 1 AS x UNWIND x AS y RETURN y', 'x', null],
    ['RETURN 99999999999999999999', '99999999999999999999', null],
    ['RETURN 1 / 0', '0', null],
    ["RETURN 'a' =~ '('", "'('", null],
    ['MATCH p = SHORTEST (a)-->+(b) RETURN p', '(', null],
    ['MATCH (a)(b) RETURN a', '(', null],
    ['MATCH (a)-->(b) (c)-->(d) RETURN a', '(', null],
    ['MATCH (a)-->(b) ((c)-->(d) WHERE c.id = d.id) RETURN a', '(', null],
    ['MATCH (a) WHERE all(x IN [1, 2]) RETURN a', ')', null],
    ['MATCH (a) RETURN exists(a)', 'a', null],
    ['MATCH (a) RETURN exists((a))', '(a)', null],
    ['RETURN 1e999', '1e999', null],
  ])('%s', (query, found, meant) => {
    const problem = problemOf(query);
    expect([problem.found, query.slice(problem.at.from, problem.at.to)]).toEqual([found, found]);
    if (meant !== null) expect(nearest(problem)).toEqual([meant]);
    else expect(problem.expected.length).toBeGreaterThan(0);
  });

  test('the least integer of 64 bits is one', () => {
    expect(rowsOf(new MemoryGraph(), 'RETURN -9223372036854775808 AS n').rows).toEqual([[-(2n ** 63n)]]);
  });
});

test('what holds no node or relationship stands for none when the question is run', () => {
  const graph = new MemoryGraph();
  create(graph, "CREATE (:A {n: 'a'})-[:T]->(:B)");
  for (const query of [
    'MATCH (a:A) WITH a.n AS n MATCH (n)-->(b) RETURN b',
    'MATCH (a:A) WITH a.n AS n MATCH (b)-->(n) RETURN b',
    'MATCH (a:A) WITH a.n AS r MATCH (b)-[r]->(c) RETURN b',
  ])
    expect(() => rowsOf(graph, query)).toThrow(/InvalidArgumentType/);
  // What holds nothing is found nowhere.
  expect(rowsOf(graph, 'MATCH (a:A) WITH a.q AS n MATCH (n)-->(b) RETURN b').rows).toEqual([]);
});

describe('no text is too much to be told that it is', () => {
  const many = (text: string, times: number): string => text.repeat(times);
  test.each<readonly [string, string]>([
    ['brackets', `RETURN ${many('(', 10_000)}1${many(')', 10_000)}`],
    ['operators', `RETURN 1${many('+1', 40_000)}`],
    ['a megabyte of letters', `RETURN '${many('x', 1_000_000)}'`],
    ['a megabyte of items', `RETURN [${many('1,', 500_000)}1]`],
    ['paths', `MATCH (a)${many(',(a)', 20_000)} RETURN 1`],
    ['steps', `MATCH (a)${many('-->()', 15_000)} RETURN 1`],
    ['clauses', `${many('MATCH (a) ', 9000)}RETURN 1`],
  ])('%s', (_, query) => {
    const started = performance.now();
    expect(problemOf(query).code).toBe('TooDeep');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('a regular expression is read in one go through the text', () => {
  const matches = (pattern: string, text: string): unknown =>
    rowsOf(new MemoryGraph(), `RETURN '${text}' =~ '${pattern.replaceAll('\\', '\\\\')}' AS m`).rows[0]![0];

  test.each<readonly [pattern: string, text: string, is: boolean]>([
    ['a.c', 'abc', true],
    ['a.c', 'abcd', false],
    ['.*Internet.*', 'the Internet and us', true],
    ['(?i).*internet.*', 'the INTERNET', true],
    ['(?:ab|cd)+', 'abcdab', true],
    ['(ab|cd){2,3}', 'abcdabcd', false],
    ['[a-c]{2,}x?', 'abcx', true],
    ['[^a-c]+', 'xyz', true],
    ['[^a-c]+', 'xaz', false],
    ['\\d{1,4}/\\d+', '70/125', true],
    ['\\p{Lu}\\p{Ll}+', 'Été', true],
    ['\\w+\\s\\w+', 'a b', true],
    ['第\\d+号决议', '第75号决议', true],
    ['.', '😀', true],
    ['a*?b+?', 'aab', true],
    ['^ab$', 'ab', true],
    ['a|', '', true],
    ['', '', true],
    ['a{0}', '', true],
    ['[.]', 'a', false],
    ['a{2', 'a{2', true],
    ['\\.', '.', true],
  ])('%s on %s: %s', (pattern, text, is) => {
    expect(matches(pattern, text)).toBe(is);
  });

  test.each(['(', ')', '*a', '[a', 'a**', '(?=a)', '(?<!a)b', '(a)\\1', 'a++', 'a{3,1}', '\\', 'a{9999}{9999}'])(
    '%s is refused',
    (pattern) => {
      expect(problemOf(`RETURN 'a' =~ '${pattern.replaceAll('\\', '\\\\')}'`).code).toBe('InvalidArgumentValue');
    },
  );

  test('nested repetitions take no longer', () => {
    const started = performance.now();
    expect(matches('((a+)+)+$', `${'a'.repeat(2000)}!`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what is allowed and hardly meant is noted', () => {
  test('a name of a label or type without its colon', () => {
    const text = 'MATCH (Work)-[CITES]->(b) RETURN count(*)';
    expect(hintsOf(text, propertyKinds()).map(({ at, holds, instead }) => [at.from, holds, instead])).toEqual([
      [text.indexOf('(Work'), 'variable', ':Work'],
      [text.indexOf('-[CITES'), 'variable', ':CITES'],
    ]);
    expect(hintsOf('MATCH (work)-[cites:CITES]->(Work:Work) RETURN work, Work', propertyKinds())).toEqual([]);
  });
});
