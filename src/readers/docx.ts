import { FORMATS } from './formats.ts';
import { binaryKind } from './kinds.ts';
import type { Reader } from './reader.ts';

/**
 * Word-processor documents (Office Open XML): also those with macros, of which the text is read, and those that a
 * password protects, which are refused with advice.
 */
export const docxReader: Reader = {
  ...FORMATS.docx,
  sniff: (bytes) => KINDS.has(binaryKind(bytes) ?? ''),
  read: async (file) => (await import('./docx/read-docx.ts')).readDocx(file),
};

/** `package`: parts with their types, but none that says at once which program they are for. */
const KINDS: ReadonlySet<string> = new Set(['docx', 'package', 'office-protected']);
