import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../../src/model/index.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { DOCUMENTS, makeScratch } from './scratch.ts';

const scratch = makeScratch();

const readJson = async (file: string): Promise<Extraction> => {
  const { code, out } = await runCli('read', file, '--json');
  expect(code).toBe(0);
  return JSON.parse(out);
};

describe('read --json', () => {
  test('prints the eight lists and facts of a document', async () => {
    const json = await readJson(DOCUMENTS.buoys);
    expect(Object.keys(json)).toEqual([
      'file',
      'sha256',
      'chars',
      'language',
      'document',
      'clauses',
      'citations',
      'bodies',
      'actionLines',
      'mandates',
      'paragraphs_cited',
      'relations',
    ]);
    expect(json).toMatchObject({ file: 'buoys.txt', language: 'zh', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(json.document).toMatchObject({ title: '海洋浮标观测数据的共享', number: null, issuer: 'itu:pp' });
  });

  test('a document longer than one piece of output is one JSON, laid out as ever', async () => {
    const file = scratch.write('long.txt', 'Recalling resolution 70/125 of the General Assembly,\n'.repeat(600));
    const { out } = await runCli('read', file, '--json');
    const json: Extraction = JSON.parse(out);
    expect(json.citations).toHaveLength(600);
    expect(out).toBe(`${JSON.stringify(json, null, 1)}\n`);
  });

  test('every surface is what stands at its offsets', async () => {
    const text = readFileSync(DOCUMENTS.buoys, 'utf8');
    const json = await readJson(DOCUMENTS.buoys);
    expect(json.chars).toBe(text.length);
    for (const { surface, start, end } of [...json.citations, ...json.bodies, ...json.actionLines])
      expect(text.slice(start, end)).toBe(surface);
  });

  test('finds what the document cites, and says what it cannot settle', async () => {
    const { citations, actionLines, paragraphs_cited } = await readJson(DOCUMENTS.buoys);
    expect(citations.map(({ locator, id, status }) => [locator, id, status])).toEqual([
      ['considering/a', 'itu:pp/res/130@2010-guadalajara', 'resolved'],
      ['considering/b', 'itu:council/res/1336', 'resolved'],
      ['noting/-', null, 'ambiguous'],
      ['instructs:tsb-director/1', 'wsis:tunis-agenda#35', 'resolved'],
    ]);
    expect(actionLines.map(({ codes }) => codes)).toEqual([['C5']]);
    expect(paragraphs_cited).toHaveLength(1);
  });

  const gold = new URL('../../../../shared/corpus/seed/gold.json', import.meta.url);
  test.skipIf(!existsSync(gold))('has every key of the gold file that is not a note of its author', async () => {
    const notes = new Set(['unit', 'ambiguous', 'note', 'scored', 'outside_knowledge', 'summary_in_your_own_words']);
    const expected = JSON.parse(readFileSync(gold, 'utf8')) as Record<string, unknown>;
    const json = (await readJson(DOCUMENTS.buoys)) as unknown as Record<string, unknown>;
    const keysOf = (value: object): string[] => Object.keys(value).filter((key) => !notes.has(key));
    for (const key of keysOf(expected)) expect(Object.keys(json)).toContain(key);
    for (const key of keysOf(expected.document as object)) expect(Object.keys(json.document as object)).toContain(key);
    for (const list of ['clauses', 'citations', 'bodies', 'actionLines', 'mandates', 'paragraphs_cited', 'relations']) {
      const entries = expected[list] as object[];
      // Keys that every entry of the gold file has are required; others stand where there is something to say.
      const always = keysOf(entries[0]!).filter((key) => entries.every((entry) => Object.hasOwn(entry, key)));
      for (const entry of json[list] as object[])
        for (const key of always) expect(Object.keys(entry), list).toContain(key);
    }
  });

  test('keeps control characters as escapes: the value is whole, the terminal untouched', async () => {
    const title = '浮标\u001b[31m\u009b\u202e的\u0007共享';
    const text = readFileSync(DOCUMENTS.buoys, 'utf8').replace('海洋浮标观测数据的共享', title);
    const { out } = await runCli('read', scratch.write('controls.txt', text), '--json');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect((JSON.parse(out) as Extraction).document.title).toBe(title);
  });
});

describe('read', () => {
  test('prints a summary; diagnostics go to the other stream as file: clause: code message', async () => {
    const { code, out, error } = await runCli('read', DOCUMENTS.buoys);
    expect(code).toBe(0);
    expect(out).toMatch(/^海洋浮标观测数据的共享$/m);
    expect(out).toMatch(/^ {2}considering\/b: .*1336.* → itu:council\/res\/1336$/m);
    expect(error).toMatch(/^buoys\.txt: noting\/-: citation\/ambiguous “第9号决议” .+\.$/m);
    expect(error).toMatch(/^buoys\.txt: document\/identity-unknown .+\.$/m);
  });

  test('the same text in another encoding says the same', async () => {
    const text = readFileSync(DOCUMENTS.buoys, 'utf8');
    const wide = scratch.write('wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    const { file: _, sha256: __, ...one } = await readJson(DOCUMENTS.buoys);
    const { file: ___, sha256: ____, ...two } = await readJson(wide);
    expect(two).toEqual(one);
  });

  test.each([
    ['a file that is not there', () => scratch.place('nowhere.txt'), 'file/not-found'],
    ['a folder', () => scratch.place('.'), 'file/unreadable'],
    ['an empty file', () => scratch.write('empty.txt', ''), 'file/empty'],
    ['a PDF that is none', () => scratch.write('a.pdf', '%PDF-1.7'), 'file/damaged'],
    ['a picture', () => scratch.write('a.gif', 'GIF89a'), 'file/type-not-read'],
    ['a text without letters', () => scratch.write('digits.txt', '1 2 3\n'), 'language/no-grammar'],
  ])('bad input: %s exits 1 and names it', async (_, file, diagnostic) => {
    const { code, out, error } = await runCli('read', file(), '--json');
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(new RegExp(`: ${diagnostic} .+\\.\\n$`));
  });

  test('an unknown language is a wrong call, a known one is taken at its word', async () => {
    expect(await runCli('read', DOCUMENTS.buoys, '--lang', 'xx')).toMatchObject({ code: 2, out: '' });
    expect((await runCli('read', DOCUMENTS.buoys, '--lang', 'zh')).code).toBe(0);
    expect((await runCli('read', DOCUMENTS.buoys, '--lang')).code).toBe(2);
  });

  test('a name and a text that would control the terminal do not', async () => {
    const text = readFileSync(DOCUMENTS.buoys, 'utf8').replace('第9号决议', '\u001b]0;owned\u0007第9\u202e号决议');
    const { out, error } = await runCli('read', scratch.write('a\u001b[2Jb.txt', text));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out + error).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
