import type { CompiledGrammar } from '../compile.ts';
import { codeAt, FOLD, foldAt, isSoft, isWord } from '../lexicon/chars.ts';
import { endOfNumeral } from '../lexicon/numerals.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { addRow, COL, dropRows, FIND, type Finds, WIDTH } from './finds.ts';
import { beforeNoteMark } from './note-mark.ts';
import { bracketedPart, pastBracket } from './part-behind.ts';
import { makePartsBefore, readPartsBefore } from './parts-before.ts';
import { labelEnd, letterEnd, readLabels } from './provision-labels.ts';
import { addParts, chapterRow, followedRow, overlappedRow } from './provision-rows.ts';
import { endOfRecalled, namedBeforeBracket, recalledName, recallsAnother } from './recalled-name.ts';
import { CHAPTER, numeralEnd } from './roman-numeral.ts';
import { RULE } from './rules.ts';
import { beginsLine, digitAt, endOfDigits, isListLabel, skipConnectors } from './tokens.ts';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const FULL_STOP = 46;
const SEMICOLON = 59;
const HYPHEN = 45;
const MAX_LIST = 32;
const match = makeMatch();
const parts = makePartsBefore();

/**
 * Reads a cited provision of an instrument known by name: `[name] [link] [ordinal] 35 a) to e) [unit]`, or with the unit
 * first and the name behind: `paragraphs 35 a) to e) of the [name]`. Every member of a list is a row of its own, a range
 * is one row. Returns the offset to go on from, or 0.
 */
export function scanProvision(compiled: CompiledGrammar, text: string, numberStart: number, finds: Finds): number {
  let left = numberStart;
  const before = skipLeft(text, left);
  // The same word may count provisions and other things: as a unit it says more.
  let unitBefore = matchLeft(compiled.unitsBefore.trie, text, before, match);
  if (!unitBefore && matchLeft(compiled.ordinals.trie, text, before, match)) {
    left = match.edge;
    unitBefore = matchLeft(compiled.unitsBefore.trie, text, skipLeft(text, left), match);
  }
  const coreStart = left;
  let unit = unitBefore ? match.value : -1;
  if (unitBefore) left = match.edge;
  let name = readNameLeft(compiled, text, left);
  // `12 of the [name], No. 13`: the name belongs to the provision before, whose row it ends.
  const shared = name >= 0 ? overlappedRow(finds, nameStart) : -1;
  if (shared >= 0) name = -1;
  let previous = shared >= 0 ? shared : name < 0 ? followedRow(compiled, text, finds, left) : -1;
  const around = name < 0 && previous < 0 && !unitBefore ? chapterRow(compiled, text, finds, left) : -1;
  const bracketed = name < 0 && foldAt(text, skipLeft(text, left) - 1) === OPEN;
  if (name === OF_OTHERS || (name < 0 && previous < 0 && !unitBefore && around < 0 && !bracketed)) return 0;
  let start = name < 0 ? left : nameStart;

  const first = finds.count;
  let memberStart = coreStart;
  let at = numberStart;
  let end = at;
  for (let member = 0; member < MAX_LIST; member++) {
    end = readMember(compiled, text, at);
    if (end === at) break;
    const row = addRow(finds, FIND.provision);
    const { rows } = finds;
    rows[row + COL.start] = member === 0 ? start : memberStart;
    rows[row + COL.end] = end;
    rows[row + COL.coreStart] = memberStart;
    rows[row + COL.coreEnd] = end;
    rows[row + COL.numberStart] = at;
    rows[row + COL.numberEnd] = end;
    rows[row + COL.list] = first;
    rows[row + COL.rule] = unitBefore ? RULE.provisionBefore : RULE.provisionAfter;
    const behindMember = skipRight(text, bracketedPart(text, end));
    memberStart = skipConnectors(compiled, text, behindMember);
    if (memberStart === behindMember) break;
    // Behind a semicolon, what begins a line labels the next item; behind a comma, what has the mark of a label.
    if (
      beginsLine(text, memberStart) &&
      (FOLD[text.charCodeAt(skipRight(text, end))] === SEMICOLON || isListLabel(text, memberStart))
    )
      break;
    at = memberStart;
    // Behind a unit the same word may be one itself.
    if (!unitBefore && matchRight(compiled.ordinalsRight.trie, text, at, match)) at = skipRight(text, match.edge);
    if (!startsMember(compiled, text, at)) break;
  }
  if (finds.count === first) return 0;
  if (!unitBefore) {
    if (!matchRight(compiled.unitsAfter.trie, text, skipRight(text, end), match)) {
      dropRows(finds, first);
      return 0;
    }
    unit = match.value;
    end = match.edge;
    if (around >= 0 && compiled.unitsAfter.values[unit] === '') previous = around;
    end = rangeEnd(compiled, text, end, unit);
    // A label may follow the unit: "paragraph 35" + "a)" in languages that put the unit in between.
    const labelled = readLabels(compiled, text, skipRight(text, end));
    if (labelled > 0) end = matchRight(compiled.provisionParts.trie, text, labelled, match) ? match.edge : labelled;
  }
  const part = unitBefore ? partEnd(compiled, text, end, unit) : end;
  const behind = unitBefore && !(name >= 0 && inBracket) ? readNameBehind(compiled, text, part) : -1;
  if (name >= 0 && (behind >= 0 || (unitBefore && recallsAnother(compiled, text, end, nameStart, left)))) {
    // A name before a provision that has its own behind it is that of another: `the [name], paragraph 5 of the [name]`.
    name = -1;
    start = finds.rows[first * WIDTH + COL.start] = left;
  }
  if (behind === OF_OTHERS) {
    dropRows(finds, first);
    return 0;
  }
  let document = name >= 0 ? name : behind;
  if (document < 0 && unitBefore && (previous < 0 || compiled.unitLevels[unit] !== ''))
    document = nameAhead(compiled, text, part, unit, finds);
  let recalled = document < 0 && unitBefore ? recalledName(compiled, text, end, start, finds) : -1;
  if (recalled < 0 && document < 0 && previous < 0 && (bracketed || compiled.unitLevels[unit] === PARAGRAPH))
    recalled = namedBeforeBracket(compiled, text, start, end, finds);
  if (recalled >= 0) document = recalled;
  if (
    document < 0 &&
    previous >= 0 &&
    !ofNumbered(compiled, text, end) &&
    !(unitBefore && ofProvision(compiled, text, end))
  )
    document = finds.rows[previous + COL.issuer]!;
  if (document < 0) {
    dropRows(finds, first);
    return 0;
  }
  const coreEnd = end;
  if (behind >= 0) end = nameEnd;
  else if (recalled >= 0) end = endOfRecalled();
  if (behind >= 0 && finds.count === first + 1 && readPartsBefore(compiled, text, start, parts))
    addParts(finds, first, numberStart, parts);
  const lastRow = (finds.count - 1) * WIDTH;
  const closing = skipRight(text, end);
  const closed = name >= 0 && inBracket && foldAt(text, closing) === CLOSE ? closing + 1 : end;
  finds.rows[lastRow + COL.end] = closed;
  finds.rows[lastRow + COL.coreEnd] = coreEnd;
  if (finds.rows[lastRow + COL.spare]! < 0) finds.rows[lastRow + COL.numberEnd] = coreEnd;
  for (let row = first * WIDTH; row <= lastRow; row += WIDTH) {
    finds.rows[row + COL.kind] = unit;
    finds.rows[row + COL.issuer] = document;
  }
  return Math.max(closed, part);
}

/** The end of a range whose ends each have the unit, which stands behind them; `from` where none goes on. */
function rangeEnd(compiled: CompiledGrammar, text: string, from: number, unit: number): number {
  if (!matchRight(compiled.ranges.trie, text, skipRight(text, from), match)) return from;
  let at = skipRight(text, match.edge);
  if (matchRight(compiled.ordinalsRight.trie, text, at, match)) at = skipRight(text, match.edge);
  const end = endOfNumeral(compiled.numberCharacters, text, endOfDigits(text, at));
  if (end === at || !matchRight(compiled.unitsAfter.trie, text, skipRight(text, end), match)) return from;
  return match.value === unit ? match.edge : from;
}

/** Unit level of what treaties have in their articles and outcome documents instead of them. */
const PARAGRAPH = 'paragraph';

/** The end of `, paragraphs 3 and 4,` or `(4)` behind `Article 2`: parts of what is cited, of another level; `from` without any. */
function partEnd(compiled: CompiledGrammar, text: string, from: number, unit: number): number {
  const bracketed = bracketedPart(text, from);
  if (bracketed > from) return bracketed;
  const level = compiled.unitLevels[unit]!;
  const at = skipRight(text, from);
  if (level === '' || foldAt(text, at) !== COMMA) return from;
  if (!matchRight(compiled.unitsBeforeRight.trie, text, skipRight(text, at + 1), match)) return from;
  if (compiled.unitLevels[match.value] === level) return from;
  const number = skipRight(text, match.edge);
  let end = readMember(compiled, text, number);
  if (end === number) return from;
  for (let member = 1; member < MAX_LIST; member++) {
    const next = skipConnectors(compiled, text, skipRight(text, end));
    const past = next > end && digitAt(text, next) ? readMember(compiled, text, next) : next;
    if (past === next) break;
    end = past;
  }
  return foldAt(text, end) === COMMA && behindLink(compiled, text, end + 1) >= 0 ? end + 1 : end;
}

/** Marks around names are no letters or digits: told without looking into the set. */
const isMark = (marks: ReadonlySet<number>, code: number): boolean => !isWord(code) && marks.has(code);

let nameStart = 0;
/** The provision stands in brackets behind the name; set by `readNameLeft`. */
let inBracket = false;

/** The document whose name ends before `to`, where the provision begins; sets `nameStart` and `inBracket`. Returns its index, or a negative number. */
function readNameLeft(compiled: CompiledGrammar, text: string, to: number): number {
  let at = skipLeft(text, to);
  const apart = matchLeft(compiled.provisionAsides.trie, text, at, match);
  if (apart || matchLeft(compiled.provisionLinks.trie, text, at, match)) at = skipLeft(text, match.edge);
  inBracket = foldAt(text, at - 1) === OPEN;
  if (inBracket) at = skipLeft(text, at - 1);
  at = beforeNoteMark(text, at, compiled.nameClose);
  const marked = isMark(compiled.nameClose, codeAt(text, at - 1));
  if (marked) at = skipLeft(text, at - 1);
  if (!matchLeft(compiled.documents.trie, text, at, match)) return -1;
  const document = match.value;
  if (compiled.documents.values[document] === '') return OF_OTHERS;
  nameStart = match.edge;
  if (marked) {
    const before = skipLeft(text, nameStart);
    if (compiled.nameOpen.has(codeAt(text, before - 1))) nameStart = before - 1;
    else if (isInside(compiled, text, before)) return -1;
  }
  if (apart) nameStart = to;
  else if (matchLeft(compiled.provisionOwners.trie, text, skipLeft(text, nameStart), match)) nameStart = match.edge;
  return document;
}

/** The document named before a provision at `to` that is set apart from it: `the [name], including [Chapter VII]`; or −1. */
export function nameApart(compiled: CompiledGrammar, text: string, to: number): number {
  const at = skipLeft(text, to);
  if (!matchLeft(compiled.provisionAsides.trie, text, at, match)) return -1;
  return matchLeft(compiled.documents.trie, text, skipLeft(text, match.edge), match) ? match.value : -1;
}

/** Whether a name of one word goes on to be that of another instrument. */
function isOther(compiled: CompiledGrammar, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isSoft(FOLD[text.charCodeAt(at)]!)) return false;
  return matchRight(compiled.otherNames.trie, text, skipRight(text, end), match);
}

/** Whether marks open further left without an owner alone between: the name is the end of a longer one. */
function isInside(compiled: CompiledGrammar, text: string, before: number): boolean {
  const owner = matchLeft(compiled.provisionOwners.trie, text, before, match) ? skipLeft(text, match.edge) : before;
  if (compiled.nameOpen.has(codeAt(text, owner - 1))) return false;
  for (let at = before - 1; at >= Math.max(0, before - LONGEST_NAME); at--) {
    const code = text.charCodeAt(at);
    if (compiled.nameOpen.has(code)) return true;
    if (compiled.nameClose.has(code)) return false;
  }
  return false;
}

const LONGEST_NAME = 60;

let nameEnd = 0;

const SUMMIT = 'wsis:';

/** A name behind the provision is that of another instrument than those we know. */
const OF_OTHERS = -2;

/** The document whose name stands behind `from`, whoever's it is; sets `nameEnd`. Returns its index, or a negative number. */
export function readNameBehind(compiled: CompiledGrammar, text: string, from: number): number {
  let at = behindLink(compiled, text, from);
  if (at < 0) return -1;
  if (isMark(compiled.nameOpen, codeAt(text, at))) at = skipRight(text, at + 1);
  if (!matchRight(compiled.documentsBehind.trie, text, at, match)) {
    if (!matchRight(compiled.ownersBehind.trie, text, at, match)) return -1;
    at = skipRight(text, match.edge);
    if (!matchRight(compiled.documentsBehind.trie, text, at, match)) return -1;
  }
  let document = match.value;
  if (compiled.documents.values[document] === '') return OF_OTHERS;
  nameEnd = match.edge;
  if (foldAt(text, nameEnd) === HYPHEN) {
    // The owner in it is another's beginning: `the Constitution, [ITU-D] …`.
    const name = text.slice(at, nameEnd).trimEnd();
    const shorter = name.slice(0, name.lastIndexOf(' ') + 1).trimEnd();
    if (matchRight(compiled.documentsBehind.trie, shorter, 0, match) && match.edge === shorter.length) {
      document = match.value;
      nameEnd = at + shorter.length;
    }
  }
  if (compiled.nameClose.has(codeAt(text, skipRight(text, nameEnd)))) nameEnd = skipRight(text, nameEnd) + 1;
  // Whose it is may stand behind the name too: `the Charter [of the] [United Nations]`.
  const owner = behindLink(compiled, text, nameEnd);
  // `ITU-D` is not `ITU`.
  const owned = owner >= 0 && matchRight(compiled.ownersBehind.trie, text, owner, match);
  // Outcomes of the Summit are nobody's: where names follow without a word between, the sentence goes on with it.
  const shared = compiled.nameFollows && compiled.documents.values[document]!.startsWith(SUMMIT);
  if (owned && !shared && foldAt(text, match.edge) !== HYPHEN) nameEnd = match.edge;
  else if (isOther(compiled, text, at, nameEnd)) return OF_OTHERS;
  return document;
}

/**
 * `article 8 [and] numbers 78A to 80 of the [name]`: the document whose name stands behind provisions of other units that
 * follow with only a connector and an article between, of the same level where the grammar tells levels apart
 * (`Article 41 [of] Chapter VII of the [name]`); where it does not, chapters alone hold others. Returns its index, or −1.
 * It is that of all members up to there: each asking anew would take as often as there are members.
 */
function nameAhead(compiled: CompiledGrammar, text: string, from: number, unit: number, { ahead }: Finds): number {
  const level = compiled.unitLevels[unit]!;
  if (from >= ahead.to || level !== ahead.level) {
    ahead.level = level;
    ahead.document = walkAhead(compiled, text, from, unit);
    ahead.to = walkedTo;
  }
  return ahead.document;
}

/** Where the last member ends that `walkAhead` came to. */
let walkedTo = 0;

function walkAhead(compiled: CompiledGrammar, text: string, from: number, unit: number): number {
  const level = compiled.unitLevels[unit]!;
  walkedTo = from;
  // What stands in brackets behind a provision is of the same instrument: `Article 19 (Nos. 228 and 229) of the …`.
  const closed = pastBracket(text, from);
  if (closed > from) return readNameBehind(compiled, text, closed);
  for (let first = true; ; first = false) {
    const behind = skipRight(text, walkedTo);
    const opened = first && foldAt(text, behind) === OPEN;
    let at = opened ? skipRight(text, behind + 1) : skipConnectors(compiled, text, behind);
    const linked = at === behind;
    if (linked) at = first ? behindLink(compiled, text, behind) : -1;
    if (at < 0) return -1;
    if (matchRight(compiled.articles.trie, text, at, match) || matchRight(compiled.chained.trie, text, at, match))
      at = skipRight(text, match.edge);
    let next = unit;
    at = behindPartsOf(compiled, text, at, level);
    if (matchRight(compiled.unitsBeforeRight.trie, text, at, match)) {
      if (compiled.unitLevels[match.value] !== level) return -1;
      if (linked && level === '' && compiled.unitsBefore.values[match.value] !== CHAPTER) return -1;
      next = match.value;
      at = skipRight(text, match.edge);
    } else if (first) return -1;
    const end = Math.max(numeralEnd(compiled, text, at), readMember(compiled, text, at));
    if (end === at) return -1;
    walkedTo = end;
    const document = readNameBehind(compiled, text, pastBracket(text, partEnd(compiled, text, end, next)));
    if (document >= 0) return document;
  }
}

/** `[paragraph 4 of] Article 2`: where the unit of `level` begins that has the part of another level before it; else `from`. */
function behindPartsOf(compiled: CompiledGrammar, text: string, from: number, level: string): number {
  if (level === '' || !matchRight(compiled.unitsBeforeRight.trie, text, from, match)) return from;
  if (compiled.unitLevels[match.value] === level) return from;
  const number = skipRight(text, match.edge);
  const end = readMember(compiled, text, number);
  const at = end > number ? behindLink(compiled, text, end) : -1;
  if (at < 0 || !matchRight(compiled.unitsBeforeRight.trie, text, at, match)) return from;
  return compiled.unitLevels[match.value] === level ? at : from;
}

/** `paragraph 5 [of] resolution …`: of an instrument known by its number, whatever was named before. */
function ofNumbered(compiled: CompiledGrammar, text: string, from: number): boolean {
  const at = behindLink(compiled, text, from);
  return at >= 0 && matchRight(compiled.kindsBeforeRight.trie, text, at, match);
}

/** `paragraph 3 [of] article 5 …`: part of another provision, whatever was named before. */
function ofProvision(compiled: CompiledGrammar, text: string, from: number): boolean {
  const at = behindLink(compiled, text, from);
  return at >= 0 && matchRight(compiled.unitsBeforeRight.trie, text, at, match);
}

/** Where a name begins behind `from`, after the word that leads to it; −1 where such a word is missing. */
function behindLink(compiled: CompiledGrammar, text: string, from: number): number {
  const at = skipRight(text, from);
  if (matchRight(compiled.linksBehind.trie, text, at, match)) return skipRight(text, match.edge);
  return compiled.nameFollows ? at : -1;
}

/** Where the name ends that `readNameBehind` found last. */
export const endOfNameBehind = (): number => nameEnd;

const startsMember = (compiled: CompiledGrammar, text: string, at: number): boolean =>
  digitAt(text, at) || labelEnd(compiled, text, at) > at || endOfNumeral(compiled.numberCharacters, text, at) > at;

/** `35`, `35 a)`, `35 a) to e)`, `68 to 71`, `a)`: returns the end, or `from` when there is none. */
export function readMember(compiled: CompiledGrammar, text: string, from: number): number {
  let end = endOfDigits(text, from);
  if (end - from > 4) return from;
  if (end === from) end = endOfNumeral(compiled.numberCharacters, text, from);
  if (end > from && foldAt(text, end) === FULL_STOP && digitAt(text, end + 1)) end = endOfDigits(text, end + 1);
  const labelStart = end > from ? skipRight(text, end) : from;
  const label = labelEnd(compiled, text, labelStart);
  if (label > labelStart) end = label;
  else if (end > from) end = Math.max(letterEnd(text, end), looseLetterEnd(compiled, text, end));
  if (end === from) return from;
  // Where letters part the number, a script that is written from the right has the article last: `441B.5`.
  if (compiled.rightToLeft && foldAt(text, end) === FULL_STOP && digitAt(text, end + 1))
    end = endOfDigits(text, end + 1);
  if (!matchRight(compiled.ranges.trie, text, skipRight(text, end), match)) return end;
  let at = skipRight(text, match.edge);
  if (matchRight(compiled.ordinalsRight.trie, text, at, match)) at = skipRight(text, match.edge);
  const digits = endOfNumeral(compiled.numberCharacters, text, endOfDigits(text, at));
  const secondLabel = digits > at ? skipRight(text, digits) : at;
  const second = labelEnd(compiled, text, secondLabel);
  if (second > secondLabel) return second;
  return digits > at ? letterEnd(text, digits) : end;
}

/** `73 e of the [name]`: a letter without bracket, where the name of an instrument follows it. */
function looseLetterEnd(compiled: CompiledGrammar, text: string, from: number): number {
  const at = skipRight(text, from);
  const code = foldAt(text, at);
  const letter = (code >= 97 && code <= 122) || isLooseLetter(compiled, code);
  if (at === from || !letter || !isSoft(foldAt(text, at + 1))) return from;
  return readNameBehind(compiled, text, at + 1) >= 0 ? at + 1 : from;
}

const isLooseLetter = ({ grammar }: CompiledGrammar, code: number): boolean =>
  code > 127 && grammar.provision.looseLetters?.includes(String.fromCharCode(code)) === true;
