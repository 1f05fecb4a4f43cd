import { describeDiagnostic } from '../i18n/index.ts';
import { type Diagnostic, hasError } from '../model/index.ts';
import { EXIT, type ExitCode, type Output } from './command.ts';

/** Control characters of a document must not reach the terminal. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/** `file: clause: code message`, one line each, errors first. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], output: Output): void {
  const order = { error: 0, warning: 1, info: 2 };
  for (const entry of [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity])) {
    const { at, ...rest } = entry;
    const place = [at?.file, at?.clause].filter((part) => part !== undefined && part !== '').join(': ');
    const message = describeDiagnostic(rest, 'en');
    output.error(printable(`${place === '' ? '' : `${place}: `}${entry.code} ${message}`));
  }
}

export const exitCodeOf = (diagnostics: readonly Diagnostic[]): ExitCode =>
  hasError(diagnostics) ? EXIT.badInput : EXIT.done;
