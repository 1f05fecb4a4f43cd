const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/;

/**
 * A decoder for XML that begins with these bytes: what its byte order mark, its first characters or its declaration say,
 * UTF-8 when nothing does. Null for an encoding that nothing here decodes.
 */
export function xmlEncoding(head: Uint8Array): TextDecoder | null {
  const [first = -1, second = -1, third = -1, fourth = -1] = head;
  if ((first === 0 && second === 0) || (first === 0xff && second === 0xfe && third === 0 && fourth === 0)) return null;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be');
  const declared = DECLARED.exec(String.fromCharCode(...head.subarray(0, 256)))?.[1] ?? 'utf-8';
  // These bytes are ASCII, so a declaration of UTF-16 is one that somebody forgot to change.
  if (/^(?:utf-?16|utf-?32|ucs)/i.test(declared)) return new TextDecoder();
  try {
    return new TextDecoder(declared);
  } catch {
    return null;
  }
}
