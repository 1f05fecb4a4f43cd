import { stringifyChunked } from '@discoveryjs/json-ext';
import { describeDiagnostic } from '../i18n/index.ts';
import { type Diagnostic, hasError } from '../model/index.ts';
import { EXIT, type ExitCode, type Output } from './command.ts';

/** Characters that move the cursor, colour the terminal or turn the order of the text; tab and line feed are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One text for the terminal: no character of a document or a name controls it. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');

/** One line for the terminal: nor can a name begin a line of its own. */
export const printLine = (text: string): string => printable(text.replace(/[\n\t\u2028\u2029]+/g, ' '));

/** JSON for the terminal: the same value, what is not printable escaped. */
export const printJson = (value: unknown, indent?: number): string => escaped(JSON.stringify(value, null, indent));

/** The same in pieces of whole lines, for what is too long for one string (some 500 million characters). */
export function* printLongJson(value: unknown, indent: number): Generator<string, void> {
  let rest = '';
  for (const chunk of stringifyChunked(value, { space: indent })) {
    rest += chunk;
    const end = rest.lastIndexOf('\n');
    if (end < 0) continue;
    yield escaped(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  yield escaped(rest);
}

const escaped = (json: string): string =>
  json.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Terminals order lines by themselves; signs of isolation, which our messages put around names, are no letters there. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** `file: clause: code message`, one line each, errors first. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], output: Output): void {
  const order = { error: 0, warning: 1, info: 2 };
  for (const entry of [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity])) {
    const { at, ...rest } = entry;
    const place = [at?.file, at?.clause].filter((part) => part !== undefined && part !== '').join(': ');
    const message = describeDiagnostic(rest, 'en');
    output.error(printLine(withoutIsolates(`${place === '' ? '' : `${place}: `}${entry.code} ${message}`)));
  }
}

/** That a graph was not read whole, in one line: what was left out is told by `recital check`. */
export function reportLeftOut(diagnostics: readonly Diagnostic[], file: string, output: Output): void {
  const left = diagnostics.filter(({ severity }) => severity !== 'info').length;
  if (left > 0) output.error(printLine(`${file}: ${left} left out or doubtful: recital check ${file}`));
}

export const exitCodeOf = (diagnostics: readonly Diagnostic[]): ExitCode =>
  hasError(diagnostics) ? EXIT.badInput : EXIT.done;
