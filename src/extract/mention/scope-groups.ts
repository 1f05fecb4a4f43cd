import type { BodyDraft } from './body-draft.ts';

/**
 * A group noun that names no sector means the groups of the sector named last in the same clause; else it stays open.
 * Changes the mentions in place; `owners` is the clause of each mention.
 */
export function scopeGroups(named: readonly BodyDraft[], owners: Int32Array): void {
  let owner = -2;
  /** The sector by what its groups are called, their numbers left out. */
  let scoped: Map<string, string> | null = null;
  for (let at = 0; at < named.length; at++) {
    if (owners[at] !== owner) {
      owner = owners[at]!;
      scoped = null;
    }
    const { kind, rule, canonical: id } = named[at]!;
    if (kind !== 'group') continue;
    const name = id.slice(id.indexOf(':') + 1);
    const noun = name.replace(NUMBER, '');
    if (rule === 'scoped-group') {
      scoped ??= new Map();
      scoped.set(noun, id.slice(0, id.indexOf(':')));
    }
    const sector = rule === 'group' ? scoped?.get(noun) : undefined;
    if (sector !== undefined) named[at]!.canonical = `${sector}:${name}`;
  }
}

const NUMBER = /-\d+$/;
