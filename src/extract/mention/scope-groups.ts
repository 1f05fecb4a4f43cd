import type { BodyDraft } from './body-draft.ts';

/**
 * A group noun that names no sector means the groups of the sector named last in the same clause; else it stays open.
 * Changes the mentions in place; `owners` is the clause of each mention.
 */
export function scopeGroups(named: readonly BodyDraft[], owners: Int32Array): void {
  let owner = -2;
  let scoped: Map<string, string> | null = null;
  for (let at = 0; at < named.length; at++) {
    if (owners[at] !== owner) {
      owner = owners[at]!;
      scoped = null;
    }
    const { kind, rule, canonical: id } = named[at]!;
    if (kind !== 'group') continue;
    const noun = id.slice(id.indexOf(':') + 1);
    if (rule === 'scoped-group') {
      scoped ??= new Map();
      scoped.set(noun, id);
    }
    const meant = rule === 'group' ? scoped?.get(noun) : undefined;
    if (meant !== undefined) named[at]!.canonical = meant;
  }
}
