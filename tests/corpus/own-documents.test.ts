import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../src/cli/facts.ts';
import { recognizeLanguage } from '../../src/extract/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { type Extraction, LANGUAGES } from '../../src/model/index.ts';
import { markedDocuments } from '../fixtures/marked-document.ts';
import { once } from '../helpers/once.ts';

/** Documents of our own, read from bytes to extraction; every span, id, locator and mandate must be right. */
const readText = once(async (text: string): Promise<Extraction | null> => {
  const { extraction } = await ingest(new TextEncoder().encode(text), 'document.txt', {
    registry: await loadRegistry(),
  });
  return extraction;
});

async function readMarked(text: string): Promise<Extraction> {
  const extraction = await readText(text);
  expect(extraction).not.toBeNull();
  return extraction!;
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

const documents = LANGUAGES.flatMap((language) =>
  markedDocuments(language).map((document) => ({ language, ...document })),
);

describe.each(documents)('$language: $name', ({ language, text, gold }) => {
  test('its language', () => {
    expect(recognizeLanguage(text)?.language).toBe(language);
  });

  test('the document itself', async () => {
    const { document } = await readMarked(text);
    expect(Object.fromEntries(Object.keys(gold.document).map((key) => [key, { ...document }[key]]))).toEqual(
      gold.document,
    );
  });

  test('clauses', async () => {
    const { clauses } = await readMarked(text);
    expect(
      clauses.map((clause) => ({
        locator: clause.locator,
        kind: clause.kind,
        label: clause.label ?? null,
        ...spanOf(clause),
      })),
    ).toEqual(gold.clauses);
  });

  test('citations', async () => {
    const { citations } = await readMarked(text);
    expect(
      citations.map(({ locator, surface, id, candidates = [], relation, ...span }) => ({
        locator,
        surface,
        ...spanOf(span),
        id,
        candidates,
        relation,
      })),
    ).toEqual(gold.citations);
  });

  test('bodies', async () => {
    const { bodies } = await readMarked(text);
    expect(
      bodies
        .filter(({ kind }) => kind !== 'generic-actor')
        .map(({ locator, surface, canonical, ...span }) => ({ locator, surface, ...spanOf(span), canonical })),
    ).toEqual(gold.bodies);
  });

  test('action lines', async () => {
    const { actionLines } = await readMarked(text);
    expect(
      actionLines.map(({ locator, surface, codes, role, actor = null, ...span }) => ({
        locator,
        surface,
        ...spanOf(span),
        codes,
        role,
        actor,
      })),
    ).toEqual(gold.actionLines);
  });

  test('mandates', async () => {
    const { mandates, document } = await readMarked(text);
    const own = mandates.filter(({ reported }) => !reported);
    expect(own.map(({ locator, verb, addressee }) => ({ locator, verb, addressee }))).toEqual(gold.mandates);
    const issuer = document.session ?? document.issuer ?? '#self';
    expect(new Set(own.map((mandate) => mandate.issuer))).toEqual(new Set([issuer]));
  });
});

test('the plain text that speed is measured on is that of these documents', () => {
  const plain = readFileSync(new URL('../fixtures/zh/bench.txt', import.meta.url), 'utf8');
  expect(plain).toBe(
    markedDocuments('zh')
      .map(({ text }) => text)
      .join('\n'),
  );
});
