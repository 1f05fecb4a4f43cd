import { decodeUtf32 } from './utf32.ts';

/** What windows-1252 puts where ISO-8859-1 has control characters, from 0x80. */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

/** The standard's name of an encoding, by whatever name it goes; null for one that cannot be decoded. */
export function encodingNamed(name: string): string | null {
  const label = name.trim().toLowerCase();
  if (/^utf-?32[lb]e$/.test(label)) return `utf-32${label.slice(-2)}`;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Bytes as text of an encoding by its standard name; what cannot be decoded becomes U+FFFD. A mark is kept. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Node before 24 takes windows-1252 for ISO-8859-1: dashes, quotes and ligatures would be lost.
  return encoding === 'windows-1252'
    ? text.replace(C1, (control) => String.fromCharCode(WINDOWS_1252[control.charCodeAt(0) - 0x80]!))
    : text;
}

const C1 = /[\x80-\x9f]/g;
