type Bytes = Uint8Array<ArrayBuffer>;

/** Files whose bytes are held before their turn, and the size up to which one is: memory stays small. */
const AHEAD = 8;
const AHEAD_BYTES = 1 << 20;

/** Bytes of the files that come next, so that the worker does not wait for the disk between two small ones. */
export interface ReadAhead {
  /** Begins to read the first of them. */
  readonly prepare: (ids: readonly number[]) => void;
  /** The bytes when they are there already, each once; else null. */
  readonly take: (id: number) => Bytes | null;
  readonly clear: () => void;
}

export function makeReadAhead(files: ReadonlyMap<number, File>): ReadAhead {
  const held = new Map<number, Bytes | null>();
  return {
    prepare: (ids) => {
      for (const id of ids.slice(0, AHEAD)) {
        const file = files.get(id);
        if (held.has(id) || held.size >= AHEAD || !file || file.size > AHEAD_BYTES) continue;
        held.set(id, null);
        file.arrayBuffer().then(
          (buffer) => {
            if (held.has(id)) held.set(id, new Uint8Array(buffer));
          },
          // Its turn will come, and with it the message.
          () => held.delete(id),
        );
      }
    },
    take: (id) => {
      const bytes = held.get(id) ?? null;
      held.delete(id);
      return bytes;
    },
    clear: () => held.clear(),
  };
}
