import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, skipLeft } from '../lexicon/trie.ts';
import { isLabelLetter } from './label-letter.ts';

const OPEN = 40;
const CLOSE = 41;
const MAX_PARTS = 8;
const match = makeMatch();

/** Parts of a paragraph that are named before it: `[subparagraphs a)–c) and e) of] paragraph 35`. */
export interface PartsBefore {
  /** Where the unit of the parts begins. */
  start: number;
  /** Where each part begins and ends, from the last to the first; a range is one part. */
  readonly starts: number[];
  readonly ends: number[];
}

export const makePartsBefore = (): PartsBefore => ({ start: 0, starts: [], ends: [] });

/** Reads the parts that end before `to`, where the unit of the paragraph begins; false when there are none. */
export function readPartsBefore(compiled: CompiledGrammar, text: string, to: number, out: PartsBefore): boolean {
  let at = skipLeft(text, to);
  const linked = matchLeft(compiled.linksBehindLeft.trie, text, at, match);
  if (linked) at = skipLeft(text, match.edge);
  out.starts.length = out.ends.length = 0;
  if (foldAt(text, at - 1) !== CLOSE) return linked && readBareLetter(compiled, text, at, out);
  let ranged = false;
  while (out.starts.length < MAX_PARTS) {
    const start = labelStart(compiled, text, at);
    if (start === at) return false;
    if (ranged) out.starts[out.starts.length - 1] = start;
    else {
      out.starts.push(start);
      out.ends.push(at);
    }
    at = skipLeft(text, start);
    ranged = matchLeft(compiled.rangesLeft.trie, text, at, match);
    if (!ranged && !matchLeft(compiled.connectorsLeft.trie, text, at, match)) break;
    at = skipLeft(text, match.edge);
  }
  if (!matchLeft(compiled.unitsBefore.trie, text, at, match)) return false;
  out.start = match.edge;
  return true;
}

/** A single letter without brackets directly behind its unit: `[subparagraph e of] Article 73`. */
function readBareLetter(compiled: CompiledGrammar, text: string, to: number, out: PartsBefore): boolean {
  const letter = to - 1;
  const unitEnd = skipLeft(text, letter);
  if (unitEnd === letter || !isLabelLetter(compiled, text, letter)) return false;
  if (!matchLeft(compiled.unitsBefore.trie, text, unitEnd, match)) return false;
  out.starts.push(letter);
  out.ends.push(to);
  out.start = match.edge;
  return true;
}

/** Where a label `a)` or `(a)` begins that ends at `to`, or `to`. */
function labelStart(compiled: CompiledGrammar, text: string, to: number): number {
  if (foldAt(text, to - 1) !== CLOSE) return to;
  const at = skipLeft(text, to - 1) - 1;
  if (!isLabelLetter(compiled, text, at)) return to;
  return foldAt(text, at - 1) === OPEN ? at - 1 : at;
}
