import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../src/model/index.ts';
import { hasHostileFiles, hostileFiles, readHostile } from './hostile-files.ts';
import { ingestTimed } from './registry.ts';

/** This machine and a busy one. */
const PATIENCE = 4;

/** How files are refused that don't have to load. */
const REFUSED: Readonly<Record<string, DiagnosticCode>> = {
  'pdf/encrypted-user-password.pdf': 'file/encrypted',
  // It loads, and says that there is nothing in it to read.
  'pdf/image-only-scan.pdf': 'pdf/scan',
  'pdf/truncated.pdf': 'file/damaged',
};

/** What is said of files that load. */
const SAID: Readonly<Record<string, DiagnosticCode>> = {
  'pdf/attachment.pdf': 'file/attachments-ignored',
  'pdf/encrypted-owner-only.pdf': 'pdf/restricted',
  'pdf/javascript-openaction.pdf': 'file/active-content-ignored',
};

describe.skipIf(!hasHostileFiles)('hostile pdfs (needs ../shared/hostile)', () => {
  // The page with the ending of a pdf is read by the reader of pages.
  const files = hostileFiles('pdf').filter(({ file }) => file !== 'pdf/is-really-html.pdf');

  test.each(files.map((entry) => [entry.file, entry.what, entry] as const))(
    '%s: %s',
    async (file, _, entry) => {
      const { document, diagnostics, ms } = await ingestTimed(readHostile(file), file.slice(4), { language: 'zh' });
      const codes = diagnostics.map(({ code }) => code);
      const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      expect(errors).toEqual(REFUSED[file] ? [REFUSED[file]] : []);
      if (entry.mustLoad === true) expect(document).not.toBeNull();
      if (entry.mustLoad === false) expect(document).toBeNull();
      if (SAID[file]) expect(codes).toContain(SAID[file]);
      expect(ms).toBeLessThan(entry.maxMs * PATIENCE);
      for (const name of ['__pwned', 'polluted']) expect(Reflect.get(globalThis, name)).toBeUndefined();
    },
    120_000,
  );

  const textOf = async (file: string): Promise<string> =>
    (await ingestTimed(readHostile(file), file)).document?.text ?? '';

  test('arabic text is in the order in which it is read, also where lines are narrow', async () => {
    const text = await textOf('pdf/arabic.pdf');
    expect(text.match(/\u0627\u0644\u0642\u0631\u0627\u0631 78\/125/g)).toHaveLength(2);
  });

  test('chinese text is joined where the line breaks inside a citation', async () => {
    const text = await textOf('pdf/chinese.pdf');
    expect(text.match(/\u7b2c70\/1\u53f7/g)).toHaveLength(2);
  });

  test('fifteen hundred pages report how far they are, and stop when they are told to', async () => {
    const steps: number[] = [];
    const controller = new AbortController();
    const result = await ingestTimed(readHostile('pdf/1500-pages.pdf'), '1500-pages.pdf', {
      signal: controller.signal,
      onProgress: (phase, done) => {
        if (phase === 'read') steps.push(done);
        if (steps.length === 100) controller.abort();
      },
    });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['run/cancelled']);
    expect(steps.length).toBeLessThan(110);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});
