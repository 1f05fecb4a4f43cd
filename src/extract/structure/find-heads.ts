import type { CompiledGrammar } from '../compile.ts';
import { FOLD } from '../lexicon/chars.ts';
import type { NameTable } from '../lexicon/names.ts';
import { makeMatch, matchRight } from '../lexicon/trie.ts';
import { endsSentence } from './front.ts';
import { type Head, headTable, readHead } from './heads.ts';
import { readLabel } from './labels.ts';
import type { Lines } from './lines.ts';

const match = makeMatch();

/** The heading that each line is, or is part of: a heading broken over two lines stands at both. */
export function findHeads(compiled: CompiledGrammar, names: NameTable, text: string, lines: Lines): (Head | null)[] {
  const table = headTable(compiled.grammar);
  const letters = compiled.grammar.structure.labelLetters;
  const { length, starts, ends, labels } = lines;
  const isLabelled = (index: number): boolean => {
    if (index >= length) return false;
    if (labels !== null && labels[index] !== null) return true;
    const label = readLabel(text, starts[index]!, ends[index]!, letters, compiled.numberCharacters);
    return label !== null && (!label.weak || label.readings[0]!.index === 1);
  };
  /**
   * Behind the end of a sentence a verb in small letters, and text below it that goes on in small letters. Scripts without
   * them tell less: there blank lines must be around, and the line itself must end no sentence.
   */
  const opensText = (index: number, apart: boolean): boolean =>
    index > 0 &&
    index + 1 < length &&
    endsSentence(text, ends[index - 1]!) &&
    isSmall(text.charAt(starts[index]!), apart && !endsSentence(text, ends[index]!)) &&
    isSmall(text.charAt(starts[index + 1]!), apart) &&
    !matchRight(table.trie, text, starts[index + 1]!, match);
  /** Ends as an item does, or goes on with the line above up to a mark: text that happens to begin with a verb. */
  const endsText = (index: number): boolean => {
    const mark = FOLD[text.charCodeAt(ends[index]! - 1)];
    if (mark === SEMICOLON || mark === STOP) return true;
    const goesOn = index > 0 && lines.blanks[index] === 0 && !endsSentence(text, ends[index - 1]!);
    return goesOn && endsSentence(text, ends[index]!);
  };
  const isOwnLine = (index: number, end: number): boolean =>
    index > 0 &&
    isSmall(text.charAt(starts[index]!), false) &&
    endsSentence(text, ends[index - 1]!) &&
    !endsSentence(text, end);
  /** A heading that goes on in the next line, or in the two that follow; null for one that ends in its own. */
  const readBroken = (index: number): Head | null => {
    for (let last = index + 1; last <= index + MOST_FURTHER_LINES; last++) {
      const goesOn =
        last < length && lines.blanks[last] === 0 && !isLabelled(last) && !endsSentence(text, ends[last - 1]!);
      if (!goesOn) return null;
      const joined = readHead(compiled, table, names, text, starts[index]!, ends[last]!, 'none');
      if (joined !== null && joined.end > starts[last]!) return joined;
    }
    return null;
  };
  const heads = new Array<Head | null>(length).fill(null);
  const paragraphed = hasParagraphs(lines, compiled.grammar.spaced ? LONGEST_WRAPPED_SPACED : LONGEST_WRAPPED);
  for (let index = 0; index < length; index++) {
    const start = starts[index]!;
    // Most lines begin with no verb: all else is looked at where one does.
    if ((labels !== null && labels[index] !== null) || !matchRight(table.trie, text, start, match)) continue;
    const end = ends[index]!;
    const next = index + 1;
    const labelledNext = isLabelled(next);
    const joined = readBroken(index);
    if (joined !== null) {
      heads[index] = joined;
      while (index + 1 < length && starts[index + 1]! < joined.end) heads[++index] = joined;
      continue;
    }
    const apart = paragraphed || (lines.blanks[index] === 1 && lines.blanks[next] === 1);
    const unlabelled = opensText(index, apart) ? (apart ? 'apart' : 'text') : 'none';
    const labelled = endsText(index) ? 'none' : 'item';
    const follows = labelledNext ? labelled : unlabelled;
    // A sentence that its items end: nothing but items or small letters can follow it.
    const alone = apart && follows !== 'none' && compiled.grammar.spaced && isOwnLine(index, end);
    heads[index] = readHead(compiled, table, names, text, start, end, follows, alone);
  }
  return heads;
}

const MOST_FURTHER_LINES = 2;
const STOP = 46;
const SEMICOLON = 59;

/** Whether each line is a paragraph, as word processors save them: none is blank, and some are longer than any page is wide. */
function hasParagraphs({ length, starts, ends, blanks }: Lines, widest: number): boolean {
  let wide = false;
  for (let index = 0; index < length; index++) {
    if (blanks[index] === 1) return false;
    wide ||= ends[index]! - starts[index]! > widest;
  }
  return wide;
}

/** In characters; those of scripts without spaces are twice as wide. */
const LONGEST_WRAPPED_SPACED = 100;
const LONGEST_WRAPPED = 48;

const isSmall = (letter: string, caseless: boolean): boolean =>
  letter !== letter.toUpperCase() || (caseless && letter === letter.toLowerCase());
