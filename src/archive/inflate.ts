import { Inflate } from 'fflate';
import { LIMITS } from '../model/index.ts';
import type { Archive, ArchiveEntry } from './archive.ts';
import { crc32 } from './crc32.ts';
import { damaged, type Refusal, refusal } from './refusal.ts';

export interface InflateLimits {
  readonly archivePartBytes: number;
  readonly archiveBytes: number;
  readonly archiveRatio: number;
  readonly archiveRatioFrom: number;
}

/**
 * Packed bytes given to the library at once. It hands over all that they hold before anybody can say stop, and one byte
 * holds a thousand at most, so this bounds what is inflated beyond a limit.
 */
const STEP = 4096;
const STORED = 0;
const DEFLATED = 8;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/** Inflates parts of one archive within limits that count what really comes out, whatever the archive claims. */
export class Inflater {
  private readonly archive: Archive;
  private readonly limits: InflateLimits;
  private total = 0;

  constructor(archive: Archive, limits: InflateLimits = LIMITS) {
    this.archive = archive;
    this.limits = limits;
  }

  /**
   * Hands the bytes of a part to `take`, piece by piece, until it answers with a refusal. Null when the part was read to
   * its end and is what its check sum says.
   */
  read(entry: ArchiveEntry, take: (bytes: Uint8Array) => Refusal | null): Refusal | null {
    if (entry.encrypted) return refusal('file/encrypted');
    const packed = this.packedBytes(entry);
    if (packed === null || (entry.method !== STORED && entry.method !== DEFLATED)) return damaged(entry.name);
    let length = 0;
    let crc = 0;
    const guarded = (bytes: Uint8Array): Refusal | null => {
      length += bytes.length;
      this.total += bytes.length;
      const stop = this.exceeded(entry, length, packed.length);
      if (stop) return stop;
      crc = crc32(bytes, crc);
      return take(bytes);
    };
    const stop = entry.method === STORED ? copy(packed, guarded) : inflate(packed, entry.name, guarded);
    return stop ?? (length === entry.size && crc === entry.crc ? null : damaged(entry.name));
  }

  private exceeded({ name: part }: ArchiveEntry, length: number, packed: number): Refusal | null {
    const { archivePartBytes, archiveBytes, archiveRatio, archiveRatioFrom } = this.limits;
    if (length > archiveRatioFrom && length > packed * archiveRatio)
      return refusal('archive/packed-too-tightly', { part, limit: archiveRatio });
    if (length > archivePartBytes) return refusal('file/expands-too-far', { part, limit: archivePartBytes });
    return this.total > archiveBytes ? refusal('archive/too-large', { limit: archiveBytes }) : null;
  }

  private packedBytes({ headerAt, packedSize }: ArchiveEntry): Uint8Array | null {
    const { bytes } = this.archive;
    if (headerAt + LOCAL_LENGTH > bytes.length) return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset + headerAt, LOCAL_LENGTH);
    if (view.getUint32(0, true) !== LOCAL) return null;
    const start = headerAt + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
    return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
  }
}

function copy(packed: Uint8Array, take: (bytes: Uint8Array) => Refusal | null): Refusal | null {
  for (let at = 0; at < packed.length; at += STEP) {
    const stop = take(packed.subarray(at, at + STEP));
    if (stop) return stop;
  }
  return null;
}

function inflate(packed: Uint8Array, name: string, take: (bytes: Uint8Array) => Refusal | null): Refusal | null {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((bytes) => pieces.push(bytes));
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      // The library throws for bytes that are no deflated data; there is no other way to ask it.
      return damaged(name);
    }
    for (const piece of pieces.splice(0)) {
      const stop = piece.length > 0 ? take(piece) : null;
      if (stop) return stop;
    }
  }
  return null;
}
