import type { CompiledGrammar } from '../compile.ts';
import { FOLD, foldAt, isCapital, isLatin, isLetterLike, isSoft } from '../lexicon/chars.ts';
import {
  behindClitics,
  makeMatch,
  markBeginnings,
  matchLeft,
  matchRight,
  skipLeft,
  skipRight,
} from '../lexicon/trie.ts';
import { beforeNote } from '../scan/note-mark.ts';

/** Whose a text may be that its sentence calls `its`. */
export interface Possessor {
  /** Adopting bodies that the sentence names before, and that the word agrees with, each once, the last one last. */
  readonly bodies: readonly string[];
  /** The last of them where next to nothing stands between it and the text. */
  readonly beside: string | null;
  /** Another body is named, behind the last of ours. */
  readonly others: boolean;
  /** Those that the word agrees with, null for any. */
  readonly agreeing: ReadonlySet<string> | null;
}

const NEWLINE = 10;
const FULL_STOP = 46;
const SEMICOLON = 59;
const COMMA = 44;
const COLON = 58;
/** A name further away is not what is meant. */
const LONGEST_WAY = 300;
/** Words between a body and its text, `[by virtue of] its resolution`; characters where words are not separated. */
const MOST_BESIDE = 3;
const match = makeMatch();

/** Whose the text is that begins at `start`, where a word says that it is that of somebody named before; else null. */
export function possessorOf(compiled: CompiledGrammar, text: string, start: number): Possessor | null {
  const { possessives, possessiveKinds } = compiled;
  const before = matchLeft(possessives.trie, text, skipLeft(text, start), match);
  if (!before && !matchRight(possessiveKinds.trie, text, start, match)) return null;
  const { bodies: agreeing, nouns } = compiled.possessors[match.value]!;
  const end = before ? match.edge : start;
  const bodies: string[] = [];
  let beside: string | null = null;
  let others = false;
  const { classes } = compiled.issuerNames.trie;
  const opens = nameOpens(compiled);
  for (let at = sentenceStart(text, end); at < end; ) {
    // A sentence with many such texts is read for each of them: most characters are told in two array reads.
    if (opens[classes[text.charCodeAt(at)]!] === 0 || !beginsWord(compiled, text, at)) {
      at++;
      continue;
    }
    const body = bodyAt(compiled, text, at);
    if (body !== null && match.edge <= end) {
      if (body !== '' && (agreeing === null || agreeing.has(body))) {
        const known = bodies.indexOf(body);
        if (known >= 0) bodies.splice(known, 1);
        bodies.push(body);
        others = false;
        beside = wordsBetween(compiled, text, match.edge, end) <= MOST_BESIDE ? body : null;
      }
      at = match.edge;
    } else if (matchRight(nouns.trie, text, at, match)) {
      others = true;
      beside = null;
      at = match.edge;
    } else at++;
  }
  return { bodies, beside, others, agreeing };
}

const gates = new WeakMap<CompiledGrammar, Uint8Array>();

/** By class: 1 where a name of a body, ours or another's, can begin. */
function nameOpens(compiled: CompiledGrammar): Uint8Array {
  let gate = gates.get(compiled);
  if (gate === undefined) {
    gate = new Uint8Array(compiled.issuerNames.trie.alphabet.size);
    const nouns = compiled.possessors.map((possessor) => possessor.nouns);
    for (const { trie } of [compiled.issuerNames, compiled.dividedIssuersRight, ...nouns]) markBeginnings(trie, gate);
    gates.set(compiled, gate);
  }
  return gate;
}

/** The adopting body whose name begins at `at`, empty for one that others go by too, null where none does; sets `match`. */
function bodyAt({ issuerNames, issuers, dividedIssuersRight }: CompiledGrammar, text: string, at: number) {
  // In the order of the issuers.
  if (matchRight(issuerNames.trie, text, at, match))
    return issuers[match.value]!.inTextsOf === undefined ? issuerNames.values[match.value]! : '';
  return matchRight(dividedIssuersRight.trie, text, at, match) ? dividedIssuersRight.values[match.value]! : null;
}

function sentenceStart(text: string, end: number): number {
  const limit = Math.max(0, end - LONGEST_WAY);
  for (let at = end; at > limit; at--) {
    const code = FOLD[text.charCodeAt(at - 1)]!;
    if (code === SEMICOLON) return at;
    // That of Chinese ends a sentence wherever it stands.
    if (code === FULL_STOP && (text.charCodeAt(at - 1) !== FULL_STOP || isSoft(foldAt(text, at)))) return at;
    if (code === NEWLINE && endsParagraph(text, at - 1)) return at;
  }
  return limit;
}

/**
 * Whether a line break at `at` stands before an empty line, or behind a comma or colon and before a capital, as paragraphs
 * end and begin; the mark of a note may stand between, `the Council,² ⏎ Recalling`.
 */
function endsParagraph(text: string, at: number): boolean {
  if (foldAt(text, at - 1) === NEWLINE) return true;
  const before = foldAt(text, beforeNote(text, at) - 1);
  return (before === COMMA || before === COLON) && isCapital(text.charCodeAt(skipRight(text, at)));
}

const isWordLetter = (code: number): boolean => isLatin(code) || isLetterLike(code);

function beginsWord({ spaced, documents }: CompiledGrammar, text: string, at: number): boolean {
  if (!spaced || !isWordLetter(foldAt(text, at - 1))) return true;
  return behindClitics(documents.trie.alphabet, text, at);
}

function wordsBetween({ spaced }: CompiledGrammar, text: string, from: number, to: number): number {
  let words = 0;
  for (let at = skipRight(text, from); at < to; at++)
    if (isWordLetter(foldAt(text, at)) && !(spaced && isWordLetter(foldAt(text, at - 1)))) words++;
  return words;
}

/** Whether the word for whose it is does not agree with the body that is stated. */
export const disagrees = (possessor: Possessor | null, issuer: string): boolean =>
  possessor !== null && possessor.agreeing !== null && !issuer.startsWith('#') && !possessor.agreeing.has(issuer);
