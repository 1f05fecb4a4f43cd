import { FORMATS } from './formats.ts';
import { binaryKind } from './kinds.ts';
import type { Reader } from './reader.ts';

/** Portable document format. What reads it is large, and loaded with the first file. */
export const pdfReader: Reader = {
  ...FORMATS.pdf,
  sniff: (bytes) => binaryKind(bytes) === 'pdf',
  read: async (file, options) => (await import('./pdf/read.ts')).readPdf(file, options),
};
