/** Where the program runs in Node: what that has beside the decoders of the web. */
const node = globalThis.process?.getBuiltinModule?.('node:buffer');

/**
 * The text, when the bytes are UTF-8 to the letter; null when they are not. A byte order mark is kept. Node makes UTF-16 of
 * UTF-8 some fifteen times as fast as its `TextDecoder` does: 5 ms for 10 MB of Chinese, where that takes 80.
 */
export function decodeStrictUtf8(bytes: Uint8Array): string | null {
  if (node !== undefined) return decodeInNode(node, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeInNode(
  { Buffer, isAscii, isUtf8, transcode }: NonNullable<typeof node>,
  bytes: Uint8Array,
): string | null {
  if (!isUtf8(bytes)) return null;
  if (!isAscii(bytes)) return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
