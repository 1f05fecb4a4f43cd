import { Bytes, rebuildGlyphs } from './woff2-glyphs.ts';

/** Tags that a directory names by their number (WOFF 2.0, 4.1). */
const TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';
const OWN_TAG = 63;
const HEADER = 48;
const FLAVOR_AT = 4;
const TABLES_AT = 12;
const COMPRESSED_AT = 20;
/** Where `head` says how `loca` counts; 1: in bytes, four for each glyph. */
const LOCA_FORMAT_AT = 50;

interface Entry {
  readonly tag: string;
  readonly length: number;
  readonly isTransformed: boolean;
}

export type Decompress = (bytes: Uint8Array, length: number) => Uint8Array;

/**
 * A font of WOFF 2.0 as the TrueType font that it was made from, with variations, which only that form can apply.
 * Throws RangeError for what is no such font.
 */
export function unpackWoff2(bytes: Uint8Array, decompress: Decompress): Uint8Array {
  const header = new Bytes(bytes);
  if (header.uint32() !== 0x774f4632) throw new RangeError('woff2: signature');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = new Bytes(bytes.subarray(HEADER));
  const entries = Array.from({ length: view.getUint16(TABLES_AT) }, () => readEntry(directory));
  const start = HEADER + directory.at;
  const sum = entries.reduce((total, { length }) => total + length, 0);
  const whole = decompress(bytes.subarray(start, start + view.getUint32(COMPRESSED_AT)), sum);
  const tables = new Map<string, Uint8Array>();
  let at = 0;
  for (const { tag, length } of entries) {
    tables.set(tag, whole.slice(at, at + length));
    at += length;
  }
  const transformed = new Set(entries.filter(({ isTransformed }) => isTransformed).map(({ tag }) => tag));
  if (transformed.has('glyf')) {
    const { glyf, loca, lefts } = rebuildGlyphs(tables.get('glyf')!);
    tables.set('glyf', glyf);
    tables.set('loca', loca);
    tables.get('head')![LOCA_FORMAT_AT + 1] = 1;
    if (transformed.has('hmtx')) tables.set('hmtx', rebuildMetrics(tables, lefts));
  }
  return writeFont(view.getUint32(FLAVOR_AT), tables);
}

function readEntry(directory: Bytes): Entry {
  const flags = directory.uint8();
  const known = flags & 0x3f;
  const tag =
    known === OWN_TAG
      ? String.fromCharCode(directory.uint8(), directory.uint8(), directory.uint8(), directory.uint8())
      : TAGS.split(' ')[known]!.replace('_', ' ');
  const version = flags >> 6;
  const isTransformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
  const original = directory.base128();
  return { tag, isTransformed, length: isTransformed ? directory.base128() : original };
}

/** Left bearings that were left out, as they are those of the outlines. */
function rebuildMetrics(tables: ReadonlyMap<string, Uint8Array>, lefts: Int16Array): Uint8Array {
  const source = new Bytes(tables.get('hmtx')!);
  const flags = source.uint8();
  const hhea = tables.get('hhea')!;
  const count = (hhea[34]! << 8) | hhea[35]!;
  const out = new DataView(new ArrayBuffer(count * 4 + (lefts.length - count) * 2));
  for (let glyph = 0; glyph < count; glyph++) out.setUint16(glyph * 4, source.uint16());
  for (let glyph = 0; glyph < count; glyph++) out.setInt16(glyph * 4 + 2, flags & 1 ? lefts[glyph]! : source.int16());
  for (let glyph = count; glyph < lefts.length; glyph++)
    out.setInt16(count * 4 + (glyph - count) * 2, flags & 2 ? lefts[glyph]! : source.int16());
  return new Uint8Array(out.buffer);
}

function writeFont(flavor: number, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number): number => (length + 3) & ~3;
  const size = sorted.reduce((sum, [, table]) => sum + padded(table.length), 12 + sorted.length * 16);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, flavor);
  view.setUint16(4, sorted.length);
  let at = 12 + sorted.length * 16;
  sorted.forEach(([tag, table], index) => {
    const entry = 12 + index * 16;
    for (let i = 0; i < 4; i++) bytes[entry + i] = tag.charCodeAt(i);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    bytes.set(table, at);
    at += padded(table.length);
  });
  return bytes;
}
