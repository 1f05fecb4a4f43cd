import type { BodyDraft } from './body-draft.ts';

/** Rule of groups of which it is not said whose they are. */
export const OPEN_GROUP = 'group';

/** What the id of a group says. */
interface GroupId {
  /** The body that it is a group of. */
  readonly owner: string;
  readonly name: string;
  /** What such groups are called, their numbers left out. */
  readonly noun: string;
}

/**
 * A group noun that names no sector means the groups of the sector named last in the same clause; else a numbered one is
 * of the sector whose assembly speaks, and the others stay open. Takes the groups of a document in text order.
 */
export class GroupScope {
  /** The sector whose assembly speaks, if any. */
  readonly #ownSector: string | undefined;
  /** The same few groups are named again and again. */
  readonly #ids = new Map<string, GroupId>();
  /** The clause whose groups were taken last, and the sectors in it by what their groups are called. */
  #clause = -2;
  readonly #sectors = new Map<string, string>();

  constructor(ownSector: string | undefined) {
    this.#ownSector = ownSector;
  }

  /** Gives the group its sector, in place; `clause` is that of the mention. */
  place(mention: BodyDraft, clause: number): void {
    if (clause !== this.#clause) {
      this.#clause = clause;
      if (this.#sectors.size > 0) this.#sectors.clear();
    }
    const { rule, canonical } = mention;
    if (rule === 'scoped-group') {
      const { noun, owner } = this.#partsOf(canonical);
      this.#sectors.set(noun, owner);
    } else if (rule === OPEN_GROUP && (this.#sectors.size > 0 || this.#ownSector !== undefined)) {
      const { noun, name } = this.#partsOf(canonical);
      const sector = this.#sectors.get(noun) ?? (noun === name ? undefined : this.#ownSector);
      if (sector !== undefined) mention.canonical = `${sector}:${name}`;
    }
  }

  #partsOf(id: string): GroupId {
    let parts = this.#ids.get(id);
    if (parts === undefined) {
      const at = id.indexOf(':');
      const name = id.slice(at + 1);
      parts = { owner: id.slice(0, at), name, noun: name.replace(NUMBER, '') };
      this.#ids.set(id, parts);
    }
    return parts;
  }
}

/** Ids with those of numbered groups of no sector put into this one. */
export const groupsInSector = (ids: readonly string[], sector: string): readonly string[] =>
  ids.map((id) => (NUMBERED_GROUP.test(id) ? `${sector}:${id.slice(id.indexOf(':') + 1)}` : id));

/** As `readGroup` makes them where no sector is named. */
const NUMBERED_GROUP = /^itu:study-group-\d+$/;

const NUMBER = /-\d+$/;
