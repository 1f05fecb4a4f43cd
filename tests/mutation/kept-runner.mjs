import vm from 'node:vm';
import { makeLoader } from './bundle.mjs';

/**
 * Runs the suites for Stryker in one process, with the code under test loaded once: a test runner loads it for every
 * change, which takes longer than all tests that the change needs. Only what a change breaks while the code is loaded is
 * tried on code that is loaded with it.
 *
 * @typedef {{ readonly name: string, readonly run: () => unknown }} Test
 * @typedef {{ readonly tests: readonly Test[], forgetAll(): void, makeKeptTables(): void }} Suites
 * @typedef {{ static: Record<string, number>, perTest: Record<string, Record<string, number>> }} Coverage
 * @typedef {{ activeMutant?: string | undefined, currentTestId?: string | undefined, hitCount?: number,
 *   hitLimit?: number | undefined, mutantCoverage?: Coverage | undefined }} Switches What the changed code asks.
 * @typedef {{ activeMutant: { id: string, fileName: string }, testFilter?: readonly string[] | undefined,
 *   mutantActivation: 'static' | 'runtime', hitLimit?: number | undefined }} Trial
 * @typedef {{ status: 'killed', killedBy: string[], failureMessage: string, nrOfTests: number }
 *   | { status: 'survived', nrOfTests: number } | { status: 'timeout', reason: string }} Outcome
 */

const NEVER_ENDS = 'A test does not end.';
/** The first run of all is waited for; later ones may take so many times as long as it took, and this many ms. */
const FIRST = 600_000;
const TIMES_AS_LONG = 40;
const AT_LEAST = 2_000;
/** A busy machine is waited for. */
const BUSY = 10;

/** @type {{ __stryker__?: Switches, triedTest?: () => unknown, [other: string]: unknown }} */
const world = globalThis;
const TRY = new vm.Script('triedTest()');

export class KeptRunner {
  /** @type {Suites | null} Loaded without any change. */
  #kept = null;
  /** @type {Map<string, number>} Milliseconds that each test took. */
  #times = new Map();
  /** @type {Map<string, number>} What noticed changes, by file and altogether. */
  #noticed = new Map();
  #load;
  #leastPatience;
  #switches;

  /**
   * @param {() => Suites} load
   * @param {number} leastPatience In ms.
   */
  constructor(load, leastPatience = AT_LEAST) {
    this.#load = load;
    this.#leastPatience = leastPatience;
    world.__stryker__ ??= {};
    this.#switches = world.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const switches = this.#switches;
    Object.assign(switches, { activeMutant: undefined, currentTestId: undefined, mutantCoverage: undefined });
    Object.assign(switches, { hitCount: undefined, hitLimit: undefined });
    const suites = this.#keptSuites();
    const tests = [];
    for (const test of suites.tests) {
      // Each test then covers all that it asks of, whatever the one before it has made.
      suites.forgetAll();
      switches.currentTestId = test.name;
      const began = performance.now();
      const failure = await this.#failureOf(test);
      const timeSpentMs = performance.now() - began;
      this.#times.set(test.name, timeSpentMs);
      const { name } = test;
      tests.push(
        failure === null
          ? { id: name, name, timeSpentMs, status: 0 }
          : { id: name, name, timeSpentMs, status: 1, failureMessage: failure },
      );
    }
    switches.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: switches.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  /**
   * @param {Trial} trial
   * @returns {Promise<Outcome>}
   */
  async mutantRun(trial) {
    const outcome = trial.mutantActivation === 'static' ? null : await this.#onKept(trial);
    return outcome ?? this.#afresh(trial);
  }

  /**
   * On the code that is loaded. Null where that tells nothing: the change was not reached, as what it changes was made
   * before, or a test fails without it too, as this change or one before left something behind.
   *
   * @param {Trial} trial
   * @returns {Promise<Outcome | null>}
   */
  async #onKept(trial) {
    const suites = this.#keptSuites();
    const wanted = new Set(trial.testFilter);
    const tests = trial.testFilter === undefined ? suites.tests : suites.tests.filter(({ name }) => wanted.has(name));
    const { outcome, failed } = await this.#tried(trial, suites, tests);
    if (failed === null) return this.#switches.hitCount === 0 ? null : outcome;
    suites.forgetAll();
    if (outcome.status !== 'timeout' && (await this.#failureOf(failed)) === null) return outcome;
    this.#kept = null;
    return outcome.status === 'timeout' ? outcome : null;
  }

  /**
   * On code that is loaded with the change.
   *
   * @param {Trial} trial
   * @returns {Promise<Outcome>}
   */
  async #afresh(trial) {
    this.#switches.activeMutant = trial.activeMutant.id;
    try {
      const suites = this.#load();
      return (await this.#tried(trial, suites, suites.tests)).outcome;
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: `It cannot be loaded: ${error}`, nrOfTests: 1 };
    } finally {
      this.#switches.activeMutant = undefined;
    }
  }

  /**
   * @param {Trial} trial
   * @param {Suites} suites
   * @param {readonly Test[]} tests
   * @returns {Promise<{ outcome: Outcome, failed: Test | null }>}
   */
  async #tried({ activeMutant: { id, fileName }, hitLimit }, suites, tests) {
    const switches = this.#switches;
    suites.forgetAll();
    Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit });
    let tried = 0;
    for (const test of this.#likelyFirst(tests, fileName)) {
      const failure = await this.#failureOf(test);
      tried++;
      if (failure === null) continue;
      switches.activeMutant = undefined;
      if (failure === NEVER_ENDS || (hitLimit !== undefined && (switches.hitCount ?? 0) > hitLimit))
        return { outcome: { status: 'timeout', reason: NEVER_ENDS }, failed: test };
      for (const key of [test.name, `${fileName}\n${test.name}`])
        this.#noticed.set(key, (this.#noticed.get(key) ?? 0) + 1);
      const killed = { killedBy: [test.name], failureMessage: failure, nrOfTests: tried };
      return { outcome: { status: 'killed', ...killed }, failed: test };
    }
    switches.activeMutant = undefined;
    return { outcome: { status: 'survived', nrOfTests: tried }, failed: null };
  }

  /**
   * First those that noticed changes of the same file, then of others, the short before the long.
   *
   * @param {readonly Test[]} tests
   * @param {string} fileName
   */
  #likelyFirst(tests, fileName) {
    /** @param {Test} test */
    const rank = ({ name }) =>
      1e6 * (this.#noticed.get(`${fileName}\n${name}`) ?? 0) +
      1e3 * (this.#noticed.get(name) ?? 0) -
      (this.#times.get(name) ?? 0);
    return tests
      .map((test) => ({ test, rank: rank(test) }))
      .sort((one, other) => other.rank - one.rank)
      .map(({ test }) => test);
  }

  /**
   * Why a test fails; null where it passes. One that goes round in circles is ended.
   *
   * @param {Test} test
   * @returns {Promise<string | null>}
   */
  async #failureOf({ name, run }) {
    const known = this.#times.get(name);
    const patience = known === undefined ? FIRST : Math.ceil(this.#leastPatience + TIMES_AS_LONG * known);
    world.triedTest = run;
    const began = process.cpuUsage();
    for (const timeout of [patience, BUSY * patience])
      try {
        await TRY.runInThisContext({ timeout });
        return null;
      } catch (error) {
        if (!isOutOfTime(error)) return error instanceof Error ? error.message : String(error);
        // Of a busy machine it may have had next to nothing of that time.
        if (process.cpuUsage(began).user > 700 * timeout) break;
      }
    return NEVER_ENDS;
  }

  #keptSuites() {
    if (this.#kept === null) {
      this.#switches.activeMutant = undefined;
      this.#kept = this.#load();
      this.#kept.makeKeptTables();
    }
    return this.#kept;
  }
}

/** @param {unknown} error */
const isOutOfTime = (error) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** A runner of its own for every process of Stryker; it begins where the copy of the code lies. */
class Runner {
  /** @type {KeptRunner | null} */
  #runner = null;

  async init() {
    this.#runner = new KeptRunner(await makeLoader());
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  dryRun() {
    return this.#runner?.dryRun();
  }

  /** @param {Trial} trial */
  mutantRun(trial) {
    return this.#runner?.mutantRun(trial);
  }
}

const makeRunner = () => new Runner();
/** @type {readonly string[]} */
makeRunner.inject = [];

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'kept', factory: makeRunner }];
