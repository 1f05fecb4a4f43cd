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

/** Bytes searched for a package's folders: names stand in the first local headers. */
const PACKAGE_SAMPLE = 4096;

/** The kind of a file that is no plain text, by its content; null when nothing speaks against text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const { kind, bytes: signature, at = 0 } of SIGNATURES)
    if (signature.every((byte, index) => bytes[at + index] === byte)) return kind === 'zip' ? packageKind(bytes) : kind;
  const head = asciiHead(bytes).toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) return 'html';
  if (bytes[0] === 0x4d && bytes[1] === 0x5a && bytes.subarray(0, 64).includes(0)) return 'program';
  return null;
}

function packageKind(bytes: Uint8Array): string {
  const head = latin(bytes.subarray(0, PACKAGE_SAMPLE)) + latin(bytes.subarray(-PACKAGE_SAMPLE));
  return PACKAGES.find(({ folder }) => head.includes(folder))?.kind ?? 'zip';
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const asciiHead = (bytes: Uint8Array): string => {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return latin(bytes.subarray(start, start + 64)).trimStart();
};
