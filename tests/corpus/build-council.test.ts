import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BuildReport } from '../../src/cli/bulk/build-report.ts';
import type { SavedGraph } from '../../src/model/index.ts';
import { runCli } from '../helpers/run-cli.ts';
import { makeScratch } from '../unit/cli/scratch.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/unsc', import.meta.url));
const scratch = makeScratch();

describe('300 Security Council resolutions', () => {
  beforeEach((context) => {
    context.skip(!existsSync(FOLDER), 'the resolutions are not beside the repository (../shared/corpus/unsc)');
  });

  test('build into one sound graph, each document once, and again to the same bytes', async () => {
    const [out, report] = [scratch.place('council.json'), scratch.place('council.report.json')];
    expect(await runCli('build', FOLDER, '-o', out, '--report', report)).toMatchObject({ code: 0, error: '' });
    const { states, found } = JSON.parse(scratch.read('council.report.json')) as BuildReport;
    expect(states).toMatchObject({ read: 300, failed: 0, duplicate: 0 });
    expect(found.citations.resolved).toBeGreaterThan(1000);
    const text = scratch.read('council.json');
    expect((JSON.parse(text) as SavedGraph).attributes.documents).toHaveLength(300);
    expect(await runCli('check', out)).toMatchObject({ code: 0, error: '' });
    expect(await runCli('build', FOLDER, '-o', out, '--resume')).toMatchObject({ code: 0 });
    expect(scratch.read('council.json')).toBe(text);
  });
});
