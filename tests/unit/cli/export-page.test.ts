import { expect, test } from 'vitest';
import { runCli } from '../../helpers/run-cli.ts';
import { makeScratch } from './scratch.ts';

const { place, read } = makeScratch();

test('writes one view as a page, with the controls asked for', async () => {
  const out = place('a.html');
  const asked = ['--around', 'itu:wtsa/res/75', '--language', 'fr', '--controls', 'search, legend', '--theme', 'dark'];
  expect(await runCli('export', out, ...asked)).toMatchObject({ code: 0, out: `${out}\n` });
  const page = read('a.html');
  expect(page).toContain('<html lang="fr" dir="ltr" class="dark">');
  expect(page).toContain('placeholder="Rechercher"');
  expect(page).not.toContain('<aside');
});

test('writes the first view of the graph, its picture alone', async () => {
  const { code } = await runCli('export', place('b.dat'), '--format', 'page', '--controls', 'none');
  expect(code).toBe(0);
  expect(read('b.dat')).not.toMatch(/<(?:h1|input|aside|footer)/);
});

test('says which controls there are', async () => {
  const { code, error } = await runCli('export', place('c.html'), '--controls', 'search,print');
  expect(code).toBe(2);
  expect(error).toContain('print');
  expect((await runCli('export', place('c.html'), '--around', 'no such instrument anywhere')).code).toBe(1);
});
