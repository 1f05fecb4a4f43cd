import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SyntaxNodeRef } from '@lezer/common';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/launch/root.mjs';
import { LanguageError, parseQuery } from '../../src/query/language/index.ts';
import { tokenize } from '../../src/query/language/tokens.ts';
import { parser } from '../../src/ui/query-editor/query.grammar';
import { readFeature } from '../helpers/tck/feature.ts';

const TCK = path.join(ROOT, '..', 'shared', 'tck');
const OWN = path.join(ROOT, 'tests', 'unit', 'query');

/** The queries of the conformance suite, where it is there, and all that our own tests ask. */
function suites(): string[] {
  const folders = existsSync(TCK)
    ? readdirSync(TCK, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.feature'))
    : [];
  const conformance = folders.flatMap((file) =>
    readFeature(readFileSync(path.join(TCK, file), 'utf8')).flatMap(({ steps }) =>
      steps.filter(({ text }) => /^executing query:/.test(text)).map(({ document }) => document),
    ),
  );
  const own = readdirSync(OWN, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => {
      const source = readFileSync(path.join(OWN, file), 'utf8');
      return [...source.matchAll(/(['"`])((?:OPTIONAL )?(?:MATCH|UNWIND|RETURN|WITH)\b(?:(?!\1)[^\\]|\\.)*)\1/gs)].map(
        ([, , query]) => query!.replace(/\$\{NODES\}/g, 'p'),
      );
    });
  return [...new Set([...conformance, ...own])].filter((query) => query.trim() !== '');
}

function problemOf(query: string): LanguageError | null {
  try {
    parseQuery(query);
    return null;
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
}

function nodesOf(query: string): { name: string; from: number; to: number; leaf: boolean }[] {
  const nodes: { name: string; from: number; to: number; leaf: boolean }[] = [];
  parser.parse(query).iterate({
    enter: ({ name, from, to, node }: SyntaxNodeRef) => {
      nodes.push({ name, from, to, leaf: node.firstChild === null });
    },
  });
  return nodes;
}

/** Labels and types that stand in patterns and conditions, wherever in the tree. */
function labelsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) labelsIn(item, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'labels' || key === 'types') namesIn(inner, found);
      labelsIn(inner, found);
    }
  return found;
}

function namesIn(label: unknown, found: Set<string>): void {
  if (typeof label !== 'object' || label === null) return;
  if ('name' in label && typeof label.name === 'string') found.add(label.name);
  for (const inner of Object.values(label)) namesIn(inner, found);
}

const queries = suites();
const valid = queries.filter((query) => problemOf(query) === null);

describe('the grammar of the editor reads what the language reads', () => {
  test('there are queries to compare', () => {
    expect(valid.length).toBeGreaterThan(existsSync(TCK) ? 400 : 60);
  });

  test('a query that can be read has no error in it', () => {
    const wrong = valid.filter((query) => nodesOf(query).some(({ name }) => name === '⚠'));
    expect(wrong).toEqual([]);
  });

  test('both cut a query into the same tokens', () => {
    const differing = valid.filter((query) => {
      const starts = new Set(tokenize(query).map(({ from }) => from));
      const leaves = nodesOf(query).filter(({ name, leaf }) => leaf && !/Comment$/.test(name) && name !== 'Query');
      // The beginning of a relationship in brackets is one token here and several there.
      return leaves.some(({ from, to, name }) => name !== 'Relationship' && to > from && !starts.has(from));
    });
    expect(differing).toEqual([]);
  });

  test('labels and types are where the language has them', () => {
    const differing = valid.flatMap((query) => {
      const here = new Set(
        nodesOf(query)
          .filter(({ name }) => name === 'LabelName')
          .map(({ from, to }) => query.slice(from, to)),
      );
      const there = [...labelsIn(parseQuery(query).clauses)].filter((name) => /^\w+$/.test(name));
      return there.every((name) => here.has(name)) ? [] : [query];
    });
    expect(differing).toEqual([]);
  });

  test('keywords are keywords in any case of their letters, and labels and properties nevertheless', () => {
    const query = 'mAtCh p = All shortEST (a:Match)-[:IN]->(b) wheRE a.Order = 1 RETURN p oRder bY a.in';
    const keywords = nodesOf(query).filter(
      ({ name, from }) => name === 'Keyword' && !/[:.]$/.test(query.slice(0, from)),
    );
    expect(keywords.map(({ from, to }) => query.slice(from, to))).toEqual([
      'mAtCh',
      'All',
      'shortEST',
      'wheRE',
      'RETURN',
      'oRder',
      'bY',
    ]);
  });

  test('what has no tokens, or brackets that do not match, is an error here too', () => {
    const unread = ['MATCH (a', "RETURN 'a", 'MATCH (a)-[:T->(b) RETURN a', 'RETURN [1, 2', 'RETURN #', 'RETURN a)'];
    for (const query of unread) {
      expect(problemOf(query)?.code).toMatch(/^(UnexpectedSyntax|Unclosed)$/);
      expect(nodesOf(query).some(({ name }) => name === '⚠')).toBe(true);
    }
  });
});
