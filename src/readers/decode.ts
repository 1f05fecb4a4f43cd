import { type Diagnostic, LIMITS, makeDiagnostic } from '../model/index.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { decodeAs, encodingNamed } from './encodings.ts';
import { guessUtf16, guessUtf32, utf8Shape } from './guess.ts';
import { decodeStrictUtf8 } from './utf8.ts';

export interface Decoded {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Other encodings that somebody who looks may choose, where this one is a guess. */
  readonly others?: readonly EncodingCandidate[];
}

/** Several encodings give a text that may be meant; somebody has to look. */
export interface Undecided {
  readonly kind: 'unsure';
  readonly candidates: readonly EncodingCandidate[];
}

/** An encoding with what the text would be in it. */
export interface EncodingCandidate {
  readonly encoding: string;
  readonly sample: string;
}

/** What is known of a file's encoding beside its bytes. */
export interface EncodingHints {
  /** What somebody says who looked: it settles what the bytes leave open. */
  readonly chosen?: string | undefined;
  /** What the file says of itself: believed unless its bytes tell otherwise. */
  readonly declared?: string | null;
}

const REPLACEMENT = '\ufffd';

/**
 * Bytes to text. In order: byte order mark; UTF-8 that holds to the letter; the encoding that somebody chose; UTF-32 and
 * UTF-16 without a mark; the encoding under which the bytes read most like one of the six languages, when it is so by far. When several
 * come near one another (a short text, a few letters), that is a question; wrong letters would be worse. Null when nothing
 * fits.
 */
export function decode(bytes: Uint8Array, { chosen, declared = null }: EncodingHints = {}): Decoded | Undecided | null {
  const said = declared && encodingNamed(declared);
  const decoded = decodeByContent(bytes, chosen === undefined ? null : encodingNamed(chosen), said);
  if (chosen !== undefined) return decoded;
  if (decoded?.kind !== 'text' || declared === null || said === encodingNamed(decoded.encoding)) return decoded;
  // In ASCII all that a file can declare is the same.
  if (!/[^\0-\x7f]/.test(decoded.text)) return decoded;
  const notice = makeDiagnostic('encoding/declared-otherwise', { declared, encoding: decoded.encoding });
  return { ...decoded, diagnostics: [...decoded.diagnostics, notice] };
}

function decodeByContent(
  bytes: Uint8Array,
  chosen: string | null,
  declared: string | null,
): Decoded | Undecided | null {
  const mark = MARKS.find((mark) => startsWith(bytes, mark.bytes));
  if (mark) return finish(decodeAs(mark.encoding, bytes.subarray(mark.bytes.length)), mark.encoding);
  const utf8 = decodeStrictUtf8(bytes);
  if (utf8 !== null && !utf8.includes('\0') && (chosen === null || /[^\0-\x7f]/.test(utf8)))
    return finish(utf8, 'utf-8');
  if (chosen !== null) return finish(decodeAs(chosen, bytes), chosen);
  const wide = guessUtf32(bytes) ?? guessUtf16(bytes);
  if (wide) return finish(decodeAs(wide, bytes), wide, true);
  if (utf8 !== null) return finish(utf8, 'utf-8');
  return decodeByLetters(bytes, declared);
}

/** A reading that is this much likelier than every other is it. */
const SURE_BITS = 16;
/** Readings that are less likely than the first by more are no matter for a question. */
const ASKED_BITS = 60;
/** More bits for each character than this is no text of ours; more damage than this is another encoding. */
const MOST_BITS = 11.5;
const DAMAGED_SHARE = 0.3;
/** Where no reading is better than this, bytes in the shape of UTF-8 are UTF-8 that was damaged. */
const SHAPELESS_BITS = 9.5;
/** What a file's own word weighs. */
const DECLARED_BITS = 40;

function decodeByLetters(bytes: Uint8Array, declared: string | null): Decoded | Undecided | null {
  const readings = candidatesFor(bytes, declared)
    .map((candidate) =>
      candidate.encoding === declared ? { ...candidate, bits: candidate.bits - DECLARED_BITS } : candidate,
    )
    .sort((a, b) => a.bits - b.bits);
  const [first, second] = readings;
  const own = readings.find(({ encoding }) => encoding === declared);
  if (own && own.bits - first!.bits < SURE_BITS) return finish(decodeAs(own.encoding, bytes), own.encoding);
  if (isPlausible(first!) && second!.bits - first!.bits >= SURE_BITS)
    return {
      ...finish(decodeAs(first!.encoding, bytes), first!.encoding, first!.encoding !== 'utf-8'),
      others: asCandidates(readings.filter(isSound)),
    };
  const damaged = decodeAs('utf-8', bytes);
  if (first!.average > SHAPELESS_BITS && utf8Shape(bytes) > 0.5 && damagedShare(damaged) <= DAMAGED_SHARE)
    return finish(damaged, 'utf-8');
  const asked = readings.filter((reading) => isPlausible(reading) && reading.bits - first!.bits < ASKED_BITS);
  if (asked.length > 0) return { kind: 'unsure', candidates: asCandidates(asked) };
  return damagedShare(damaged) <= DAMAGED_SHARE ? finish(damaged, 'utf-8') : null;
}

const MOST_ASKED = 8;

const asCandidates = (readings: readonly Candidate[]): readonly EncodingCandidate[] =>
  readings.slice(0, MOST_ASKED).map(({ encoding, text }) => ({ encoding, sample: sampleOf(text) }));

/** Whether nearly all of the bytes are characters of the encoding. */
const isSound = ({ encoding, text }: Candidate): boolean =>
  damagedShare(text) <= (encoding === 'utf-8' ? DAMAGED_SHARE : LIMITS.replacementShare);

const isPlausible = (reading: Candidate): boolean => reading.average <= MOST_BITS && isSound(reading);

/** A stretch of text around the first characters that are not the same in every encoding. */
function sampleOf(text: string): string {
  const first = Math.max(0, text.search(/[^\0-\x7f]/) - 20);
  return text
    .slice(first, first + 80)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Longest first: the mark of UTF-32 begins with that of UTF-16. */
const MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const damagedShare = (text: string): number => occurrences(text, REPLACEMENT) / text.length;

function finish(text: string, encoding: string, guessed = false): Decoded {
  const diagnostics: Diagnostic[] = [];
  const replaced = occurrences(text, REPLACEMENT);
  if (replaced > 0) diagnostics.push(makeDiagnostic('encoding/replaced-characters', { count: replaced, encoding }));
  if (guessed) diagnostics.push(makeDiagnostic('encoding/guessed', { encoding }));
  return { kind: 'text', text, encoding, diagnostics };
}

const occurrences = (text: string, character: string): number => {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
};

/** Whether decoded text is too much for the limits of a document. */
export const isTooLong = (text: string): boolean => text.length > LIMITS.textLength;

/** Whether decoded text holds so many control characters that it is none. */
export function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++;
  return controls > text.length * LIMITS.controlShare;
}

/** C0 and DEL; tab, line feed, vertical tab, form feed and carriage return belong to text. */
const isControl = (unit: number): boolean => (unit < 0x20 ? unit < 0x09 || unit > 0x0d : unit === 0x7f);
