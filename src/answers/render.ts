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
  sharedSentence,
} from './sentences.ts';
import type { ToldGroup, ToldHop, ToldPath } from './told.ts';

/** Instruments on a path that nobody has read: what they cite is not known, so that the trail ends there. */
const unreadEnds = ({ nodes }: ToldPath): ToldPath['nodes'] => nodes.slice(-1).filter(({ unread }) => unread);

function linesOf(speaker: Speaker, path: ToldPath, marks: Marks): { readonly head: string; readonly more: string[] } {
  const { words } = speaker;
  const more = path.hops.flatMap((hop) => borneOut(speaker, hop, marks) ?? []);
  for (const { name } of unreadEnds(path)) more.push(words('unread', { name: marks.text(name.text) }));
  return { head: pathSentence(speaker, path, marks), more: [...new Set(more)] };
}

const reasonsIn = ({ language }: Speaker, { reasons }: ToldPath): string =>
  joinPhrase(
    reasons.map(({ text }) => text),
    language,
  );

/** Reasons for an order are told where there is an order. */
const isRanked = (groups: readonly ToldGroup[]): boolean => groups.flatMap(({ paths }) => paths).length > 1;

/** An answer in plain text: groups, a numbered sentence for each path, what bears it out indented under it. */
export function plainAnswer(speaker: Speaker, groups: readonly ToldGroup[]): string {
  const lines: string[] = [];
  for (const group of groups) {
    lines.push(groupTitle(speaker, group));
    const shared = sharedSentence(speaker, group);
    if (shared !== null) lines.push(shared);
    for (const [at, path] of group.paths.entries()) {
      const { head, more } = linesOf(speaker, path, PLAIN);
      lines.push(`  ${at + 1}. ${head}`, ...more.map((line) => `     ${line}`));
      if (isRanked(groups)) lines.push(`     (${reasonsIn(speaker, path)})`);
    }
  }
  return lines.join('\n');
}

/** The same as Markdown: names bold, clauses in italics, what bears a path out as quotations. */
export function markdownAnswer(speaker: Speaker, groups: readonly ToldGroup[]): string {
  const lines: string[] = [];
  for (const group of groups) {
    lines.push(`## ${escapeMarkdown(groupTitle(speaker, group))}`, '');
    const shared = sharedSentence(speaker, group, MARKDOWN);
    if (shared !== null) lines.push(shared, '');
    for (const [at, path] of group.paths.entries()) {
      const { head, more } = linesOf(speaker, path, MARKDOWN);
      lines.push(`${at + 1}. ${head}`, ...more.flatMap((line) => ['', `   > ${line}`]), '');
      if (isRanked(groups)) lines.push(`   ${escapeMarkdown(reasonsIn(speaker, path))}`, '');
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
  const where = joinPhrase([says, ...clauses.map(({ label }) => label)], language);
  return [where, of, ...sources].join(' · ');
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
