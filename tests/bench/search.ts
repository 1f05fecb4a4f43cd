import { makeNameIndex, type NameEntry } from '../../src/search/index.ts';

const NAMES = 100_000;
const ROUNDS = 40;

const WORDS =
  'internet policy network security numbering access summit outcomes development spectrum council role'.split(' ');
const HAN = '互联网公共政策信息社会世界高峰会议成果落实国际电联理事会频谱发展部门安全编号';

/** Names with the same words over and over, in two scripts; the same on every run. */
function makeNames(count: number): NameEntry[] {
  let seed = 42;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  return Array.from({ length: count }, (_, index) => {
    const dense = index % 3 === 0;
    const text = dense
      ? `第${index}号决议${Array.from({ length: 8 }, () => HAN[random(HAN.length)]).join('')}`
      : `Resolution ${index} ${Array.from({ length: 5 }, () => WORDS[random(WORDS.length)]).join(' ')}`;
    return { node: `test:body/res/${index}`, text, lang: dense ? 'zh' : 'en' };
  });
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

/** Median and 95th percentile of a search among 100,000 names, warm; prints one line. */
export function benchSearch(): { readonly p50: number; readonly p95: number } {
  const started = performance.now();
  const index = makeNameIndex(makeNames(NAMES));
  const built = performance.now() - started;
  const queries = [
    '140',
    'res',
    'resolution 4711',
    '第140号决议',
    '互联网',
    'network security',
    'spectrum',
    'c',
    '理',
    'zz',
  ];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const query of queries) {
      const start = performance.now();
      index.search(query);
      times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  const result = { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
  console.log(
    `search: ${NAMES} names, index ${built.toFixed(0)} ms, p50 ${result.p50.toFixed(2)} ms, p95 ${result.p95.toFixed(2)} ms`,
  );
  return result;
}
