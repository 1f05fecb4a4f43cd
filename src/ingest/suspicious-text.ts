import { isLookAlike } from '../extract/index.ts';
import { type Diagnostic, type Extraction, isRightToLeft, makeDiagnostic, needlessControls } from '../model/index.ts';

/** Warnings about a text that may look other than it reads: turned around, or written with letters of another script. */
export function suspiciousText(text: string, { language, citations }: Extraction): Diagnostic[] {
  return [...bidiControls(text, language), ...mixedScripts(text, language, citations)];
}

function bidiControls(text: string, language: string | null): Diagnostic[] {
  let count = 0;
  let first = -1;
  for (const { index } of text.matchAll(needlessControls(isRightToLeft(language ?? '')))) {
    if (count === 0) first = index;
    count++;
  }
  return count === 0 ? [] : [makeDiagnostic('text/bidi-controls', { count }, { start: first, end: first + 1 })];
}

/** A Latin letter beside a Cyrillic one: no word of any language is written so. */
const MIXED = /[A-Za-z][\u0400-\u052f]|[\u0400-\u052f][A-Za-z]/g;
/** A word is no longer; beyond it, it is cut. */
const LONGEST_WORD = 40;

function mixedScripts(text: string, language: string | null, citations: Extraction['citations']): Diagnostic[] {
  const words = new Map<number, number>();
  for (const { index } of text.matchAll(MIXED)) {
    const start = edgeOf(text, index, -1);
    if (!words.has(start)) words.set(start, edgeOf(text, index, 1));
  }
  for (const { start, surface } of citations)
    for (const { 0: token, index } of surface.matchAll(/\S+/g))
      if (isDisguised(token, language)) words.set(start + index, start + index + token.length);
  if (words.size === 0) return [];
  const [start, end] = [...words].reduce((least, word) => (word[0] < least[0] ? word : least));
  const surface = text.slice(start, end);
  return [makeDiagnostic('text/mixed-script', { count: words.size, surface }, { start, end })];
}

/** Cyrillic letters drawn like Latin ones, and no others, among Latin ones or in a language without Cyrillic. */
function isDisguised(token: string, language: string | null): boolean {
  const cyrillic = token.match(/[\u0400-\u052f]/g);
  if (cyrillic === null || !cyrillic.every((letter) => isLookAlike(letter.charCodeAt(0)))) return false;
  return language !== 'ru' || /[A-Za-z]/.test(token);
}

/** Where the word around an offset begins (−1) or ends (1). */
function edgeOf(text: string, from: number, direction: 1 | -1): number {
  let at = from;
  while (Math.abs(at - from) < LONGEST_WORD && /\p{L}/u.test(text.charAt(at + direction))) at += direction;
  return direction === 1 ? at + 1 : at;
}
