/** Bytes in which a page says its encoding; the standard asks for 1024, tools write more before it. */
const SAMPLE = 4096;

/**
 * The encoding that markup says it is in, as it is written: in the XML declaration or a `<meta>`. Null when it says none,
 * or says one that the bytes of the saying itself refute.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  const said =
    /^\s*<\?xml\s[^>]{0,200}?\sencoding\s*=\s*["']([a-z0-9_:.-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{1,40})/i.exec(head)?.[1];
  // Said in bytes of ASCII: it cannot be UTF-16 or UTF-32.
  return said === undefined || /^(?:utf-?(?:16|32)|ucs-?[24])/i.test(said) ? null : said.toLowerCase();
}
