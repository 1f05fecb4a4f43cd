import { existsSync, readFileSync } from 'node:fs';
import { compileGrammar, extract, NO_KNOWLEDGE, scan } from '../../src/extract/index.ts';
import { grammarOf } from '../../src/grammars/index.ts';
import { linesOf } from '../../src/readers/index.ts';
import { type Measurement, measure, megabytes } from './measure.ts';
import { unionRegExp } from './union-regexp.ts';

/**
 * Speed of the scanner beside its peer (one bounded union RegExp of the same words), in one run, and of the pipeline from
 * bytes. Figures of one table compare with each other only. Run: npm run bench
 */
const SEED = new URL('../../../shared/corpus/seed/000_5d56d7c949855b6d.txt', import.meta.url);
const OWN = new URL('../fixtures/zh/bench.txt', import.meta.url);
const source = existsSync(SEED) ? SEED : OWN;
const bytes = readFileSync(source);
const seed = bytes.toString('utf8');
const grammar = grammarOf('zh')!;
const TEN_MEGABYTES = 10_000_000;

/** Flat text of about `size` bytes: the document again and again. */
function repeated(size: number): { text: string; bytes: Buffer } {
  const copies = Math.max(1, Math.round(size / bytes.length));
  const all = Buffer.concat(Array.from({ length: copies }, () => bytes));
  return { text: all.toString('utf8'), bytes: all };
}

const print = (name: string, { median, best, result }: Measurement, size: number): void =>
  console.log(
    `${name.padEnd(34)} median ${median.toFixed(1).padStart(8)} ms  best ${best.toFixed(1).padStart(8)} ms  ${(size / median / 1000).toFixed(0).padStart(5)} MB/s median  (${result})`,
  );

function coldSeed(): void {
  const started = performance.now();
  const document = { name: 'seed', sha256: '0'.repeat(64), text: seed, blocks: linesOf(seed) };
  const result = extract(document, 'zh', NO_KNOWLEDGE);
  console.log(
    `cold, first call ever: ${(performance.now() - started).toFixed(1)} ms for ${bytes.length} bytes, ${result?.extraction.citations.length} citations`,
  );
}

function main(): void {
  console.log(`document: ${source.pathname.split('/').pop()}, ${bytes.length} bytes; Node ${process.version}`);
  coldSeed();
  const compiled = compileGrammar(grammar);
  const large = repeated(TEN_MEGABYTES);
  const small = repeated(TEN_MEGABYTES / 10);
  const size = large.bytes.length;
  const peer = unionRegExp(grammar);
  const columns = scan(compiled, large.text);
  const ours = measure(() => scan(compiled, large.text, columns).count);
  const theirs = measure(() => {
    peer.lastIndex = 0;
    let count = 0;
    while (peer.exec(large.text)) count++;
    return count;
  });
  console.log(`\nscanner beside one bounded union RegExp of the same words, ${megabytes(size)}`);
  print('scanner', ours, size);
  print('union RegExp', theirs, size);
  console.log(
    `ratio of medians: ${(theirs.median / ours.median).toFixed(2)}×, of bests: ${(theirs.best / ours.best).toFixed(2)}×`,
  );
  const tenth = measure(() => scan(compiled, small.text).count);
  console.log(`time(10×) / time(1×): ${(ours.median / tenth.median).toFixed(1)}`);

  const pipeline = measure(() => {
    const text = new TextDecoder().decode(large.bytes);
    const document = { name: 'large', sha256: '0'.repeat(64), text, blocks: linesOf(text) };
    return extract(document, 'zh', NO_KNOWLEDGE)!.extraction.citations.length;
  }, 3);
  console.log('\nwhole pipeline from bytes: decode, lines, scan, clauses, bodies, mandates, relations');
  print('extract', pipeline, size);
}

main();
