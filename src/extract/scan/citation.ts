import { type CompiledGrammar, OTHER_ISSUER } from '../compile.ts';
import { foldAt, isDigit } from '../lexicon/chars.ts';
import { startsNumeral } from '../lexicon/numerals.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { makeBracket, markEnd, readBracket } from './bracket.ts';
import { kindBeforeBracket, readBracketBefore, versionBefore } from './bracket-before.ts';
import { isDay, isYear, skipDateBehind } from './dates.ts';
import {
  bodyOf,
  countsElse,
  countsWords,
  type Element,
  elementAt,
  isBare,
  isDivided,
  isPlaced,
  isTelling,
  isWhole,
  numbersItem,
  shareBracket,
  takeVersion,
} from './element.ts';
import { addRow, COL, FIND, type Finds, FLAG, WIDTH } from './finds.ts';
import { endsHead } from './head-gate.ts';
import { makeIssuerLeft, readDividedIssuer, readIssuerLeft } from './issuer.ts';
import { makeIssuerAfter, readAdopter, readDividedIssuerAfter, readIssuerAfter, readRelative } from './issuer-after.ts';
import { makeLaterVersion, readLaterVersion } from './later-version.ts';
import {
  behindAssemblyMark,
  digitsOfSpecialSession,
  endsSymbol,
  skipSymbol,
  specialSessionStart,
} from './marks-of-number.ts';
import { readNextPart } from './next-part.ts';
import { noteEnd, skipNote } from './note-mark.ts';
import { isNamedBefore, isNoInstrument, isOfOthers, kindBehindOthers } from './others.ts';
import { RULE } from './rules.ts';
import { skipTitle } from './title.ts';
import { beginsLine, digitAt, endOfDigits, endOfWholeNumber, skipConnectors, skipDate } from './tokens.ts';
import { kindBehindTopic, opensSubject, skipBracketed, skipTopic, skipTopicBefore, startsWhole } from './topic.ts';

/** A list of numbers under one kind and issuer is read up to this length. */
const MAX_LIST = 64;

const match = makeMatch();
const bracket = makeBracket();
const issuer = makeIssuerLeft();
const behind = makeIssuerAfter();
const later = makeLaterVersion();
const elements: Element[] = [];

/**
 * Reads the citation whose (first) number is `numberStart..`: `head list tail`, where the head is
 * `[issuer] [sector] [kind] [sector] [ordinal]`, a list member `[ordinal] number [bracket] [counter]`, and the tail
 * `[kind] [bracket] [issuer]`. Appends one row per number. Returns the offset to go on from, or 0 when it is no
 * citation.
 */
export function scanCitation(compiled: CompiledGrammar, text: string, numberStart: number, finds: Finds): number {
  const seriesStart = specialSessionStart(compiled, text, numberStart);
  if (seriesStart === numberStart && endsSymbol(text, numberStart)) return 0;
  let left = behindAssemblyMark(text, seriesStart);
  const marked = left < seriesStart;
  if (matchLeft(compiled.ordinals.trie, text, skipLeft(text, left), match)) left = match.edge;
  const coreStart = left;
  if (compiled.kindsAfter.values.length === 0 && !endsHead(compiled, text, skipLeft(text, left))) return 0;
  let sector = matchLeft(compiled.sectors.trie, text, skipLeft(text, left), match) ? match.value : -1;
  if (sector >= 0) left = match.edge;
  let kind = -1;
  let kindStart = -1;
  if (matchLeft(compiled.kindsBefore.trie, text, skipLeft(text, left), match)) {
    kind = match.value;
    left = kindStart = match.edge;
    // The sector may stand before the kind as well.
    if (sector < 0 && matchLeft(compiled.sectors.trie, text, skipLeft(text, left), match)) {
      sector = match.value;
      left = match.edge;
    }
  }
  let before = false;
  if (kind < 0 && compiled.rightToLeft && readBracketBefore(compiled, text, left)) {
    ({ value: kind, edge: kindStart } = kindBeforeBracket());
    left = kindStart;
    before = true;
  }
  dividedOnly = false;
  const between = kind < 0 ? kindBehindIssuer(compiled, text, left) : -1;
  if (between >= 0) {
    kind = between;
    left = kindStart = match.edge;
    issuer.start = kindStart;
  }
  // Of another body, which stands between.
  const apartFrom = kind < 0 && compiled.issuerFollows ? kindBehindOthers(compiled, text, left) : null;
  if (apartFrom !== null) {
    kind = apartFrom.kind;
    left = kindStart = apartFrom.start;
  }
  const kindBefore = kind >= 0;
  if (!kindBefore && compiled.kindsAfter.values.length === 0) return 0;
  // A kind without a value is of texts that nobody has adopted.
  const proposed = kindBefore && compiled.kindsBefore.values[kind] === '';
  kindAfter = -1;
  const count = readList(compiled, text, coreStart, numberStart, kindBefore, sector, finds);
  if (count === 0 || ((dividedOnly || marked) && !isDivided(text, elements[0]!))) return 0;
  if (proposed) {
    finds.barren = elements[count - 1]!.end;
    return 0;
  }
  if (apartFrom?.ofOthers && coreStart === seriesStart && !isTelling(compiled, text, elements[0]!)) return 0;
  elements[0]!.numberStart = seriesStart;
  if (before && elements[0]!.year < 0) takeVersion(elements[0]!, versionBefore);
  shareBracket(elements, count);
  const last = elements[count - 1]!;
  let end = last.end;
  if (!kindBefore) {
    // A kind without a value is of texts that nobody has adopted.
    if (kindAfter < 0 || compiled.kindsAfter.values[kindAfter] === '') {
      finds.barren = elements[count - 1]!.end;
      return 0;
    }
    kind = kindAfter;
    end = kindAfterEnd;
  }
  const coreEnd = end;
  const hasBracket = readBracket(compiled, text, skipRight(text, end), bracket);
  if (hasBracket) end = bracket.end;
  let named = false;
  const by = kindBefore ? compiled.kindIssuers[kind]! : -1;
  if (between < 0) {
    readIssuerLeft(compiled, text, left, issuer);
    if (issuer.issuer < 0 && by >= 0) issuer.issuer = by;
    const divided = compiled.dividedIssuers.values.length > 0 && isDivided(text, elements[0]!);
    // Where words are not separated, the noun of a longer name ends like the name that is divided.
    named = issuer.issuer < 0 && !compiled.spaced && isNamedBefore(compiled, text, left);
    if (issuer.issuer < 0 && !named && divided) readDividedIssuer(compiled, text, left, issuer);
    named ||= issuer.issuer < 0 && isNamedBefore(compiled, text, left);
  }
  // A mark alone is no version; the year stands behind the body then.
  const markedEnd = hasBracket ? 0 : markEnd(compiled, text, skipRight(text, end));
  const dated = markedEnd > 0 ? markedEnd : skipDateBehind(compiled, text, end);
  // A body cut off on the left may be that of the citation before; one behind the number is its own.
  const open = issuer.issuer < 0 || issuer.apart;
  const related = open && readRelative(compiled, text, dated, behind);
  const stated =
    related ||
    (open &&
      (readIssuerAfter(compiled, text, dated, behind) ||
        (dated > end && readAdopter(compiled, text, dated, behind)) ||
        (compiled.dividedIssuers.values.length > 0 &&
          isDivided(text, elements[0]!) &&
          readDividedIssuerAfter(compiled, text, dated, behind))));
  const after = stated ? behind.issuer : -1;
  // A place says which of the Union's meetings it was.
  const placed = hasBracket ? isPlaced(bracket) : isPlaced(last);
  const ofOthers =
    apartFrom?.ofOthers || (!stated && issuer.issuer < 0 && !placed && (named || isOfOthers(compiled, text, dated)));
  if (stated && markedEnd > 0) end = markedEnd;
  const apart = related || (stated && dated > end);
  // A date stays outside the citation, and so does what stands behind it.
  if (stated && !apart) end = behind.end;
  // `37 C/Resolution 2`, `EA.4/Res.1`: the number is part of a symbol of others.
  if (kindStart > 0 && foldAt(text, kindStart - 1) === SLASH) return 0;
  const nobody = kindBefore && !stated && !hasBracket && issuer.issuer < 0 && sector < 0;
  if (count === 1 && nobody)
    if (isBare(elements[0]!, coreStart) && countsElse(compiled, text, kindStart, elements[0]!)) return 0;
  if (nobody && isNoInstrument(compiled, text, kind, kindStart)) return 0;
  const revised =
    !hasBracket &&
    last.year < 0 &&
    (stated ? behind.year : issuer.year) < 0 &&
    readLaterVersion(compiled, text, end, later);
  const ownText =
    issuer.issuer < 0 && !stated && kindBefore && matchLeft(compiled.own.trie, text, skipLeft(text, left), match);
  const first = finds.count;
  for (let index = 0; index < count; index++) {
    const element = elements[index]!;
    const row = addRow(finds, FIND.citation);
    const { rows } = finds;
    const own = element.year >= 0 && element.end !== -1;
    const isLast = index === count - 1;
    rows[row + COL.start] = index === 0 ? issuer.start : element.start;
    rows[row + COL.end] = isLast ? end : element.end;
    rows[row + COL.coreStart] = index === 0 ? (kindStart >= 0 ? kindStart : coreStart) : element.start;
    rows[row + COL.coreEnd] = isLast ? coreEnd : element.end;
    rows[row + COL.numberStart] = element.numberStart;
    rows[row + COL.numberEnd] = element.numberEnd;
    rows[row + COL.kind] = kind;
    rows[row + COL.issuer] = stated ? after : ofOthers ? otherIssuer(compiled) : issuer.issuer;
    rows[row + COL.issuerStart] = apart ? behind.start : stated ? -1 : issuer.issuerStart;
    rows[row + COL.issuerEnd] = apart ? behind.end : stated ? -1 : issuer.issuerEnd;
    rows[row + COL.spare] = sector;
    rows[row + COL.list] = count > 1 ? first : chained(compiled, text, finds, row);
    let flags = 0;
    if (stated ? apart : issuer.apart) flags |= FLAG.issuerApart;
    if (element.rangeEnd) flags |= FLAG.rangeEnd;
    if (ownText) flags |= FLAG.own;
    if (sector >= 0) flags |= FLAG.sector;
    if (kindBefore) flags |= FLAG.kindBefore;
    if (after >= 0) flags |= FLAG.issuerAfter;
    const marked = own ? element.revised : hasBracket ? bracket.revised : revised || (stated && markedEnd > 0);
    if (marked) flags |= FLAG.revised;
    if (own || hasBracket || revised) flags |= FLAG.bracket;
    if (element.yearInNumber) flags |= FLAG.yearInNumber;
    rows[row + COL.flags] = flags;
    const said = hasBracket ? bracket : revised ? later : stated ? behind : issuer;
    rows[row + COL.year] = own ? element.year : said.year;
    rows[row + COL.place] = own ? element.place : said.place;
    rows[row + COL.placeStart] = own ? element.placeStart : hasBracket ? bracket.placeStart : -1;
    rows[row + COL.placeEnd] = own ? element.placeEnd : hasBracket ? bracket.placeEnd : -1;
    rows[row + COL.bracketIssuer] = own ? element.bracketIssuer : hasBracket ? bodyOf(bracket) : -1;
    rows[row + COL.rule] = kindBefore ? RULE.kindBefore : RULE.kindAfter;
  }
  return end;
}

const otherIssuer = (compiled: CompiledGrammar): number =>
  compiled.issuers.findIndex(({ value }) => value === OTHER_ISSUER);

/** The body between kind and number is told only where the number has its form. Set by `kindBehindIssuer`. */
let dividedOnly = false;

/**
 * The kind before an issuer that stands between it and the number, joined by a word where the language needs one; fills
 * `issuer`, and `match` with the kind. −1 when there is none.
 */
function kindBehindIssuer(compiled: CompiledGrammar, text: string, to: number): number {
  if (!compiled.issuerFollows) {
    if (compiled.kindLinks.values.length === 0) return -1;
    if (!matchLeft(compiled.issuersBefore.trie, text, skipLeft(text, to), match)) return -1;
    const body = match.value;
    const start = match.edge;
    if (!matchLeft(compiled.kindLinks.trie, text, skipLeft(text, start), match)) return -1;
    if (!matchLeft(compiled.kindsBefore.trie, text, skipLeft(text, match.edge), match)) return -1;
    issuer.issuer = body;
    issuer.issuerStart = start;
    issuer.issuerEnd = to;
    issuer.year = issuer.place = -1;
    issuer.apart = false;
    return match.value;
  }
  readIssuerLeft(compiled, text, to, issuer);
  if (issuer.issuer < 0 && compiled.dividedIssuers.values.length > 0) {
    readDividedIssuer(compiled, text, to, issuer);
    dividedOnly = issuer.issuer >= 0;
  }
  if (issuer.issuer < 0 || issuer.apart) return -1;
  return matchLeft(compiled.kindsBefore.trie, text, skipLeft(text, issuer.issuerStart), match) ? match.value : -1;
}

const SLASH = 47;
const COMMA = 44;
const FULL_STOP = 46;
const SEMICOLON = 59;

/** The kind that stands behind the list, −1 when none does. Set by `readList`. */
let kindAfter = -1;
let kindAfterEnd = 0;

/** Reads list members into `elements`; returns how many, 0 when the number is of no citation. */
function readList(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  numberStart: number,
  kindBefore: boolean,
  sector: number,
  finds: Finds,
): number {
  // Words for numbers are numbers only among their like: others stand in many words.
  const worded = !digitAt(text, numberStart);
  let count = readElement(compiled, text, start, numberStart, 0, kindBefore, finds);
  if (count === 0) return 0;
  while (count < MAX_LIST) {
    const previous = elements[count - 1]!;
    const from = skipSymbol(text, skipRight(text, previous.end));
    if (!kindBefore && matchRight(compiled.kindsAfter.trie, text, from, match)) {
      kindAfter = match.value;
      kindAfterEnd = match.edge;
      break;
    }
    let range = false;
    let at = from;
    if (matchRight(compiled.ranges.trie, text, from, match)) {
      range = true;
      at = skipRight(text, match.edge);
    } else {
      const dated = skipDateBehind(compiled, text, from);
      // Behind `68/10;2` the number is that of a note; behind a comma too, where the one before is no short number.
      if (compiled.spaced && foldAt(text, from) === SEMICOLON && noteEnd(text, from) > 0) break;
      const long = compiled.spaced && previous.end - previous.numberStart > LONGEST_SHORT_NUMBER;
      const noted = dated > from || long ? skipNote(text, dated) : dated;
      const past = skipRight(text, skipBracketed(compiled, text, skipTitle(compiled, text, noted)));
      at = skipConnectors(compiled, text, past);
      // Behind a comma or a date, the subject of the member may stand before the next one.
      if (!digitAt(text, at) && isWhole(text, previous))
        if (dated > from || foldAt(text, from) === COMMA || opensSubject(compiled, text, from))
          at = skipTopic(compiled, text, past) || at;
      // A comma before a note was that of the list too, `2014,1 28/16`; between whole numbers it may be missing.
      if (at === past && !((noted > dated || previous.yearInNumber) && startsWhole(compiled, text, at))) break;
      if (!compiled.spaced && isWhole(text, previous)) at = skipTopicBefore(compiled, text, at) || at;
    }
    at = skipDate(compiled, text, at);
    if (beginsLine(text, at) && numbersItem(compiled, text, from, at, previous)) break;
    const memberStart = at;
    if (readNextPart(compiled, text, at, range, elements, count)) {
      count++;
      continue;
    }
    if (matchRight(compiled.ordinalsRight.trie, text, at, match)) at = skipRight(text, match.edge);
    if (sector >= 0 && matchRight(compiled.sectorsRight.trie, text, at, match) && match.value === sector)
      at = skipRight(text, match.edge);
    const digits = digitsOfSpecialSession(compiled, text, at);
    if (!isDigit(foldAt(text, digits)) && !(worded && startsNumeral(compiled.numberCharacters, text, digits))) break;
    // `, and Nos. 5.340`: numbers of provisions have parts, those of instruments do not.
    const digitsEnd = endOfDigits(text, digits);
    if (foldAt(text, digitsEnd) === FULL_STOP && digitAt(text, digitsEnd + 1)) break;
    // `(III), 16 October 1948`: a day is no number.
    if (isDay(compiled, text, digits, finds)) break;
    const next = readElement(compiled, text, memberStart, digits, count, kindBefore, finds);
    if (next === count || (foldAt(text, from) === SEMICOLON && countsWords(compiled, text, elements[count]!))) break;
    elements[count]!.numberStart = at;
    elements[count]!.rangeEnd = range;
    count = next;
  }
  const last = elements[count - 1]!;
  if (kindBefore || kindAfter >= 0 || !isWhole(text, last)) return count;
  kindAfter = kindBehindTopic(compiled, text, skipRight(text, last.end));
  kindAfterEnd = last.end;
  return count;
}

/** Lists of short numbers are printed without spaces as well: `Resolutions 21,22`. */
const LONGEST_SHORT_NUMBER = 3;

function readElement(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  numberStart: number,
  index: number,
  kindBefore: boolean,
  finds: Finds,
): number {
  const numberEnd = endOfWholeNumber(compiled, text, numberStart);
  if (numberEnd <= numberStart || (kindBefore && isYear(compiled, text, numberStart, numberEnd))) return index;
  // `a resolution adopted by the Assembly [17 December]`.
  if (kindBefore && index === 0 && isDay(compiled, text, numberStart, finds)) return index;
  const element = elementAt(elements, index, start, numberStart, numberEnd);
  let at = skipRight(text, numberEnd);
  if (readBracket(compiled, text, at, bracket)) {
    // A bracket behind a bare number closes a chain when a kind stood before; else it must lead on to the counter.
    takeBracket(element);
    element.yearInNumber = bracket.placeStart < 0 && bracket.issuer < 0 && !bracket.revised && !bracket.tagged;
    at = skipRight(text, element.end);
  }
  if (matchRight(compiled.counters.trie, text, at, match)) {
    element.end = match.edge;
    const open = skipRight(text, element.end);
    if (element.year < 0 && readBracket(compiled, text, open, bracket) && continues(compiled, text, bracket.end))
      takeBracket(element);
  } else if (!kindBefore && element.year >= 0 && !continues(compiled, text, element.end)) return index;
  return index + 1;
}

/** The member of the list has a version of its own. */
function takeBracket(element: Element): void {
  takeVersion(element, bracket);
  element.end = bracket.end;
}

const continues = (compiled: CompiledGrammar, text: string, at: number): boolean => {
  const from = skipRight(text, at);
  return matchRight(compiled.kindsAfter.trie, text, from, match) || skipConnectors(compiled, text, from) !== from;
};

/** Row of the citation that this one follows with nothing but a connector between, when it states no issuer itself. */
function chained(compiled: CompiledGrammar, text: string, finds: Finds, row: number): number {
  const { rows } = finds;
  const previous = row - WIDTH;
  if (previous < 0 || rows[row + COL.issuer]! >= 0 || rows[previous] !== FIND.citation) return -1;
  const end = rows[previous + COL.end]!;
  const start = rows[row + COL.start]!;
  if (start - end > 12 || start < end) return -1;
  const at = skipRight(text, end);
  const past = skipDate(compiled, text, skipConnectors(compiled, text, at));
  return past === start && past > at ? finds.count - 2 : -1;
}
