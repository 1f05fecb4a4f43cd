import type { RecitalGraph } from '../graph/index.ts';
import { type NodeAttributes, type SourcedName, workOf } from '../model/index.ts';
import { tailOf } from './names.ts';
import { BADGE_LENGTH } from './pick-name.ts';

/** What a delegate calls it at a glance: `140`, `C5`, `TSB`, `§35`. At most 6 characters. */
export function badgeOf(graph: RecitalGraph, id: string, attributes: NodeAttributes): string {
  switch (attributes.type) {
    case 'work':
      return attributes.number === null
        ? (abbreviationIn(attributes.names) ?? initialsOf(id))
        : cutToBadge(attributes.number.replace(/\(.*\)$/, ''));
    case 'version': {
      const work = graph.nodes.get(workOf(id));
      return work?.type === 'work' ? badgeOf(graph, workOf(id), work) : '?';
    }
    case 'clause':
      if (attributes.part === 'provision')
        return cutToBadge(`§${/^(?:no|ch|art)?[\d.]*\d/.exec(attributes.locator)?.[0] ?? ''}`);
      return cutToBadge(attributes.label ?? (attributes.locator.includes('/') ? lastSegment(attributes.locator) : '§'));
    case 'action-line':
      return cutToBadge(attributes.code.split('/', 1)[0] ?? attributes.code);
    default:
      return bodyBadge(id, 'names' in attributes ? attributes.names : []);
  }
}

const lastSegment = (locator: string): string => {
  const last = locator.slice(locator.lastIndexOf('/') + 1);
  return last === '-' ? '¶' : (last.split(':', 1)[0] ?? last);
};

const cutToBadge = (text: string): string => [...text].slice(0, BADGE_LENGTH).join('');

const abbreviationIn = (names: readonly SourcedName[]): string | undefined =>
  names
    .filter((name) => name.form === 'abbreviation' && name.lang === 'en' && name.text.length <= BADGE_LENGTH)
    .sort((a, b) => a.text.length - b.text.length)[0]?.text;

/** Words of ids that say nothing of what they name. */
const SMALL_WORDS = new Set(['and', 'of', 'the', 'for', 'on', 'in', 'draft', 'res', 'dec', 'rec', 'doc', 'outcomes']);
const SINGLE_WORD_LENGTH = 4;

/**
 * The same in every language, for instruments without a number: `wsis:tunis-agenda` → TA, `itu:constitution` → CONS,
 * `itu:strategic-plan/2008-2011` → SP2008. What says nothing else is called by whose it is: `wsis:outcomes` → WSIS.
 */
function initialsOf(id: string): string {
  const words = tailOf(id)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word) && word !== 'wsis');
  const named = words.filter((word) => /^\p{L}/u.test(word));
  if (named.length === 0) return cutToBadge((words.join('') || id.split(':', 1)[0]!).toUpperCase());
  if (named.length === 1 && words.length === 1) return words[0]!.slice(0, SINGLE_WORD_LENGTH).toUpperCase();
  const initials = words.map((word) => (/^\d/.test(word) ? word : word.slice(0, 1).toUpperCase()));
  return cutToBadge(initials.join(''));
}

function bodyBadge(id: string, names: readonly SourcedName[]): string {
  const short = abbreviationIn(names);
  if (short) return short;
  const tail = tailOf(id);
  if (tail.length <= BADGE_LENGTH) return tail.toUpperCase();
  const parts = tail.split(/[-+]/);
  const year = /^\d+$/.test(parts.at(-1) ?? '') ? parts.at(-1)!.slice(-2) : '';
  const first = parts[0] ?? tail;
  // `tsb-director`, `cwg-internet`: the first part is an abbreviation when it has no vowel.
  // `study-group-13`: the number of one of many.
  if (year && parts.length > 2)
    return cutToBadge(
      `${parts
        .slice(0, -1)
        .map((part) => part.slice(0, 1).toUpperCase())
        .join('')}${parts.at(-1)}`,
    );
  if (year)
    return cutToBadge(
      `${first.length <= 4 ? first : first.slice(0, 1)}${first.length <= 3 ? '-' : ''}${year}`.toUpperCase(),
    );
  if (!/[aeiou]/.test(first)) return cutToBadge(first.toUpperCase());
  return cutToBadge(
    parts
      .map((part) => part.slice(0, 1))
      .join('')
      .toUpperCase(),
  );
}
