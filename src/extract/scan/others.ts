import { TYPES_BY_KIND } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { codeAt, foldAt, isCapital, isLatin, isLetterLike, isSmall, isSoft } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { skipDateLeft } from './issuer.ts';

const match = makeMatch();
const APOSTROPHE = 39;
const HYPHEN = 45;
/** Names of bodies have their noun early: the Executive Board, a commission on something. */
const MOST_WORDS = 5;
/** Words that join the parts of a name are short. */
const LONGEST_JOINT = 3;

/** Whether behind `from` stands whose the text is, by a noun for bodies: `decision 689 (XXXV) [of the Economic Commission] …`. */
export function isOfOthers(compiled: CompiledGrammar, text: string, from: number): boolean {
  const { ofOthers, bodyNouns, issuerFollows } = compiled;
  const start = skipRight(text, from);
  const linked = matchRight(ofOthers.trie, text, start, match);
  if (!linked && !issuerFollows) return false;
  // An organization whose bodies adopt: which of them is not said.
  if (matchRight(compiled.ownersBehind.trie, text, start, match)) return false;
  let at = linked ? skipRight(text, match.edge) : start;
  // Without a word that leads to it only the noun itself or a name can be meant.
  const most = linked || isCapital(codeAt(text, at)) ? MOST_WORDS : 1;
  for (let word = 0; word < most; word++) {
    if (matchRight(bodyNouns.trie, text, at, match)) return true;
    const end = wordEnd(text, at);
    if (end === at || !isSoft(foldAt(text, end))) return false;
    at = skipRight(text, end);
  }
  return false;
}

/** Whether a name with such a noun ends before `to`, where the kind begins: `[Commission on Narcotic Drugs] resolution 61/5`. */
export function isNamedBefore(compiled: CompiledGrammar, text: string, to: number): boolean {
  const { bodyNouns, bodyNounsLeft, spaced } = compiled;
  let at = skipLeft(text, to);
  if (!spaced) return matchLeft(bodyNounsLeft.trie, text, skipDateLeft(compiled, text, at), match);
  for (let word = 0; word < MOST_WORDS; word++) {
    const start = wordStart(text, at);
    if (start === at) return false;
    if (isCapital(codeAt(text, start))) {
      if (matchRight(bodyNouns.trie, text, start, match)) return true;
    } else if (word === 0 || at - start > LONGEST_JOINT) return false;
    at = skipLeft(text, start);
  }
  return false;
}

/** Names of bodies are shorter. */
const LONGEST_NAME = 160;

/** A kind with a body or an organization between it and its number. */
export interface KindApart {
  readonly kind: number;
  readonly start: number;
  /** The body is none of ours; of an organization it is not said which of its bodies adopted. */
  readonly ofOthers: boolean;
}

/** `resolution [of the Commission on …] 55/7`, where no word joins them: the kind before the name; null where none stands there. */
export function kindBehindOthers(compiled: CompiledGrammar, text: string, to: number): KindApart | null {
  const end = skipLeft(text, to);
  const owned = matchLeft(compiled.provisionOwners.trie, text, end, match);
  if (owned && matchLeft(compiled.kindsBefore.trie, text, skipLeft(text, match.edge), match))
    return { kind: match.value, start: match.edge, ofOthers: false };
  for (let at = end; end - at < LONGEST_NAME; ) {
    const start = wordStart(text, at);
    if (start === at) return null;
    at = skipLeft(text, start);
    if (!matchRight(compiled.bodyNouns.trie, text, start, match)) continue;
    if (matchLeft(compiled.kindsBefore.trie, text, at, match))
      return { kind: match.value, start: match.edge, ofOthers: true };
  }
  return null;
}

/** Of a letter, or of a mark within a word. */
export const isLetterCode = (code: number): boolean =>
  isLatin(code) || isLetterLike(code) || code === APOSTROPHE || code === HYPHEN;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (isLetterCode(foldAt(text, at))) at++;
  return at;
}

function wordStart(text: string, to: number): number {
  let at = to;
  while (isLetterCode(foldAt(text, at - 1))) at--;
  return at;
}

/** Where a capital behind `from` lets a name go on, where names follow each other without a word between; else −1. */
export const capitalBehind = ({ nameFollows }: CompiledGrammar, text: string, from: number): number => {
  const at = skipRight(text, from);
  return nameFollows && isCapital(codeAt(text, at)) ? at : -1;
};

/**
 * `see recommendation 5`: advice that a report numbers; what a body has adopted under a number is written with a capital.
 * `presidential decision No. 9`: an act of a State.
 */
export function isNoInstrument(compiled: CompiledGrammar, text: string, kind: number, kindStart: number): boolean {
  if (!isSmall(codeAt(text, kindStart))) return false;
  return (
    ADVICE.has(compiled.kindsBefore.values[kind]!) ||
    matchLeft(compiled.actsOfStates.trie, text, skipLeft(text, kindStart), match)
  );
}

/** The same in a script that has no capitals to tell it by. */
export const isUncasedAdvice = (type: string, initial: string): boolean =>
  ADVICE_TYPES.has(type) && isLetterLike(initial.charCodeAt(0)) && initial.toLowerCase() === initial.toUpperCase();

const ADVICE: ReadonlySet<string> = new Set(['rec', 'opinion']);
const ADVICE_TYPES: ReadonlySet<string> = new Set([...ADVICE].map((kind) => TYPES_BY_KIND[kind]!));
