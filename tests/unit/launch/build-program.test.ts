import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ensureProgram } from '../../../src/launch/build-program.mjs';
import { ROOT } from '../../../src/launch/root.mjs';

test('a program is built once for one state of the sources, also when two start at the same time', async () => {
  const [one, other] = await Promise.all([
    ensureProgram('test-program', 'src/cli/main.ts'),
    ensureProgram('test-program', 'src/cli/main.ts'),
  ]);
  expect(one).not.toBeNull();
  expect(other).toBe(one);
  expect(existsSync(one!)).toBe(true);
  // Two folders below the top, as `src/cli` is: addresses beside the modules hold.
  expect(path.relative(ROOT, one!).split(path.sep)).toHaveLength(3);
  const started = await ensureProgram('test-program', 'src/cli/main.ts');
  expect(started).toBe(one);
}, 30_000);

test('what cannot be built gives nothing, and leaves nothing behind', async () => {
  expect(await ensureProgram('test-absent', 'src/cli/absent.ts')).toBeNull();
});
