import { isolateIn } from '../i18n/index.ts';
import { joinPhrase } from '../model/index.ts';
import {
  borneOut,
  escapeMarkdown,
  groupTitle,
  MARKDOWN,
  type Marks,
  PLAIN,
  pathSentence,
  type Speaker,
  saidClauses,
  sharedSentence,
} from './sentences.ts';
import type { ToldGroup, ToldHop, ToldPath } from './told.ts';

/** Instruments on a path that nobody has read: what they cite is not known, so that the trail ends there. */
export const unreadEnds = ({ nodes }: ToldPath): ToldPath['nodes'] => nodes.slice(-1).filter(({ unread }) => unread);

function linesOf(speaker: Speaker, path: ToldPath, marks: Marks): { readonly head: string; readonly more: string[] } {
  const { words } = speaker;
  const more = path.hops.flatMap((hop) => borneOut(speaker, hop, marks) ?? []);
  for (const end of unreadEnds(path)) more.push(words('unread', { name: marks.name(end.name.text) }));
  return { head: pathSentence(speaker, path, marks), more: [...new Set(more)] };
}

/** Why a path stands where it does in an answer; null where nothing tells it from the others. */
export function reasonsIn({ language }: Speaker, groups: readonly ToldGroup[], { reasons }: ToldPath): string | null {
  if (groups.flatMap(({ paths }) => paths).length < 2) return null;
  const told = reasons.filter(({ kind }) => groups.length > 1 || kind !== 'shortest').map(({ text }) => text);
  return told.length === 0 ? null : joinPhrase(told, language);
}

/** One path in plain text: its sentence, what bears it out indented under it. */
export function plainPath(speaker: Speaker, path: ToldPath): string {
  const { head, more } = linesOf(speaker, path, PLAIN);
  return [head, ...more.map((line) => `  ${line}`)].join('\n');
}

/** The same as Markdown. */
export function markdownPath(speaker: Speaker, path: ToldPath): string {
  const { head, more } = linesOf(speaker, path, MARKDOWN);
  return [head, ...more.map((line) => `> ${line}`)].join('\n\n');
}

/**
 * An answer in plain text: groups, a sentence for each path, numbered through all of them, what bears it out indented
 * under it.
 */
export function plainAnswer(speaker: Speaker, groups: readonly ToldGroup[]): string {
  const lines: string[] = [];
  let number = 0;
  for (const group of groups) {
    lines.push(groupTitle(speaker, group));
    const shared = sharedSentence(speaker, group);
    if (shared !== null) lines.push(shared);
    for (const path of group.paths) {
      const { head, more } = linesOf(speaker, path, PLAIN);
      lines.push(`  ${++number}. ${head}`, ...more.map((line) => `     ${line}`));
      const reasons = reasonsIn(speaker, groups, path);
      if (reasons !== null) lines.push(`     ${speaker.words('status', { status: reasons }).trim()}`);
    }
  }
  return lines.join('\n');
}

/** The same as Markdown: names bold, clauses in italics, what bears a path out as quotations. */
export function markdownAnswer(speaker: Speaker, groups: readonly ToldGroup[]): string {
  const lines: string[] = [];
  let number = 0;
  for (const group of groups) {
    lines.push(`## ${escapeMarkdown(groupTitle(speaker, group))}`, '');
    const shared = sharedSentence(speaker, group, MARKDOWN);
    if (shared !== null) lines.push(shared, '');
    for (const path of group.paths) {
      const { head, more } = linesOf(speaker, path, MARKDOWN);
      const first = `${++number}. `;
      const indent = ' '.repeat(first.length);
      lines.push(`${first}${head}`, ...more.flatMap((line) => ['', `${indent}> ${line}`]), '');
      const reasons = reasonsIn(speaker, groups, path);
      if (reasons !== null) lines.push(`${indent}${escapeMarkdown(reasons)}`, '');
    }
  }
  return lines.join('\n').trimEnd();
}

/** Each statement that an answer rests on, once and in one line: who says what where, and in which source. */
export function citationList(speaker: Speaker, groups: readonly ToldGroup[]): readonly string[] {
  const hops = groups.flatMap(({ paths }) => paths.flatMap((path) => path.hops));
  return [...new Set(hops.map((hop) => citationOf(speaker, hop)))];
}

function citationOf({ language }: Speaker, { forward, from, to, clauses, sources }: ToldHop): string {
  const says = (forward ? from : to).name.text;
  const of = (forward ? to : from).name.text;
  const where = joinPhrase(
    [says, ...saidClauses(clauses)].map((part) => isolateIn(language, part)),
    language,
  );
  return [where, ...[of, ...sources].map((part) => isolateIn(language, part))].join(' · ');
}

/**
 * One path as a screen reader says it: the sentence, then what bears it out, without brackets inside brackets and marks
 * that are spelled out.
 */
export function spokenPath(speaker: Speaker, path: ToldPath): string {
  const { head, more } = linesOf(speaker, path, PLAIN);
  return [head, ...more]
    .join(' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/·/g, ',');
}
