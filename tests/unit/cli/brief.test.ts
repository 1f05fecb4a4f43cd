import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model/index.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeScratch } from './scratch.ts';

const scratch = makeScratch();

describe('brief', () => {
  test('writes a briefing in which every list item has its footnotes, the same twice', async () => {
    const file = scratch.place('75.md');
    const ran = await runCli('brief', 'Resolution 75', '-o', file, '--to', 'CWG-Internet');
    expect([ran.code, ran.error]).toEqual([0, '']);
    expect(ran.out).toContain('75.md: Briefing: WTSA Resolution 75, 8 scenes');
    const text = scratch.read('75.md');
    const items = text.split('\n').filter((line) => line.startsWith('- '));
    expect(items.length).toBeGreaterThan(30);
    for (const item of items) expect(item).toMatch(/(?:\[\^\d+\])+$/);
    const used = new Set(text.split('\n---\n')[0]!.match(/\[\^\d+\]/g));
    const defined = new Set([...text.matchAll(/^(\[\^\d+\]):/gm)].map(([, mark]) => mark));
    expect(used).toEqual(defined);
    await runCli('brief', 'itu:wtsa/res/75', '-o', file, '--to', 'itu:cwg-internet');
    expect(scratch.read('75.md')).toBe(text);
  });

  test.each(LANGUAGES)('speaks %s', async (language) => {
    const file = scratch.place(`${language}.md`);
    for (const about of ['itu:wtsa/res/75', 'itu:tsb-director', 'wsis:C5']) {
      expect((await runCli('brief', about, '-o', file, '--language', language)).code).toBe(0);
      const text = scratch.read(`${language}.md`);
      expect(text).not.toMatch(/undefined|\bnull\b|\{\w+/);
      if (language === 'zh') expect(text).toMatch(/\p{Script=Han}{6}/u);
    }
  });

  test('writes each picture as a file of its own', async () => {
    const ran = await runCli('brief', 'itu:wtsa/res/75', '-o', scratch.place('75.svg'), '--language', 'ar');
    expect([ran.code, ran.error]).toEqual([0, '']);
    for (const id of ['what', 'leans-on', 'mandates']) expect(scratch.read(`75-${id}.svg`)).toMatch(/^<\?xml/);
  });

  test('an ending that is none of its formats is a wrong call; a name that nothing has is bad input', async () => {
    expect(await runCli('brief', 'itu:wtsa/res/75', '-o', scratch.place('a.xyz'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('.md'),
    });
    expect((await runCli('brief', 'no such thing', '-o', scratch.place('a.md'))).code).toBe(1);
    expect((await runCli('brief', 'itu:wtsa/res/75', '-o', scratch.place('none/a.md'))).code).toBe(1);
  });
});
