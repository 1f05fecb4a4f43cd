import { type Diagnostic, makeDiagnostic } from '../../model/index.ts';
import type { Page } from './page.ts';

/** Numbers of pages named one by one; more are counted. */
const NAMED = 12;
/** Where the end of a whole file is announced, from its end. */
const TAIL = 2048;

/** What a reader of the text should know of the pages that it came from. */
export function notice(pages: readonly Page[], bytes: Uint8Array): Diagnostic[] {
  const found: Diagnostic[] = [];
  const silent = pages.filter(({ letters }) => letters === 0);
  if (silent.length === pages.length) return [makeDiagnostic('pdf/scan', { pages: pages.length })];
  if (silent.length > 0)
    found.push(makeDiagnostic('pdf/pages-without-text', { count: silent.length, pages: numbersOf(silent) }));
  const layers = pages.filter(({ isLayer }) => isLayer);
  if (layers.length > 0)
    found.push(makeDiagnostic('pdf/text-layer', { count: layers.length, pages: numbersOf(layers) }));
  const hidden = pages.filter(({ hiddenLetters }) => hiddenLetters > 0);
  if (hidden.length > 0)
    found.push(
      makeDiagnostic('file/hidden-text', {
        count: hidden.reduce((sum, { hiddenLetters }) => sum + hiddenLetters, 0),
        pages: numbersOf(hidden),
      }),
    );
  const unknown = pages.reduce((sum, { unknownLetters }) => sum + unknownLetters, 0);
  if (unknown > 0) found.push(makeDiagnostic('pdf/unknown-letters', { count: unknown }));
  if (!endsWhole(bytes)) found.push(makeDiagnostic('file/incomplete'));
  return found;
}

const numbersOf = (pages: readonly Page[]): string => {
  const numbers = pages.slice(0, NAMED).map(({ number }) => number);
  return numbers.join(', ') + (pages.length > NAMED ? ', …' : '');
};

const endsWhole = (bytes: Uint8Array): boolean => {
  const tail = String.fromCharCode(...bytes.subarray(-TAIL));
  return tail.includes('startxref') && tail.includes('%%EOF');
};
