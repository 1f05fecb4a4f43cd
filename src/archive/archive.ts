import { LIMITS } from '../model/index.ts';
import { damaged, type Refusal, refusal } from './refusal.ts';

/** One file of a zip archive, as the archive's directory lists it. What it claims is believed by nobody. */
export interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

export interface Archive {
  readonly bytes: Uint8Array;
  /** By name in lower case, as names of parts are compared. Null where two entries share a name: neither is believed. */
  readonly entries: ReadonlyMap<string, ArchiveEntry | null>;
}

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const RECORD_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const UNSET_32 = 0xffffffff;
const EXTRA_64 = 1;

/** What the whole archive is called where a part would be named. */
const WHOLE = 'zip';

interface Directory {
  readonly at: number;
  readonly end: number;
  readonly count: number;
}

/** The directory of a zip archive; names are keys and never paths. */
export function openArchive(bytes: Uint8Array, mostEntries: number = LIMITS.archiveEntries): Archive | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return damaged(WHOLE);
  if (directory.count > mostEntries)
    return refusal('archive/too-many-entries', { count: directory.count, limit: mostEntries });
  const entries = new Map<string, ArchiveEntry | null>();
  let count = 0;
  let at = directory.at;
  while (at + RECORD_LENGTH <= directory.end && view.getUint32(at, true) === DIRECTORY) {
    const nameEnd = at + RECORD_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > directory.end) return damaged(WHOLE);
    if (++count > mostEntries) return refusal('archive/too-many-entries', { count, limit: mostEntries });
    const name = partName(bytes.subarray(at + RECORD_LENGTH, nameEnd));
    entries.set(name, entries.has(name) ? null : readRecord(view, at, name, nameEnd, extraEnd));
    at = next;
  }
  return count === directory.count ? { bytes, entries } : damaged(WHOLE);
}

/** Names of parts are compared without case; some writers put a slash before them, or the other slash between. */
const partName = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function findDirectory(view: DataView): Directory | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    const wide = findDirectory64(view, at - LOCATOR_LENGTH);
    const start = wide?.at ?? view.getUint32(at + 16, true);
    const count = wide?.count ?? view.getUint16(at + 10, true);
    return start <= at ? { at: start, end: at, count } : null;
  }
  return null;
}

/** The directory's place where it is stated in 64 bits; some writers state it so in every archive. */
function findDirectory64(view: DataView, locator: number): { readonly at: number; readonly count: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) return null;
  return { at: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

function readRecord(view: DataView, at: number, name: string, extraAt: number, extraEnd: number): ArchiveEntry {
  const wide = wideFields(view, extraAt, extraEnd);
  const field = (offset: number): number => {
    const narrow = view.getUint32(at + offset, true);
    return narrow === UNSET_32 ? (wide.shift() ?? narrow) : narrow;
  };
  // In the order in which the wide fields stand.
  const size = field(24);
  const packedSize = field(20);
  const headerAt = field(42);
  return {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerAt,
  };
}

/** Sizes and places in 64 bits that stand for those that do not fit. */
function wideFields(view: DataView, from: number, to: number): number[] {
  const fields: number[] = [];
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    for (let field = at + 4; field + 8 <= end; field += 8) fields.push(Number(view.getBigUint64(field, true)));
  }
  return fields;
}
