import { clear, createStore, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval';

/** One workspace in the list. */
export interface ShelfEntry {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly saved: string;
}

const VERSION = 1;

interface Index {
  readonly version: typeof VERSION;
  readonly current: string;
  readonly entries: readonly ShelfEntry[];
}

/** What is kept of one workspace. */
export interface Kept {
  readonly view: unknown;
  /** The saved form of its graph; null for the graph that the page brings along, `damaged` where it is lost. */
  readonly graph: Blob | null | 'damaged';
}

/**
 * Workspaces in the browser's own database, on this computer only. Every function rejects when the browser refuses
 * (storage switched off, full, private window), and when a newer Recital wrote what is there.
 */
export interface Shelf {
  readonly index: () => Promise<Index | null>;
  readonly load: (id: string) => Promise<Kept | null>;
  /** Keeps a workspace and makes it the current one; `graph: undefined` leaves the graph as it was kept. */
  readonly save: (entry: ShelfEntry, view: unknown, graph: Blob | null | undefined) => Promise<void>;
  readonly put: (index: Index) => Promise<void>;
  readonly copy: (from: string, to: ShelfEntry) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const isEntry = (entry: unknown): entry is ShelfEntry =>
  typeof entry === 'object' &&
  entry !== null &&
  ['id', 'name', 'saved'].every((key) => typeof (entry as Record<string, unknown>)[key] === 'string');

/** A graph is kept as a file, which the page need not hold to write or read it; an earlier Recital kept pieces of text. */
const fileOf = (kept: unknown): Blob | 'damaged' =>
  kept instanceof Blob ? kept : Array.isArray(kept) ? new Blob(kept.map(String)) : 'damaged';

export function openShelf(): Shelf {
  let opened: UseStore | undefined;
  const store = (): UseStore => {
    opened ??= createStore('recital', 'workspaces');
    return opened;
  };
  const index = async (): Promise<Index | null> => {
    const found: unknown = await get('index', store());
    const { version, current, entries } = (found ?? {}) as Partial<Record<keyof Index, unknown>>;
    if (typeof version === 'number' && version > VERSION) throw new Error(`shelf: version ${version}`);
    const listed = Array.isArray(entries) ? entries.filter(isEntry) : [];
    // A list that was lost is made anew from what it listed: nothing that is kept is out of reach.
    const missing = (await storedIds()).filter((id) => !listed.some((entry) => entry.id === id));
    if (found === undefined && missing.length === 0) return null;
    const all = [...listed, ...missing.map((id) => ({ id, name: id.slice(0, 8), saved: new Date(0).toISOString() }))];
    return { version: VERSION, current: typeof current === 'string' ? current : (all[0]?.id ?? ''), entries: all };
  };
  const storedIds = async (): Promise<string[]> =>
    (await keys<string>(store())).flatMap((key) => (key.endsWith('/view') ? [key.slice(0, -'/view'.length)] : []));
  const keysOf = (id: string): [string, string] => [`${id}/view`, `${id}/graph`];
  const listed = async (entry: ShelfEntry): Promise<Index> => {
    const entries = (await index())?.entries ?? [];
    const known = entries.some(({ id }) => id === entry.id);
    return {
      version: VERSION,
      current: entry.id,
      entries: known ? entries.map((other) => (other.id === entry.id ? entry : other)) : [...entries, entry],
    };
  };
  return {
    index,
    load: async (id) => {
      const [view, graph] = await getMany<unknown>(keysOf(id), store());
      if (view === undefined) return null;
      return { view, graph: graph === null ? null : fileOf(graph) };
    },
    save: async (entry, view, graph) => {
      const [viewKey, graphKey] = keysOf(entry.id);
      const changed: [string, unknown][] = [
        ['index', await listed(entry)],
        [viewKey, view],
      ];
      if (graph !== undefined) changed.push([graphKey, graph]);
      await setMany(changed, store());
    },
    put: (next) => setMany([['index', next]], store()),
    copy: async (from, to) => {
      const [view, graph] = await getMany<unknown>(keysOf(from), store());
      const [viewKey, graphKey] = keysOf(to.id);
      const { entries, current } = (await index()) ?? { entries: [], current: from };
      await setMany(
        [
          ['index', { version: VERSION, current, entries: [...entries, to] }],
          [viewKey, view],
          [graphKey, graph ?? null],
        ],
        store(),
      );
    },
    remove: (id) => delMany(keysOf(id), store()),
    clear: () => clear(store()),
  };
}
