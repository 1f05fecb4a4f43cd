import type { Diagnostic, DiagnosticCode } from '../model/index.ts';

/** Why a file, or one of its parts, is not read; becomes a diagnostic once the file's name is known. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly args: Diagnostic['args'];
}

export const refusal = (code: DiagnosticCode, args: Diagnostic['args'] = {}): Refusal => ({ code, args });

/** A part that is not there, is cut, or does not hold what the file says of it. */
export const damaged = (part: string): Refusal => refusal('file/damaged', { part });
