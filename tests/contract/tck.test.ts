import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/launch/root.mjs';
import { failureOf, scenariosOf } from '../helpers/tck/scenario.ts';

/** The openCypher conformance suite lies beside the repository, where it lies at all; it is not part of it. */
const TCK = path.join(ROOT, '..', 'shared', 'tck');
const present = existsSync(TCK);

const WRITES = 'the query itself writes; the language only reads';

/** Per folder: the scenarios that are not kept, and why. A listed one that is kept makes the test fail. */
const NOT_KEPT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'clauses/match': { 'Match8 [2] Counting rows after MATCH, MERGE, OPTIONAL MATCH': WRITES },
  'clauses/match-where': {},
  'expressions/path': {},
  'expressions/pattern': { 'Pattern1 [24] Fail on using pattern in right-hand side of SET': WRITES },
  'clauses/return': {
    'Return2 [14] Do not fail when returning type of deleted relationships': WRITES,
    'Return2 [15] Fail when returning properties of deleted nodes': WRITES,
    'Return2 [16] Fail when returning labels of deleted nodes': WRITES,
    'Return2 [17] Fail when returning properties of deleted relationships': WRITES,
  },
  'clauses/return-orderby': {},
  'clauses/return-skip-limit': {},
  'clauses/with': { 'With4 [7] Multiple aliasing and backreferencing': WRITES },
  'clauses/with-where': {},
  'clauses/unwind': {
    'Unwind1 [6] Creating nodes from an unwound parameter list': WRITES,
    'Unwind1 [14] Unwind with merge': WRITES,
  },
  'expressions/boolean': {},
  'expressions/comparison': {},
  'expressions/null': {},
  'useCases/triadicSelection': {},
  'useCases/countingSubgraphMatches': {},
};

/** The folders of which at least 98 % of the scenarios must be kept. */
const MEASURED = [
  'clauses/match',
  'clauses/match-where',
  'expressions/path',
  'expressions/pattern',
  'clauses/return',
  'clauses/return-orderby',
  'clauses/return-skip-limit',
];

describe.skipIf(!present)(
  `openCypher conformance${present ? '' : ' (skipped: the suite is not at ../shared/tck)'}`,
  () => {
    test.each(Object.entries(NOT_KEPT))('%s', (folder, notKept) => {
      const scenarios = scenariosOf(path.join(TCK, folder));
      const failed = scenarios.flatMap((scenario) => {
        const failure = failureOf(scenario, path.join(TCK, 'graphs'));
        return failure === null ? [] : [{ name: scenario.name, failure }];
      });
      expect(scenarios.length).toBeGreaterThan(0);
      expect(failed.filter(({ name }) => !Object.hasOwn(notKept, name))).toEqual([]);
      expect(failed.map(({ name }) => name).sort()).toEqual(Object.keys(notKept).sort());
    });

    /** Writing is set-up there and nothing that is asked for: what the query itself writes is not counted. */
    test.each(MEASURED)('%s: at least 98 %% of what reads', (folder) => {
      const all = scenariosOf(path.join(TCK, folder)).length;
      const reasons = Object.values(NOT_KEPT[folder]!);
      const reading = all - reasons.filter((reason) => reason === WRITES).length;
      const kept = all - reasons.length;
      expect(kept / reading).toBeGreaterThanOrEqual(0.98);
    });

    test('the folders that concern paths are there whole', () => {
      const all = MEASURED.reduce((sum, folder) => sum + scenariosOf(path.join(TCK, folder)).length, 0);
      expect(all).toBe(601);
    });
  },
);
