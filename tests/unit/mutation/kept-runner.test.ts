import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeptRunner } from '../../mutation/kept-runner.mjs';

interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

const world = globalThis as { __stryker__?: Switches };
let before: Switches | undefined;

beforeEach(() => {
  before = world.__stryker__;
  world.__stryker__ = {};
});

afterEach(() => {
  if (before === undefined) delete world.__stryker__;
  else world.__stryker__ = before;
});

/** What Stryker writes into code: whether a change is made here; who comes by is noted. */
function isChanged(id: string): boolean {
  const switches = world.__stryker__!;
  if (switches.activeMutant === undefined) {
    switches.mutantCoverage ??= { static: {}, perTest: {} };
    const { perTest } = switches.mutantCoverage;
    const at = switches.currentTestId;
    if (at === undefined) switches.mutantCoverage.static[id] = 1;
    else perTest[at] = { ...perTest[at], [id]: 1 };
  }
  if (switches.activeMutant !== id) return false;
  switches.hitCount = (switches.hitCount ?? 0) + 1;
  return true;
}

const must = (right: boolean): void => {
  if (!right) throw new Error('not as it must be');
};

/** Code with a table that is made at once, one that is made when first asked for, a sum, a memory and a loop. */
function load() {
  const table = [isChanged('made at once') ? 0 : 1];
  let late: number | null = null;
  const askLate = (): number => (late ??= isChanged('made late') ? 0 : 2);
  let poisoned = false;
  const add = (one: number, other: number): number => (isChanged('sum') ? one - other : one + other);
  const remember = (): boolean => {
    if (isChanged('memory')) poisoned = true;
    return !poisoned;
  };
  const round = (): void => {
    while (isChanged('loop'));
  };
  return {
    makeKeptTables: () => {},
    forgetAll: () => {},
    tests: [
      { name: 'table', run: () => must(table[0] === 1) },
      { name: 'late', run: () => must(askLate() === 2) },
      { name: 'sum', run: async () => must((await add(2, 2)) === 4) },
      { name: 'weak sum', run: () => must(add(2, 0) === 2) },
      { name: 'memory', run: () => must(remember()) },
      { name: 'loop', run: round },
    ],
  };
}

const trial = (id: string, ...testFilter: readonly string[]) => ({
  activeMutant: { id, fileName: 'code.ts' },
  testFilter,
  mutantActivation: 'runtime' as const,
});

async function afterFirstRun(): Promise<KeptRunner> {
  const runner = new KeptRunner(load, 50);
  await runner.dryRun();
  return runner;
}

describe('the first run', () => {
  test('tells which tests pass and what each of them reaches', async () => {
    const { tests, mutantCoverage } = await new KeptRunner(load).dryRun();
    expect(tests.map(({ name, status }) => [name, status])).toEqual(
      ['table', 'late', 'sum', 'weak sum', 'memory', 'loop'].map((name) => [name, 0]),
    );
    expect(mutantCoverage.static).toEqual({ 'made at once': 1 });
    expect(mutantCoverage.perTest).toMatchObject({ sum: { sum: 1 }, 'weak sum': { sum: 1 }, late: { 'made late': 1 } });
  });

  test('says why a test fails', async () => {
    const failing = () => ({ ...load(), tests: [{ name: 'wrong', run: () => must(false) }] });
    const { tests } = await new KeptRunner(failing).dryRun();
    expect(tests).toMatchObject([{ name: 'wrong', status: 1, failureMessage: 'not as it must be' }]);
  });
});

describe('a change', () => {
  test('that a test notices', async () => {
    const runner = await afterFirstRun();
    expect(await runner.mutantRun(trial('sum', 'weak sum', 'sum'))).toMatchObject({
      status: 'killed',
      killedBy: ['sum'],
    });
  });

  test('that those asked do not notice survives, though others would', async () => {
    const runner = await afterFirstRun();
    expect(await runner.mutantRun(trial('sum', 'weak sum'))).toEqual({ status: 'survived', nrOfTests: 1 });
  });

  test('in what is made while the code is loaded is tried on code that is loaded with it, by every test', async () => {
    const runner = await afterFirstRun();
    const whole = { activeMutant: { id: 'made at once', fileName: 'code.ts' }, mutantActivation: 'static' as const };
    expect(await runner.mutantRun(whole)).toMatchObject({ status: 'killed', killedBy: ['table'] });
  });

  test('in what is made once is too, as it is not reached again', async () => {
    const runner = await afterFirstRun();
    expect(await runner.mutantRun(trial('made late', 'late'))).toMatchObject({ status: 'killed', killedBy: ['late'] });
  });

  test('leaves nothing behind that another would seem to be noticed by', async () => {
    const runner = await afterFirstRun();
    expect(await runner.mutantRun(trial('memory', 'memory'))).toMatchObject({ status: 'killed' });
    expect(await runner.mutantRun(trial('sum', 'weak sum', 'memory'))).toMatchObject({ status: 'survived' });
  });

  test('that makes a test go round in circles is ended', async () => {
    const runner = await afterFirstRun();
    expect(await runner.mutantRun(trial('loop', 'loop'))).toMatchObject({ status: 'timeout' });
    expect(await runner.mutantRun(trial('sum', 'weak sum'))).toMatchObject({ status: 'survived' });
  });

  test('that keeps the code from being loaded is noticed', async () => {
    const broken = () => {
      if (isChanged('broken')) throw new Error('no code');
      return load();
    };
    const runner = new KeptRunner(broken);
    await runner.dryRun();
    const whole = { activeMutant: { id: 'broken', fileName: 'code.ts' }, mutantActivation: 'static' as const };
    expect(await runner.mutantRun(whole)).toMatchObject({
      status: 'killed',
      failureMessage: expect.stringContaining('no code'),
    });
  });
});
