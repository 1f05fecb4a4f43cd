import { existsSync, readFileSync } from 'node:fs';
import { compileGrammar, extract, NO_KNOWLEDGE, scan } from '../../src/extract/index.ts';
import { grammarOf } from '../../src/grammars/index.ts';
import { linesOf } from '../../src/readers/index.ts';
import { decodeStrictUtf8 } from '../../src/readers/utf8.ts';
import { measure, megabytes } from './measure.ts';
import { printSpeed } from './print.ts';
import { unionRegExp } from './union-regexp.ts';

const SEED = new URL('../../../shared/corpus/seed/000_5d56d7c949855b6d.txt', import.meta.url);
/** Counted from the top folder, so that the built program, which lies as deep, finds it too. */
const OWN = new URL('../../tests/fixtures/zh/bench.txt', import.meta.url);
const TEN_MEGABYTES = 10_000_000;

/**
 * Speed of the scanner on one real document beside its peer (one bounded union RegExp of the same words), in one run, and
 * of the pipeline from bytes. Figures of one table compare with each other only.
 */
export function benchSeed(): void {
  const source = existsSync(SEED) ? SEED : OWN;
  const bytes = readFileSync(source);
  console.log(`document: ${source.pathname.split('/').pop()}, ${bytes.length} bytes`);
  coldStart(bytes);
  const large = repeated(bytes, TEN_MEGABYTES);
  scannerBesidePeer(large, repeated(bytes, TEN_MEGABYTES / 10));

  const pipeline = measure(() => {
    const text = decodeStrictUtf8(large)!;
    const document = { name: 'large', sha256: '0'.repeat(64), text, blocks: linesOf(text) };
    return extract(document, 'zh', NO_KNOWLEDGE)!.extraction.citations.length;
  }, 3);
  console.log('\nwhole pipeline from bytes: decode, lines, scan, clauses, bodies, mandates, relations');
  printSpeed('extract', pipeline, large.length);
}

/** Flat text of about `size` bytes: the document again and again. */
const repeated = (bytes: Buffer, size: number): Buffer =>
  Buffer.concat(Array.from({ length: Math.max(1, Math.round(size / bytes.length)) }, () => bytes));

/** Comes first, so that nothing is warm. */
function coldStart(bytes: Buffer): void {
  const text = bytes.toString('utf8');
  const started = performance.now();
  const before = process.cpuUsage();
  const document = { name: 'seed', sha256: '0'.repeat(64), text, blocks: linesOf(text) };
  const result = extract(document, 'zh', NO_KNOWLEDGE);
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - started;
  console.log(
    `cold, first call ever: processor ${((user + system) / 1000).toFixed(1)} ms, wall ${wall.toFixed(1)} ms for ${bytes.length} bytes, ${result?.extraction.citations.length} citations`,
  );
}

function scannerBesidePeer(large: Buffer, small: Buffer): void {
  const grammar = grammarOf('zh')!;
  const compiled = compileGrammar(grammar);
  const peer = unionRegExp(grammar);
  const [text, tenth] = [large.toString('utf8'), small.toString('utf8')];
  const columns = scan(compiled, text);
  const ours = measure(() => scan(compiled, text, columns).count);
  const theirs = measure(() => {
    peer.lastIndex = 0;
    let count = 0;
    while (peer.exec(text)) count++;
    return count;
  });
  console.log(`\nscanner beside one bounded union RegExp of the same words, ${megabytes(large.length)}`);
  printSpeed('scanner', ours, large.length);
  printSpeed('union RegExp', theirs, large.length);
  const ratio = (of: 'median' | 'best'): string => (theirs.processor[of] / ours.processor[of]).toFixed(2);
  console.log(`ratio of medians: ${ratio('median')}×, of bests: ${ratio('best')}×`);
  const less = measure(() => scan(compiled, tenth).count);
  console.log(`time(10×) / time(1×): ${(ours.processor.median / less.processor.median).toFixed(1)}`);
}
