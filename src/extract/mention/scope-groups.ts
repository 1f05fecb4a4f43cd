import type { BodyDraft } from './body-draft.ts';

/** What the id of a group says. */
interface GroupId {
  /** The body that it is a group of. */
  readonly owner: string;
  readonly name: string;
  /** What such groups are called, their numbers left out. */
  readonly noun: string;
}

/**
 * A group noun that names no sector means the groups of the sector named last in the same clause; else it stays open.
 * Changes the mentions in place; `owners` is the clause of each mention.
 */
export function scopeGroups(named: readonly BodyDraft[], owners: Int32Array): void {
  /** The same few groups are named again and again. */
  const ids = new Map<string, GroupId>();
  let owner = -2;
  /** The sector by what its groups are called. */
  let scoped: Map<string, string> | null = null;
  for (let at = 0; at < named.length; at++) {
    const mention = named[at]!;
    if (mention.kind !== 'group') continue;
    if (owners[at] !== owner) {
      owner = owners[at]!;
      scoped = null;
    }
    const { rule, canonical } = mention;
    if (rule !== 'scoped-group' && (rule !== 'group' || scoped === null)) continue;
    let id = ids.get(canonical);
    if (id === undefined) {
      id = partsOf(canonical);
      ids.set(canonical, id);
    }
    if (rule === 'scoped-group') {
      scoped ??= new Map();
      scoped.set(id.noun, id.owner);
    } else {
      const sector = scoped!.get(id.noun);
      if (sector !== undefined) mention.canonical = `${sector}:${id.name}`;
    }
  }
}

function partsOf(id: string): GroupId {
  const at = id.indexOf(':');
  const name = id.slice(at + 1);
  return { owner: id.slice(0, at), name, noun: name.replace(NUMBER, '') };
}

const NUMBER = /-\d+$/;
