import { compileGrammar, scan } from '../../src/extract/index.ts';
import { GRAMMARS, type Grammar } from '../../src/grammars/index.ts';
import { markedDocuments } from '../fixtures/marked-document.ts';
import { type Measurement, measure, megabytes, megabytesPerSecond } from './measure.ts';
import { goal, printSpeed } from './print.ts';

const SIZE = 10_000_000;
/** Megabytes of UTF-8 in a second of processor time, for each language and for all of them together. */
const GOAL = 80;

/** Text as dense as it gets: all examples of a grammar and all documents of its own, again and again up to the size. */
function denseText({ language, examples }: Grammar): { readonly text: string; readonly bytes: number } {
  const once = [...examples, ...markedDocuments(language)].map(({ text }) => text).join('\n');
  const bytes = Buffer.byteLength(`${once}\n`);
  const times = Math.ceil(SIZE / bytes);
  // By way of bytes: a text that is made of pieces would be put together while it is measured.
  return { text: Buffer.from(`${once}\n`.repeat(times)).toString('utf8'), bytes: bytes * times };
}

/** Speed of the scanner on text of nothing but citations, in every language, by its own grammar. */
export function benchDense(): void {
  console.log(`\nscanner on dense text, ${megabytes(SIZE)} or more of each language`);
  const speeds: [name: string, speed: number][] = [];
  const costs: string[] = [];
  const all = { bytes: 0, processor: 0, wall: 0, found: 0 };
  for (const grammar of GRAMMARS) {
    const { text, bytes } = denseText(grammar);
    const compiled = compileGrammar(grammar);
    const columns = scan(compiled, text);
    const measured: Measurement = measure(() => scan(compiled, text, columns).count);
    printSpeed(grammar.language, measured, bytes);
    // Texts differ in how dense they are: what one find costs compares between languages, megabytes do not.
    costs.push(
      `${grammar.language} ${((measured.processor.median * 1e6) / measured.result).toFixed(0)} ns for each find, ` +
        `one in ${(bytes / measured.result).toFixed(0)} bytes`,
    );
    speeds.push([grammar.language, megabytesPerSecond(bytes, measured.processor.median)]);
    all.bytes += bytes;
    all.processor += measured.processor.median;
    all.wall += measured.wall.median;
    all.found += measured.result;
  }
  speeds.push(['together', megabytesPerSecond(all.bytes, all.processor)]);
  console.log(
    `together: ${megabytes(all.bytes)}, processor ${all.processor.toFixed(0)} ms, wall ${all.wall.toFixed(0)} ms, ` +
      `${speeds.at(-1)![1].toFixed(0)} MB/s (${all.found})`,
  );
  for (const cost of costs) console.log(cost);
  for (const [name, speed] of speeds) console.log(goal(speed >= GOAL, `${name} ${speed.toFixed(0)} of ${GOAL} MB/s`));
}
