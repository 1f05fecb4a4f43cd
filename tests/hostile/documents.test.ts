import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../src/model/index.ts';
import { hasHostileFiles, hostileFiles, readHostile } from './hostile-files.ts';
import { ingestTimed } from './registry.ts';

/** The refusals that files which must not load end in. */
const REFUSED: Readonly<Record<string, DiagnosticCode>> = {
  'text/empty.txt': 'file/empty',
  'text/exe-named.docx': 'file/type-not-read',
  'text/only-bom.txt': 'file/empty',
  'text/png-named.txt': 'file/type-not-read',
  'text/rtf-named.doc': 'file/type-not-read',
};

/** Texts that may look other than they read. */
const WARNED: Readonly<Record<string, readonly DiagnosticCode[]>> = {
  'text/homoglyphs.txt': ['text/mixed-script'],
  'text/trojan-source-bidi.txt': ['text/bidi-controls'],
};

/** This machine and a busy one. */
const PATIENCE = 4;

describe.skipIf(!hasHostileFiles)('hostile texts (needs ../shared/hostile)', () => {
  const files = hostileFiles('text');

  test.each(files.map((entry) => [entry.file, entry.what, entry] as const))('%s: %s', async (file, _, entry) => {
    const { document, patch, diagnostics, ms } = await ingestTimed(readHostile(file), file.slice(5));
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const refusal = REFUSED[file];
    if (refusal) {
      expect(errors).toEqual([refusal]);
      expect(patch === null).toBe(true);
    } else {
      expect(entry.mustLoad).not.toBe(false);
      expect(errors).toEqual([]);
      expect(patch === null).toBe(false);
    }
    const warned = diagnostics.map(({ code }) => code).filter((code) => code.startsWith('text/'));
    expect(warned).toEqual(refusal ? [] : (WARNED[file] ?? []));
    expect(document?.text.includes('\0') ?? false).toBe(false);
    expect(ms).toBeLessThan(entry.maxMs * PATIENCE);
  });

  test('the tables name only files that are there, and say of each what the collection says', () => {
    const byName = new Map(files.map((entry) => [entry.file, entry]));
    for (const file of Object.keys(REFUSED)) expect(byName.get(file)?.mustLoad, file).toBe(false);
    for (const file of Object.keys(WARNED)) expect(byName.get(file)?.class, file).toBe('unicode');
  });

  test('a text in another encoding is decoded exactly, as its twin in UTF-8', async () => {
    const textOf = async (file: string): Promise<string> =>
      (await ingestTimed(readHostile(file), file)).document?.text ?? '';
    for (const [wide, twin] of [
      ['text/utf32le-bom.txt', 'text/utf8-fr.txt'],
      ['text/utf16le-nobom.txt', 'text/utf8-ru.txt'],
      ['text/windows-1251-ru.txt', 'text/utf8-ru.txt'],
      ['text/windows-1252-fr.txt', 'text/utf8-fr.txt'],
    ] as const) {
      const text = await textOf(wide);
      expect(text.length).toBeGreaterThan(50);
      // The twin repeats its line more often.
      expect((await textOf(twin)).slice(0, text.length)).toBe(text);
    }
  });

  test('a damaged text says how many characters it lost', async () => {
    const { diagnostics } = await ingestTimed(readHostile('text/invalid-utf8.txt'), 'invalid-utf8.txt');
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'encoding/replaced-characters',
        args: expect.objectContaining({ count: expect.any(Number) }),
      }),
    );
  });
});

/** A page, whatever its name says. */
const PAGE = 'pdf/is-really-html.pdf';

describe.skipIf(!hasHostileFiles)('hostile pages', () => {
  test('a page that lies about its encoding is read as what it is, and it is said', async () => {
    const { document, diagnostics } = await ingestTimed(readHostile('html/charset-lie.html'), 'charset-lie.html');
    expect(document).toMatchObject({ format: 'html', encoding: 'utf-8' });
    expect(document?.text.startsWith('R\u00e9solution 78/125')).toBe(true);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'encoding/declared-otherwise',
        args: { declared: 'gb2312', encoding: 'utf-8' },
      }),
    );
  });

  test('what would run in a browser is text or nothing', async () => {
    const { document } = await ingestTimed(readHostile('html/mxss.html'), 'mxss.html');
    expect(document?.text).toContain('Resolution 70/1');
    expect(document?.text).not.toContain('onerror');
  });

  test('a page that is named as a PDF is called what it is', async () => {
    const { patch, diagnostics } = await ingestTimed(readHostile(PAGE), 'is-really-html.pdf');
    expect(patch).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'file/other-ending', args: { ending: 'pdf', type: 'html' } },
      { code: 'file/empty' },
    ]);
  });
});

describe.skipIf(!hasHostileFiles)('hostile word-processor documents', () => {
  /** How what must not load, or may be refused, ends. */
  const REFUSALS: Readonly<Record<string, DiagnosticCode>> = {
    'docx/billion-laughs.docx': 'xml/doctype',
    'docx/bomb-flat.docx': 'archive/packed-too-tightly',
    'docx/bomb-lying-size.docx': 'archive/packed-too-tightly',
    'docx/deep-nesting-8000-tables.docx': 'file/too-deep',
    'docx/empty-zip.docx': 'file/type-not-read',
    'docx/is-really-xlsx.docx': 'file/type-not-read',
    'docx/many-entries-12k.docx': 'archive/too-many-entries',
    'docx/missing-document.docx': 'file/no-document',
    'docx/password-protected.docx': 'file/encrypted',
    'docx/truncated.docx': 'file/damaged',
    'docx/xxe-external-entity.docx': 'xml/doctype',
  };
  /** What the user is told of those that load. */
  const NOTICES: Readonly<Record<string, readonly DiagnosticCode[]>> = {
    'docx/macro.docm': ['file/active-content-ignored'],
    'docx/tracked-changes.docx': ['file/tracked-changes'],
  };
  /** Said of the text, whatever its format. */
  const OF_THE_FILE = /^(?:file|archive|xml|encoding)\//;

  test.each(hostileFiles('docx').map((entry) => [entry.file, entry.expected, entry] as const))(
    '%s: %s',
    async (file, _, entry) => {
      const name = file.slice(5);
      const { document, patch, diagnostics, ms } = await ingestTimed(readHostile(file), name);
      const codes = diagnostics.map(({ code }) => code).filter((code) => OF_THE_FILE.test(code));
      const refusal = REFUSALS[file];
      expect(codes).toEqual(refusal ? [refusal] : (NOTICES[file] ?? []));
      expect(document === null).toBe(refusal !== undefined);
      if (refusal) {
        expect(entry.mustLoad).not.toBe(true);
        expect(patch).toBeNull();
      } else {
        expect(entry.mustLoad).not.toBe(false);
        expect(document!.text).toMatch(/\d+\/\d+/);
      }
      expect(diagnostics.every(({ at }) => at?.file === name)).toBe(true);
      expect(ms).toBeLessThan(entry.maxMs * PATIENCE);
    },
  );

  test('a spreadsheet is called one', async () => {
    const { diagnostics } = await ingestTimed(readHostile('docx/is-really-xlsx.docx'), 'is-really-xlsx.docx');
    expect(diagnostics).toMatchObject([{ code: 'file/type-not-read', args: { type: 'xlsx' } }]);
  });
});

describe.skipIf(!hasHostileFiles)('hostile names', () => {
  test.each(hostileFiles('names').map(({ file }) => file))('%s is kept as it is and decides nothing', async (file) => {
    const name = file.slice(6);
    const result = await ingestTimed(readHostile(file), name);
    expect(result.document?.name).toBe(name);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.patch?.document.name).toBe(name);
    for (const { at } of result.diagnostics) expect(at?.file).toBe(name);
  });
});
