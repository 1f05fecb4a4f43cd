import { type CompiledGrammar, compileGrammar, extract, NO_KNOWLEDGE, scan } from '../../src/extract/index.ts';
import { GRAMMARS, type Grammar } from '../../src/grammars/index.ts';
import { linesOf } from '../../src/readers/index.ts';
import { HOSTILE_UNITS } from './hostile-units.ts';
import { type Measurement, measure } from './measure.ts';
import { goal } from './print.ts';

const SIZE = 1_000_000;
/** Milliseconds of processor time for one text, through the scanner and through the whole extraction alike. */
const GOAL = 50;

interface Slowest {
  readonly language: string;
  readonly measured: Measurement;
}

interface Line {
  readonly unit: string;
  readonly scan: Slowest;
  readonly extract: Slowest;
}

/** Beginnings of citations in a language that nothing ends: a kind, a kind before a number, a list; those of provisions. */
function wordsOf({ language, citation, provision }: Grammar): Record<string, string> {
  const kind = citation.kinds[0]?.forms[0] ?? '';
  const [connector = ''] = citation.connectors;
  const chapters = provision.units.filter(({ value }) => value === 'ch').map(({ forms }) => forms[0]);
  return {
    [`kinds (${language})`]: `${kind} `,
    [`kind, digit, bracket (${language})`]: `${kind} 1 (`,
    [`digit, kind, bracket (${language})`]: `1 ${kind} (`,
    [`lists (${language})`]: `${kind} 1 ${connector} 1 ${connector} `,
    [`chapters (${language})`]: `${chapters.join(' ')} `,
  };
}

/** What a megabyte of text costs that is made to cost much, read in the language in which it costs most. */
export function benchHostile(): void {
  console.log(`\n1 MB of hostile text, in the language that is slowest; processor (wall) time, median in ms`);
  const compiled = GRAMMARS.map((grammar) => compileGrammar(grammar));
  const units: Record<string, string> = Object.assign({ ...HOSTILE_UNITS }, ...GRAMMARS.map(wordsOf));
  units['all of these in turn'] = Object.values(units).join('');
  const lines = Object.entries(units).map(([unit, text]) => measureUnit(unit, text, compiled));
  for (const line of lines.toSorted((a, b) => costOf(b) - costOf(a)))
    console.log(`${line.unit.padEnd(32)} scan ${told(line.scan)}   extract ${told(line.extract)}`);
  for (const way of ['scan', 'extract'] as const) {
    const missed = lines.filter((line) => line[way].measured.processor.median > GOAL);
    const worst = lines.toSorted((a, b) => medianOf(b[way]) - medianOf(a[way]))[0]!;
    console.log(
      goal(
        missed.length === 0,
        `${way}: ${lines.length - missed.length} of ${lines.length} texts in ${GOAL} ms; worst ${worst.unit}: ${told(worst[way]).trim()}`,
      ),
    );
  }
}

function measureUnit(unit: string, text: string, compiled: readonly CompiledGrammar[]): Line {
  const all = Buffer.from(text.repeat(Math.ceil(SIZE / Buffer.byteLength(text)))).toString('utf8');
  const document = { name: unit, sha256: '0'.repeat(64), text: all, blocks: linesOf(all) };
  return {
    unit,
    scan: slowest(compiled, (own) => scan(own, all).count),
    extract: slowest(
      compiled,
      ({ grammar }) => extract(document, grammar.language, NO_KNOWLEDGE)!.extraction.citations.length,
    ),
  };
}

/** The language in which one run takes longest, measured well. */
function slowest(compiled: readonly CompiledGrammar[], run: (compiled: CompiledGrammar) => number): Slowest {
  const first = compiled
    .map((own) => ({ own, ms: measure(() => run(own), 1, 1).processor.median }))
    .reduce((a, b) => (b.ms > a.ms ? b : a));
  return { language: first.own.grammar.language, measured: measure(() => run(first.own), 5, 0) };
}

const medianOf = ({ measured }: Slowest): number => measured.processor.median;
const costOf = ({ scan, extract }: Line): number => Math.max(medianOf(scan), medianOf(extract));
const told = ({ language, measured: { processor, wall, result } }: Slowest): string =>
  `${processor.median.toFixed(0).padStart(5)} (${wall.median.toFixed(0).padStart(5)}) ${language}, found ${String(result).padEnd(6)}`;
