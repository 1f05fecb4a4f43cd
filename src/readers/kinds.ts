/** Formats that are recognized by their first bytes so that a message can name them. */
const SIGNATURES: readonly { readonly kind: string; readonly bytes: readonly number[]; readonly at?: number }[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'office-legacy', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'program', bytes: [0x4d, 0x5a, 0x90] },
  { kind: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
];

/** Folder names inside an Office package that tell which one it is. */
const PACKAGES: readonly { readonly kind: string; readonly folder: string }[] = [
  { kind: 'docx', folder: 'word/' },
  { kind: 'xlsx', folder: 'xl/' },
  { kind: 'pptx', folder: 'ppt/' },
];

/** Whether a file-name ending is the name of a kind that is told by content. */
export const isKind = (ending: string): boolean => [...SIGNATURES, ...PACKAGES].some(({ kind }) => kind === ending);

/** Bytes searched for a package's folders (names stand in the first local headers) and for markup. */
const SAMPLE = 4096;

/** Where readers of PDF look for its head. */
const PDF_HEAD = 1024;

/** The kind of a file that is no plain text, by its content; null when nothing speaks against text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const { kind, bytes: signature, at = 0 } of SIGNATURES)
    if (signature.every((byte, index) => bytes[at + index] === byte)) return insideKind(kind, bytes);
  if (isPdfBehindNoise(bytes)) return 'pdf';
  const head = narrow(latin(bytes.subarray(0, SAMPLE)));
  return markupKind(head) ?? (isWebArchive(head) ? 'mhtml' : isProgram(bytes) ? 'program' : null);
}

/** A sample without byte order mark, and without the zero bytes of ASCII in UTF-16 or UTF-32. */
const narrow = (head: string): string =>
  head.replace(/^(?:\u00ef\u00bb\u00bf|[\0\u00fe\u00ff]+)/, '').replaceAll('\0', '');

/** A page saved with its pictures in one file: a message in parts. */
const isWebArchive = (head: string): boolean =>
  /^[a-z][a-z-]{0,40}:/i.test(head) &&
  /^mime-version:/im.test(head) &&
  /^content-type:\s{0,4}multipart\/related\b/im.test(head);

/** The head of a PDF may stand behind a kilobyte of anything; its foot then tells it from a text that speaks of one. */
const isPdfBehindNoise = (bytes: Uint8Array): boolean =>
  /%PDF-\d\.\d/.test(latin(bytes.subarray(0, PDF_HEAD))) &&
  /startxref\s{1,4}\d{1,12}\s{1,4}%%EOF/.test(latin(bytes.subarray(-PDF_HEAD)));

/** Elements that a fragment begins with, however long its first tag or its run of openings is. */
const FIRST_ELEMENTS =
  /^<(?:p|div|span|table|ul|ol|dl|h[1-6]|b|i|em|strong|font|center|pre|article|section|main|meta|title|link|style|script|base)[\s/>]/i;

/** HTML by its elements, behind whatever prologue and comments, or as a fragment; other XML by its declaration. */
function markupKind(head: string): string | null {
  const start = head.trimStart();
  if (!start.startsWith('<')) return null;
  if (/<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'html';
  if (start.startsWith('<?xml')) return 'xml';
  if (FIRST_ELEMENTS.test(start)) return 'html';
  return /^<[a-z][a-z0-9-]*[\s/>]/i.test(start) && /<\/[a-z]/i.test(start) ? 'html' : null;
}

/** The old header of a program, when its rest is no text. */
const isProgram = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x4d && bytes[1] === 0x5a && bytes.subarray(0, 64).includes(0);

/** What a container holds, where it is one. */
function insideKind(kind: string, bytes: Uint8Array): string {
  if (kind === 'zip') return packageKind(bytes);
  return kind === 'office-legacy' && isProtected(bytes) ? 'office-protected' : kind;
}

/** `package` when parts are listed with their types, but no folder says whose they are. */
function packageKind(bytes: Uint8Array): string {
  const head = latin(bytes.subarray(0, SAMPLE)) + latin(bytes.subarray(-SAMPLE));
  const known = PACKAGES.find(({ folder }) => head.includes(folder))?.kind;
  return known ?? (head.includes('[Content_Types].xml') ? 'package' : 'zip');
}

/** The name, in a compound file's directory, of a package that a password protects. */
const PROTECTED = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
/** Length of a directory's record, which all its records are aligned to. */
const RECORD = 128;

function isProtected(bytes: Uint8Array): boolean {
  for (let at = RECORD * 4; at < bytes.length; at += RECORD)
    if (PROTECTED.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0))
      return true;
  return false;
}

/** Bytes as characters of the same number; for samples only. */
/** One character for each byte; those of ASCII and the marks of byte order are what they are in Latin-1. */
const latin = (bytes: Uint8Array): string => LATIN.decode(bytes);
const LATIN = new TextDecoder('windows-1252');
