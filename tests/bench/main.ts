import { benchDense } from './dense.ts';
import { benchFirst } from './first.ts';
import { benchFrames } from './frames/bench.ts';
import { benchHostile } from './hostile.ts';
import { benchPaths } from './paths.ts';
import { benchQuestion } from './question/bench.ts';
import { benchSearch } from './search.ts';
import { benchSeed } from './seed.ts';

/** What is measured, in this order; the first call of the first is cold. */
const BENCHES: Readonly<Record<string, () => unknown>> = {
  seed: benchSeed,
  dense: benchDense,
  hostile: benchHostile,
  search: benchSearch,
  paths: benchPaths,
  first: benchFirst,
  frames: benchFrames,
  question: benchQuestion,
};

/** Run: `npm run bench`, or `npm run bench -- dense hostile` for some. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    console.error(`${unknown.join(', ')}: no such bench; there are ${Object.keys(BENCHES).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  console.log(`Node ${process.version}`);
  for (const [name, bench] of Object.entries(BENCHES)) if (names.length === 0 || names.includes(name)) await bench();
}

await main(process.argv.slice(2));
