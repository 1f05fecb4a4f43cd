import { expect, test } from 'vitest';
import { runCli } from '../../helpers/run-cli.ts';
import { DOCUMENTS, makeScratch } from './scratch.ts';

const { place, read } = makeScratch();

test('writes an instrument of the dataset without its text', async () => {
  const out = place('a.akn.xml');
  expect(await runCli('export', out, '--of', 'itu:wtsa/res/75@2012-dubai', '--language', 'fr')).toMatchObject({
    code: 0,
    out: `${out}\n`,
  });
  expect(read('a.akn.xml')).toContain('considérant');
  expect(read('a.akn.xml')).not.toContain('考虑到');
});

test('writes a document that is read, with its text', async () => {
  const out = place('b.xml');
  const { code } = await runCli('export', out, '--format', 'akn', '--document', DOCUMENTS.buoys);
  expect(code).toBe(0);
  expect(read('b.xml')).toContain('<num>');
});

test.each([
  [[], 2],
  [['--of', 'x', '--document', 'y'], 2],
  [['--of', 'no such instrument anywhere'], 1],
  [['--document', '/no/such/file.txt'], 1],
])('says what is missing: %j', async (args, code) => {
  const result = await runCli('export', place('c.akn'), ...args);
  expect(result.code).toBe(code);
  expect(result.error).not.toBe('');
});
