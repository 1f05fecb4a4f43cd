import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../src/cli/facts.ts';
import { ingest } from '../../src/ingest/index.ts';
import { type Extraction, hasError } from '../../src/model/index.ts';

const FOLDER = new URL('../../../shared/corpus/unsc/', import.meta.url);
const hasTexts = existsSync(FOLDER);

/** Number of a resolution by the name of its file: `S_RES_0459_1979_EN_GOLD.txt`. */
const numberOf = (file: string): number => Number(file.slice(6, 10));
const isParagraph = ({ locator }: { locator: string }): boolean => /^[po]p\/\d+$/.test(locator);

/** Three hundred real texts, scanned and corrected by others, from 1946 on: what each must yield, whatever its print. */
describe.skipIf(!hasTexts)('resolutions of the Security Council (needs ../shared/corpus/unsc)', () => {
  const files = hasTexts ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
  const read = async (): Promise<{ file: string; extraction: Extraction }[]> => {
    const registry = await loadRegistry();
    const all = [];
    for (const file of files) {
      const { extraction, diagnostics } = await ingest(new Uint8Array(readFileSync(new URL(file, FOLDER))), file, {
        registry,
      });
      expect(hasError(diagnostics), file).toBe(false);
      all.push({ file, extraction: extraction! });
    }
    return all;
  };
  const all = read();

  test('every one is English, of the Council, and known by its own number', async () => {
    for (const { file, extraction } of await all) {
      const { number, issuer } = extraction.document;
      expect([file, extraction.language, number, issuer === null || issuer === 'un:sc']).toEqual([
        file,
        'en',
        numberOf(file),
        true,
      ]);
    }
  });

  test('nearly every one has paragraphs, numbered from one on', async () => {
    const without = (await all).filter(({ extraction }) => !extraction.clauses.some(isParagraph));
    expect(without.map(({ file }) => numberOf(file))).toEqual([21]);
    for (const { file, extraction } of await all)
      for (const part of ['pp', 'op']) {
        const numbers = extraction.clauses
          .filter((clause) => isParagraph(clause) && clause.locator.startsWith(part))
          .map(({ locator }) => Number(locator.slice(3)));
        expect(numbers, file).toEqual(numbers.map((_, index) => index + 1));
      }
  });

  test('none cites itself, and nearly every citation says what it means', async () => {
    const citations = (await all).flatMap(({ file, extraction }) =>
      extraction.citations.map((citation) => ({ own: `un:sc/res/${numberOf(file)}`, ...citation })),
    );
    expect(citations.filter(({ own, id }) => own === id)).toEqual([]);
    // Counted in the texts: 1,146 places; misprints lose or add a handful.
    expect(citations.length).toBeGreaterThan(1100);
    expect(citations.filter(({ status }) => status !== 'resolved').length).toBeLessThan(10);
  });

  test('volumes of the Treaty Series are no resolutions', async () => {
    const treaties = (await all).find(({ file }) => numberOf(file) === 186)!.extraction;
    expect(treaties.citations.map(({ id }) => id)).not.toContain('un:sc/res/382');
  });
});
