import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_DATASET, loadRegistry } from '../../src/cli/facts.ts';
import { emptyGraph, merge, serialize } from '../../src/graph/index.ts';
import { curatedAdditions, ingest } from '../../src/ingest/index.ts';
import type { Extraction, Mandate } from '../../src/model/index.ts';

/** The real document and what must be found in it lie beside the repository, for its text is not ours to hold. */
const CORPUS = new URL('../../../shared/corpus/seed/', import.meta.url);
const GOLD = new URL('gold.json', CORPUS);

interface Scored {
  readonly scored?: boolean;
  readonly start: number;
  readonly end: number;
  readonly locator: string;
}

interface Gold {
  readonly file: string;
  readonly sha256: string;
  readonly clauses: readonly { readonly locator: string; readonly kind: string }[];
  readonly citations: readonly (Scored & {
    readonly id: string | null;
    readonly relation: string;
    readonly relationAlt?: readonly string[];
    readonly coreStart?: number;
    readonly coreEnd?: number;
  })[];
  readonly bodies: readonly (Scored & { readonly canonical: string })[];
  readonly actionLines: readonly (Scored & { readonly codes: readonly string[]; readonly role: string })[];
  readonly mandates: readonly Mandate[];
  readonly paragraphs_cited: readonly { readonly work: string; readonly paragraphs: readonly string[] }[];
}

const here = existsSync(GOLD);
const gold: Gold | null = here ? JSON.parse(readFileSync(GOLD, 'utf8')) : null;
const isScored = ({ scored = true }: { scored?: boolean }): boolean => scored;
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Found mentions, without those that only overlap a place that the gold leaves open. */
function counted<Found extends { start: number; end: number }>(
  found: readonly Found[],
  all: readonly Scored[],
): Found[] {
  const open = all.filter((item) => !isScored(item));
  const closed = all.filter(isScored);
  return found.filter(
    (item) => closed.some((wanted) => overlap(wanted, item)) || !open.some((unscored) => overlap(unscored, item)),
  );
}

describe('the seed document', () => {
  beforeEach((context) => {
    context.skip(!here, 'the seed document is not beside the repository (../shared/corpus/seed)');
  });

  const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(gold!.file, CORPUS)));
  const run = async () => ingest(bytes(), gold!.file, { registry: await loadRegistry() });
  const read = async (): Promise<Extraction> => (await run()).extraction!;

  test('is the one that was annotated', async () => {
    expect((await read()).sha256).toBe(gold!.sha256);
  });

  test('24 citations: spans, ids, locators and relations, and no other', async () => {
    const wanted = gold!.citations.filter(isScored);
    const found = counted((await read()).citations, gold!.citations);
    const told = ({ start, end, id, locator }: Scored & { id: string | null }) => ({ start, end, id, locator });
    expect(wanted).toHaveLength(24);
    expect(found.map(told)).toEqual(wanted.map(told));
    found.forEach(({ relation, locator }, index) => {
      expect([wanted[index]!.relation, ...(wanted[index]!.relationAlt ?? [])], locator).toContain(relation);
    });
  });

  test('60 clauses: locators and kinds', async () => {
    const told = ({ locator, kind }: { locator: string; kind: string }) => `${locator} ${kind}`;
    expect(gold!.clauses).toHaveLength(60);
    expect((await read()).clauses.map(told)).toEqual(gold!.clauses.map(told));
  });

  test('10 action lines with their roles', async () => {
    const told = (mentions: readonly { locator: string; codes: readonly string[]; role: string }[]) =>
      mentions.flatMap(({ locator, codes, role }) => codes.map((code) => `${locator} ${code} ${role}`));
    expect(told(gold!.actionLines)).toHaveLength(10);
    expect(told((await read()).actionLines)).toEqual(told(gold!.actionLines));
  });

  test('12 mandates: issuer, verb and addressees', async () => {
    const told = (mandates: readonly Mandate[]) =>
      mandates
        .filter(({ reported }) => !reported)
        .flatMap(({ locator, issuer, verb, addressee }) => addressee.map((id) => `${locator} ${issuer} ${verb} ${id}`));
    expect(told(gold!.mandates)).toHaveLength(12);
    expect(told((await read()).mandates)).toEqual(told(gold!.mandates));
  });

  test('9 cited paragraphs', async () => {
    const told = (cited: Gold['paragraphs_cited']) =>
      cited.flatMap(({ work, paragraphs }) => paragraphs.map((paragraph) => `${work} ${paragraph}`));
    expect(told(gold!.paragraphs_cited)).toHaveLength(9);
    expect(told((await read()).paragraphs_cited)).toEqual(told(gold!.paragraphs_cited));
  });

  test('bodies: F1 of exact spans with their ids at least 0.97', async () => {
    const told = ({ start, end, canonical }: { start: number; end: number; canonical: string }) =>
      `${start}-${end} ${canonical}`;
    const wanted = gold!.bodies.filter(isScored).map(told);
    const found = counted((await read()).bodies, gold!.bodies).map(told);
    const right = found.filter((body) => wanted.includes(body)).length;
    expect((2 * right) / (found.length + wanted.length)).toBeGreaterThanOrEqual(0.97);
  });

  test('gives the built dataset again, byte for byte', async () => {
    const registry = await loadRegistry();
    const built = readFileSync(DEFAULT_DATASET, 'utf8');
    const { patch } = await run();
    const { name } = JSON.parse(built).attributes;
    const graph = merge(merge(emptyGraph(name), curatedAdditions(registry)), patch!);
    expect(serialize(graph) === built, 'graph-data/datasets is older than the code: build it again').toBe(true);
  });
});
