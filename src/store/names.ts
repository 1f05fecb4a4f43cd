import type { RecitalGraph } from '../graph/index.ts';
import {
  designateVersion,
  designateWork,
  draftLabel,
  instrumentOf,
  type Language,
  type NodeAttributes,
  type SourcedName,
  shortVersion,
  versionOf,
  workOf,
} from '../model/index.ts';
import { clauseLabel } from './clause-names.ts';
import { representativeVersion, versionsOf } from './graph-index.ts';
import { type LocalText, nameIn, pickName, tidyTitle } from './pick-name.ts';

const LABEL_LENGTH = 34;
/** Scripts without spaces say more in fewer characters. */
const LABEL_LENGTH_DENSE = 16;

/** `PP` for `itu:pp`: the abbreviation that is on record, else the end of the id. */
export function abbreviate(graph: RecitalGraph, id: string, language: Language): string {
  const attributes = graph.nodes.get(id);
  const names = attributes && 'names' in attributes ? attributes.names : [];
  const found = names.find((name) => name.form === 'abbreviation' && name.lang === language);
  if (found) return found.text;
  const english = names.find((name) => name.form === 'abbreviation' && name.lang === 'en');
  return english?.text ?? tailOf(id).toUpperCase();
}

const tailOf = (id: string): string => id.slice(id.lastIndexOf(':') + 1);

/** How the issuer is called in front of a number: its short name in Chinese, its abbreviation elsewhere. */
function issuerName(graph: RecitalGraph, issuer: string | null, language: Language): string {
  if (issuer === null) return '';
  const attributes = graph.nodes.get(issuer);
  const names = attributes && 'names' in attributes ? attributes.names : [];
  if (language === 'zh') {
    const own = names.find((name) => name.lang === 'zh' && name.form !== 'abbreviation');
    if (own) return own.text;
  }
  const tail = tailOf(issuer);
  return tail === 'council' ? 'Council' : issuer === 'un:ga' ? 'UNGA' : abbreviate(graph, issuer, language);
}

/** The full name of a node in one line: `PP Resolution 140 (Rev. Guadalajara, 2010), considering b) vi)`. */
export function fullName(graph: RecitalGraph, id: string, language: Language): LocalText {
  const attributes = graph.nodes.get(id);
  if (!attributes) return { text: id, lang: 'en' };
  switch (attributes.type) {
    case 'work':
      if (attributes.number !== null)
        return {
          text: designateWork(
            issuerName(graph, attributes.issuer, language),
            attributes.kind,
            attributes.number,
            language,
          ),
          lang: language,
        };
      return pickName(attributes.names, language) ?? { text: id, lang: 'en' };
    case 'version': {
      const work = workOf(id);
      const base = graph.nodes.has(work) && work !== id ? fullName(graph, work, language) : null;
      const title = base ?? pickName(attributes.titles, language) ?? { text: tailOf(id), lang: 'en' };
      const year = attributes.year ?? versionOf(id)?.year ?? null;
      const bracket = designateVersion({ year, place: attributes.place, revised: attributes.revised }, language);
      const gap = language === 'zh' || bracket === '' ? '' : ' ';
      const draft = attributes.status === 'draft' ? ` · ${draftLabel(language)}` : '';
      return { text: `${title.text}${gap}${bracket}${draft}`, lang: title.lang };
    }
    case 'clause': {
      const holder = fullName(graph, instrumentOf(id), language);
      const clause = clauseLabel(graph, id, language);
      return { text: language === 'zh' ? `${holder.text}，${clause}` : `${holder.text}, ${clause}`, lang: language };
    }
    default:
      return pickName(attributes.names, language) ?? { text: readableId(id), lang: 'en' };
  }
}

/** `itu:wsis-task-force` → `wsis task force`, for nodes that nothing names. */
const readableId = (id: string): string => tailOf(id).replaceAll('-', ' ');

/** The title of a work (of the version that stands for it) or of a version; null when none is on record. */
export function titleOf(graph: RecitalGraph, id: string, language: Language): LocalText | null {
  const title = printedTitle(graph, id, language);
  return title && { ...title, text: tidyTitle(title.text) };
}

function printedTitle(graph: RecitalGraph, id: string, language: Language): LocalText | null {
  const attributes = graph.nodes.get(id);
  if (!attributes) return null;
  if (attributes.type === 'version')
    return pickName(attributes.titles, language, ['name', 'any']) ?? titleOfWork(graph, workOf(id), language, id);
  if (attributes.type === 'work') return titleOfWork(graph, id, language, null);
  return null;
}

function titleOfWork(graph: RecitalGraph, work: string, language: Language, not: string | null): LocalText | null {
  const attributes = graph.nodes.get(work);
  if (attributes?.type !== 'work') return null;
  const candidates: SourcedName[] = [];
  const representative = representativeVersion(graph, work);
  const versions = [...versionsOf(graph, work)].reverse();
  for (const version of representative ? [representative, ...versions] : versions) {
    const holder = graph.nodes.get(version.id);
    if (version.id !== not && holder?.type === 'version') candidates.push(...holder.titles);
  }
  if (attributes.number !== null) candidates.push(...attributes.names);
  return pickName(candidates, language, ['name', 'any']);
}

/** One short line under a node. */
export function shortLabel(graph: RecitalGraph, id: string, attributes: NodeAttributes, language: Language): string {
  switch (attributes.type) {
    case 'work': {
      const short = nameIn(attributes.names, language, ['short']) ?? nameIn(attributes.names, 'en', ['short']);
      if (short && attributes.number === null) return clip(short.text);
      if (attributes.number === null) return clip(fullName(graph, id, language).text);
      const title = titleOf(graph, id, language);
      return clip(title?.text ?? fullName(graph, id, language).text);
    }
    case 'version': {
      const year = attributes.year ?? versionOf(id)?.year ?? null;
      if (year === null) return clip(fullName(graph, id, language).text);
      const draft = attributes.status === 'draft' ? ` · ${draftLabel(language)}` : '';
      return `${shortVersion(year, attributes.place, language)}${draft}`;
    }
    case 'clause':
      return clip(clauseLabel(graph, id, language));
    default:
      return clip(pickName(attributes.names, language, ['short', 'name', 'any'])?.text ?? readableId(id));
  }
}

/** Cuts at a word where there are words. Brackets of quotation around a whole title go. */
function clip(text: string): string {
  const line = text.replace(/^[《«“"]|[》»”"]$/g, '').trim();
  const dense = /\p{Script=Han}/u.test(line);
  const limit = dense ? LABEL_LENGTH_DENSE : LABEL_LENGTH;
  const characters = [...line];
  if (characters.length <= limit) return line;
  const cut = characters.slice(0, limit - 1).join('');
  const space = dense ? -1 : cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:，、]+$/, '')}…`;
}

const BADGE_LENGTH = 6;

/** What a delegate calls it at a glance: `140`, `C5`, `TSB`, `§35`. At most 6 characters. */
export function badgeOf(graph: RecitalGraph, id: string, attributes: NodeAttributes): string {
  switch (attributes.type) {
    case 'work':
      return attributes.number === null
        ? acronym(workName(graph, id))
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

const workName = (graph: RecitalGraph, id: string): string => fullName(graph, id, 'en').text;

const lastSegment = (locator: string): string => {
  const last = locator.slice(locator.lastIndexOf('/') + 1);
  return last === '-' ? '¶' : (last.split(':', 1)[0] ?? last);
};

const cutToBadge = (text: string): string => [...text].slice(0, BADGE_LENGTH).join('');

/** `Tunis Agenda for the Information Society` → TAIS. */
function acronym(name: string): string {
  const initials = name.match(/(?<![\p{L}\d])\p{Lu}(?=\p{L}{3})/gu)?.join('') ?? '';
  return cutToBadge(initials.length > 1 ? initials : name.slice(0, 3).toUpperCase());
}

function bodyBadge(id: string, names: readonly SourcedName[]): string {
  const short = names
    .filter((name) => name.form === 'abbreviation' && name.lang === 'en' && name.text.length <= BADGE_LENGTH)
    .sort((a, b) => a.text.length - b.text.length)[0];
  if (short) return short.text;
  const tail = tailOf(id);
  if (tail.length <= BADGE_LENGTH) return tail.toUpperCase();
  const parts = tail.split(/[-+]/);
  const year = /^\d+$/.test(parts.at(-1) ?? '') ? parts.at(-1)!.slice(-2) : '';
  const first = parts[0] ?? tail;
  // `tsb-director`, `cwg-internet`: the first part is an abbreviation when it has no vowel.
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
