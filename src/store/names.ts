import type { RecitalGraph } from '../graph/index.ts';
import {
  type AttributesOf,
  designateVersion,
  designateWork,
  draftLabel,
  instrumentOf,
  issuedBy,
  joinPhrase,
  type Language,
  type NodeAttributes,
  nameOfStudyGroup,
  type SourcedName,
  shortVersion,
  versionOf,
  workOf,
} from '../model/index.ts';
import { clauseLabel, clauseLabelOf, clauseName } from './clause-names.ts';
import { representativeVersion, versionsOf } from './graph-index.ts';
import { type LocalText, nameIn, pickName, saidAbbreviation, tidyTitle } from './pick-name.ts';

const LABEL_LENGTH = 96;
/** Scripts without spaces say more in fewer characters. */
const LABEL_LENGTH_DENSE = 48;

/** `PP` for `itu:pp`: the abbreviation that is on record, else the end of the id. */
export function abbreviate(graph: RecitalGraph, id: string, language: Language): string {
  const attributes = graph.nodes.get(id);
  const names = attributes && 'names' in attributes ? attributes.names : [];
  const found = names.find((name) => name.form === 'abbreviation' && name.lang === language);
  if (found) return found.text;
  const english = names.find((name) => name.form === 'abbreviation' && name.lang === 'en');
  return english?.text ?? tailOf(id).toUpperCase();
}

/** The end of an id, behind its authority. */
export const tailOf = (id: string): string => id.slice(id.lastIndexOf(':') + 1);

/** Issuers that are called by a word, or by letters of the language, where no abbreviation is on record. */
const CALLED: Readonly<Record<string, { readonly en: string; readonly zh?: string }>> = {
  'itu:council': { en: 'Council' },
  'un:ga': { en: 'UNGA', zh: '联合国大会' },
  'un:sc': { en: 'UNSC', zh: '安全理事会' },
  'un:ecosoc': { en: 'ECOSOC', zh: '经济及社会理事会' },
};

/** Bodies that are called by their letters in every language. */
const SECTOR = /^itu-[dtr]$/;

/** How the issuer is called beside a number: its short name in Chinese, as whose it is behind it, else its abbreviation. */
function issuerName(graph: RecitalGraph, issuer: string | null, language: Language): string {
  if (issuer === null) return '';
  const attributes = graph.nodes.get(issuer);
  const names = attributes && 'names' in attributes ? attributes.names : [];
  if (language === 'zh' && !SECTOR.test(issuer)) {
    const own = names.find((name) => name.lang === 'zh' && name.form !== 'abbreviation');
    if (own) return own.text;
  }
  const behind = issuedBy(issuer, language);
  if (behind !== null) return behind;
  const called = CALLED[tailOf(issuer) === 'council' ? 'itu:council' : issuer];
  return called ? ((language === 'zh' ? called.zh : undefined) ?? called.en) : abbreviate(graph, issuer, language);
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
      // A document that says neither number nor title is called by its file.
      const file = attributes.expressions[0]?.name ?? tailOf(id);
      const title = base ?? pickName(attributes.titles, language) ?? { text: file, lang: 'en' };
      const year = attributes.year ?? versionOf(id)?.year ?? null;
      const bracket = designateVersion({ year, place: attributes.place, revised: attributes.revised }, language);
      const gap = language === 'zh' || bracket === '' ? '' : ' ';
      const draft = attributes.status === 'draft' ? ` · ${draftLabel(language)}` : '';
      return { text: `${title.text}${gap}${bracket}${draft}`, lang: title.lang };
    }
    case 'clause': {
      const holder = fullName(graph, instrumentOf(id), language);
      const clause = clauseLabel(graph, id, language);
      return { text: joinPhrase([holder.text, clause], language), lang: language };
    }
    case 'event':
      return meetingName(graph, id, attributes, language);
    default:
      return namedOrComposed(id, attributes.names, language);
  }
}

/** A name on record in the language, else the one that is composed for a numbered group, else one in another language. */
function namedOrComposed(
  id: string,
  names: readonly SourcedName[],
  language: Language,
  prefer: Parameters<typeof pickName>[2] = ['name', 'any'],
): LocalText {
  const composed = nameIn(names, language, prefer) === null ? nameOfStudyGroup(id, language) : null;
  if (composed !== null) return { text: composed, lang: language };
  return pickName(names, language, prefer) ?? { text: readableId(id), lang: 'en' };
}

/**
 * A meeting by its name in the language; without one by the name of the body that met, with place and year:
 * `itu:wtsa-12` is one of `itu:wtsa`.
 */
function meetingName(
  graph: RecitalGraph,
  id: string,
  { names, year, place }: AttributesOf<'event'>,
  language: Language,
): LocalText {
  const own = nameIn(names, language, ['name', 'any']);
  const body = own === null ? graph.nodes.get(id.replace(/-\d+$/, '')) : undefined;
  const met = body?.type === 'body' && year !== null ? nameIn(body.names, language, ['name']) : null;
  if (met === null) return own ?? pickName(names, language) ?? { text: readableId(id), lang: 'en' };
  const gap = language === 'zh' ? '' : ' ';
  return { text: `${met.text}${gap}${designateVersion({ year, place, revised: false }, language)}`, lang: language };
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
      const topic = topicIn(attributes, language);
      if (topic !== null) return topic;
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
      return clip(clauseLabelOf(clauseName(graph, id, language, 'short'), language));
    case 'event':
      return clip(meetingName(graph, id, attributes, language).text);
    case 'action-line':
      return topicIn(attributes, language) ?? nameLabel(id, attributes.names, language);
    default:
      return saidAbbreviation(attributes.names, language) ?? nameLabel(id, attributes.names, language);
  }
}

const nameLabel = (id: string, names: readonly SourcedName[], language: Language): string =>
  clip(namedOrComposed(id, names, language, ['short', 'name', 'any']).text);

const topicIn = (attributes: NodeAttributes, language: Language): string | null =>
  ('topic' in attributes ? attributes.topic?.[language] : undefined) ?? null;

/**
 * A node in few words of ours: what a clause says; what an instrument or an action line is about, where neither its title
 * nor its name is on record in this language. Null where there is nothing to say.
 */
export function inShort(graph: RecitalGraph, id: string, language: Language): string | null {
  const attributes = graph.nodes.get(id);
  if (attributes?.type === 'clause') return attributes.summary?.[language] ?? attributes.summary?.en ?? null;
  const holder = attributes?.type === 'version' ? graph.nodes.get(workOf(id)) : attributes;
  if (!attributes || !holder) return null;
  const known = titleOf(graph, id, language) ?? fullName(graph, id, language);
  return known.lang === language ? null : topicIn(holder, language);
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

/** Few characters for a column: the code of an action line, an abbreviation that is on record, else the short label. */
export function headingOf(graph: RecitalGraph, id: string, language: Language): string {
  const attributes = graph.nodes.get(id);
  if (!attributes) return id;
  // What is no line has no letter and number: the lines as a whole.
  if (attributes.type === 'action-line' && /^C\d/.test(attributes.code)) return attributes.code;
  const names = 'names' in attributes ? attributes.names : [];
  const short = nameIn(names, language, ['abbreviation']) ?? nameIn(names, 'en', ['abbreviation']);
  return short?.text ?? shortLabel(graph, id, attributes, language);
}
