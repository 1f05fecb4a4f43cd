import { binaryKind } from './kinds.ts';
import type { Reader } from './reader.ts';

/**
 * Word-processor documents (Office Open XML): also those with macros, of which the text is read, and those that a
 * password protects, which are refused with advice.
 */
export const docxReader: Reader = {
  format: 'docx',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.ms-word.document.macroenabled.12',
  ],
  sniff: (bytes) => KINDS.has(binaryKind(bytes) ?? ''),
  read: async (file) => (await import('./docx/read-docx.ts')).readDocx(file),
};

/** `package`: parts with their types, but none that says at once which program they are for. */
const KINDS: ReadonlySet<string> = new Set(['docx', 'package', 'office-protected']);
