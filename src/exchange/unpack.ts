import { type ArchiveEntry, Inflater, openArchive, type Refusal } from '../archive/index.ts';
import { LIMITS, makeDiagnostic, type Outcome } from '../model/index.ts';

/** Tables of a large graph are longer than any document, and as repetitive as one at most. */
const GRAPH_LIMITS = {
  ...LIMITS,
  archivePartBytes: 256 * 1024 * 1024,
  archiveBytes: 512 * 1024 * 1024,
};

/**
 * The parts of a zip file that are wanted, as bytes, by name in lower case. What really comes out is counted, whatever the
 * file claims; one that is cut, locked or becomes too large is refused whole.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: typeof GRAPH_LIMITS = GRAPH_LIMITS,
): Outcome<ReadonlyMap<string, Uint8Array>> {
  const archive = openArchive(bytes, limits.archiveEntries);
  if ('code' in archive) return refused(archive, limits.archiveBytes);
  const inflater = new Inflater(archive, limits);
  const parts = new Map<string, Uint8Array>();
  for (const [name, entry] of archive.entries) {
    if (!wanted(name)) continue;
    const part = entry === null ? null : partOf(inflater, entry);
    if (part === null) return refused({ code: 'file/damaged', args: { part: name } }, 0);
    if ('code' in part) return refused(part, limits.archiveBytes);
    parts.set(name, part);
  }
  return { ok: true, value: parts, diagnostics: [] };
}

function partOf(inflater: Inflater, entry: ArchiveEntry): Uint8Array | Refusal {
  const pieces: Uint8Array[] = [];
  const stop = inflater.read(entry, (piece) => {
    pieces.push(piece);
    return null;
  });
  if (stop) return stop;
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** In words about graphs, where those about documents would mislead. */
function refused({ code, args }: Refusal, limit: number): Outcome<never> {
  const large = code === 'file/expands-too-far' || code === 'archive/too-large';
  return {
    ok: false,
    diagnostics: [large ? makeDiagnostic('graph/unpacks-too-far', { limit }) : makeDiagnostic(code, args)],
  };
}
