import { type AnswerWords, isolateIn } from '../i18n/index.ts';
import { joinSeries, type Language } from '../model/index.ts';
import { roleKind } from '../store/index.ts';
import { tellRelation } from './tell.ts';
import type { ToldClause, ToldGroup, ToldHop, ToldPath } from './told.ts';

/** How parts of a sentence are set off; plain text leaves them as they are. */
export interface Marks {
  readonly name: (text: string) => string;
  readonly clause: (text: string) => string;
  readonly text: (text: string) => string;
}

const same = (text: string): string => text;
export const PLAIN: Marks = { name: same, clause: same, text: same };

/** Marks that Markdown would take for its own. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\t\r\n ]+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
export const MARKDOWN: Marks = {
  name: (text) => `**${escapeMarkdown(text)}**`,
  clause: (text) => `*${escapeMarkdown(text)}*`,
  text: escapeMarkdown,
};

/** What words are said with. */
export interface Speaker {
  readonly words: AnswerWords;
  readonly language: Language;
}

/** The whole path as one sentence, with its full stop. */
export function pathSentence({ words, language }: Speaker, path: ToldPath, marks: Marks = PLAIN): string {
  const [start] = path.nodes;
  if (path.hops.length === 0) return start ? words('same', { name: marks.name(start.name.text) }) : '';
  let sentence = '';
  let endsOnName = false;
  for (const [at, hop] of path.hops.entries()) {
    const said = sayHop({ words, language }, hop, marks);
    if (at === 0) sentence = words('first', { subject: said.subject, relation: said.relation });
    else if (endsOnName)
      sentence += words('which', { from: said.name, clause: said.before ?? 'none', relation: said.relation });
    else sentence += words('then', { subject: said.subject, relation: said.relation });
    endsOnName = said.endsOnName;
  }
  return `${sentence}${words('end')}`;
}

/** One step as a sentence, with its full stop. */
export function hopSentence(speaker: Speaker, hop: ToldHop, marks: Marks = PLAIN): string {
  const { subject, relation } = sayHop(speaker, hop, marks);
  return `${speaker.words('first', { subject, relation })}${speaker.words('end')}`;
}

/** Labels of clauses in a row: words of a section are said once, as in `recognizing further a), b), noting`. */
export const saidClauses = (clauses: readonly Pick<ToldClause, 'label' | 'head' | 'items'>[]): readonly string[] =>
  clauses.map(({ label, head, items }, at) => {
    const before = clauses[at - 1];
    return items !== '' && before?.items && before.head === head ? items : label;
  });

interface SaidHop {
  readonly name: string;
  readonly subject: string;
  /** The clause as it stands before the verb; null when it stands elsewhere. */
  readonly before: string | null;
  readonly relation: string;
  /** Whether what comes last is the name that the next step begins with. */
  readonly endsOnName: boolean;
}

function sayHop({ words, language }: Speaker, hop: ToldHop, marks: Marks): SaidHop {
  const { from, to, forward, type, relation, clauses } = hop;
  const piece = (text: string): string => isolateIn(language, text);
  const name = piece(marks.name(from.name.text));
  // A mandate's clause repeats its verb and its addressee: it stands behind them.
  const [only] = clauses.length === 1 && type !== 'mandates' ? clauses : [];
  const clause = only && piece(marks.clause(only.label));
  const target = piece(marks.name(to.name.text));
  const object = clause && !forward ? words('object', { name: target, clause }) : target;
  const verb = tellRelation(words, { type, forward, relation, many: from.many }, object);
  const tail = [
    clauses.length > 0 &&
      !only &&
      words('clauses', {
        count: clauses.length,
        list: joinSeries(
          saidClauses(clauses).map((label) => piece(marks.clause(label))),
          language,
        ),
      }),
    hop.according !== null && words('according', { source: marks.text(hop.according) }),
    hop.role !== null &&
      words('role', { role: words('role.kind', { kind: roleKind(hop.role), text: marks.text(hop.role) }) }),
    hop.status !== 'read' && words('status', { status: words(`status.${hop.status}`) }),
  ]
    .filter((part) => part !== false)
    .join('');
  return {
    name,
    subject: clause && forward ? words('subject', { name, clause }) : name,
    before: (forward && clause) || null,
    relation: `${verb}${tail}`,
    endsOnName: tail === '' && !(clause && !forward),
  };
}

/** The words that bear a step out: a quote in the marks of the language, or what we say of it; null when there are none. */
export function borneOut(
  { words, language }: Speaker,
  { words: said, clauses }: ToldHop,
  marks: Marks = PLAIN,
): string | null {
  if (said === null) return null;
  const text = words(said.kind, { text: marks.text(said.text) });
  // Where several clauses say so, it is told which of them these words are of.
  return clauses.length > 1 && said.clause !== null
    ? `${isolateIn(language, marks.clause(said.clause))} – ${text}`
    : text;
}

/** How many paths of which length. */
export const groupTitle = ({ words }: Speaker, { length, paths }: ToldGroup): string =>
  words('group', { count: paths.length, steps: length });

/** What the paths of a group have in common; null when that is nothing. */
export function sharedSentence({ words, language }: Speaker, group: ToldGroup, marks: Marks = PLAIN): string | null {
  if (group.shared.length === 0) return null;
  const names = joinSeries(
    group.shared.map(({ name }) => isolateIn(language, marks.name(name.text))),
    language,
  );
  return `${words('shared', { count: group.paths.length, names })}${words('end')}`;
}
