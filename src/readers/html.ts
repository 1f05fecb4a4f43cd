import { FORMATS } from './formats.ts';
import { binaryKind } from './kinds.ts';
import type { Reader } from './reader.ts';

/** Web pages, as a browser shows them; HTML of word processors and XHTML among them. */
export const htmlReader: Reader = {
  ...FORMATS.html,
  sniff: (bytes) => binaryKind(bytes) === 'html',
  read: async (file) => (await import('./html/read-html.ts')).readHtml(file),
};
