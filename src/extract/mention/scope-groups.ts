import { clauseAt, type Stretches } from '../structure/locate.ts';
import type { Named } from './bodies.ts';

/** A group noun that names no sector means the groups of the sector named last in the same clause; else it stays open. */
export function scopeGroups(named: readonly Named[], stretches: Stretches): Named[] {
  let owner = -2;
  const scoped = new Map<string, string>();
  return named.map((mention) => {
    const at = clauseAt(stretches, mention.start);
    if (at !== owner) {
      owner = at;
      scoped.clear();
    }
    if (mention.kind !== 'group') return mention;
    const noun = mention.id.slice(mention.id.indexOf(':') + 1);
    if (mention.rule === 'scoped-group') scoped.set(noun, mention.id);
    if (mention.rule !== 'group') return mention;
    const id = scoped.get(noun);
    return id === undefined ? mention : { ...mention, id };
  });
}
