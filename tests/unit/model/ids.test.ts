import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  INSTRUMENT_KINDS,
  instrumentOf,
  locatorOf,
  makeClauseId,
  makeDocumentId,
  makeInstrumentId,
  makePlaceSlug,
  makeSessionId,
  makeWorkId,
  NODE_TYPES,
  parseWorkId,
  versionOf,
  workOf,
} from '../../../src/model/index.ts';

const issuer = fc.constantFrom('itu:pp', 'itu:wtsa', 'itu:council', 'un:ga', 'un:sc', 'who:wha');
const kind = fc.constantFrom(...Object.keys(INSTRUMENT_KINDS));
const number = fc.constantFrom('140', '70/125', '1514(XV)', '217(III)/A', '61-1', '1', 'D.50');
const year = fc.integer({ min: 1865, max: 2099 });
const place = fc.constantFrom('Guadalajara', 'Sharm el-Sheikh', 'São Paulo', 'Genève', 'Hyderabad').map(makePlaceSlug);
const locator = fc.constantFrom(
  'considering/b/vi',
  'resolves/1',
  'instructs:tsb-director/2',
  '35.a-e',
  '?/d',
  'annex/1',
);
const reference = fc.record({ issuer, kind, number, year, place }, { requiredKeys: ['issuer', 'kind', 'number'] });

describe('ids', () => {
  test('hold what they were made of', () => {
    fc.assert(
      fc.property(reference, locator, (ref, at) => {
        const id = makeInstrumentId(ref);
        expect(parseWorkId(id)).toEqual({ issuer: ref.issuer, kind: ref.kind, number: ref.number });
        expect(workOf(id)).toBe(makeWorkId(ref));
        expect(versionOf(id)).toEqual(ref.year === undefined ? null : { year: ref.year, place: ref.place ?? null });
        expect(locatorOf(id)).toBeNull();
        const clause = makeClauseId(id, at);
        expect([instrumentOf(clause), workOf(clause), locatorOf(clause)]).toEqual([id, makeWorkId(ref), at]);
        expect(versionOf(clause)).toEqual(versionOf(id));
        expect(instrumentOf(id)).toBe(id);
      }),
    );
  });

  test('are of the node type that they look like, and of no other instrument type', () => {
    fc.assert(
      fc.property(reference, locator, (ref, at) => {
        const id = makeInstrumentId(ref);
        const own = ref.year === undefined ? 'work' : 'version';
        for (const type of ['work', 'version', 'clause'] as const) {
          expect(NODE_TYPES[type].id.test(id), `${id} ${type}`).toBe(type === own);
          expect(NODE_TYPES[type].id.test(makeClauseId(id, at)), `${id}#${at} ${type}`).toBe(type === 'clause');
        }
      }),
    );
  });

  test('take any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const read of [instrumentOf, workOf, locatorOf, versionOf, parseWorkId]) read(text);
        expect(workOf(instrumentOf(text))).toBe(workOf(text));
      }),
    );
  });

  test('name no numbered instrument where there is none', () => {
    for (const id of ['wsis:tunis-agenda', 'itu:constitution', 'itu:pp', 'wsis:C5', 'itu:pp-10', ''])
      expect(parseWorkId(id)).toBeNull();
  });

  test('a draft is a version without year', () => {
    expect(versionOf('itu:council/res/1372@draft-C15')).toBeNull();
    expect(workOf('itu:council/res/1372@draft-C15')).toBe('itu:council/res/1372');
  });

  test('a place slug is itself a slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const slug = makePlaceSlug(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(makePlaceSlug(slug)).toBe(slug);
      }),
    );
    expect(makePlaceSlug('São Paulo')).toBe('sao-paulo');
  });

  test('sessions and documents', () => {
    expect(makeSessionId('itu:pp', 2010)).toBe('itu:pp-10');
    expect(makeSessionId('itu:wtsa', 2008)).toBe('itu:wtsa-08');
    expect(makeSessionId('itu:council', 2011)).toBe('itu:council-2011');
    expect(makeDocumentId('a'.repeat(64))).toMatch(NODE_TYPES.version.id);
  });
});
