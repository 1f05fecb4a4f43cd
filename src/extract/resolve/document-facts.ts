import { type DocumentFacts, type HistoryEntry, makeSessionId, TYPES_BY_KIND } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import type { Knowledge } from '../knowledge.ts';
import { foldedText } from '../lexicon/chars.ts';
import { withDigits } from '../lexicon/numerals.ts';
import { COL, type Finds, FLAG, WIDTH } from '../scan/finds.ts';
import type { Meeting } from '../structure/front.ts';
import type { FrontMatter } from '../structure/front-matter.ts';
import { placeLabel, printId } from './canonical.ts';
import { proposeIdentity } from './identity.ts';

/** What the heading states beside the number. */
interface Heading {
  readonly kind: string;
  readonly number: string;
  readonly meeting: Meeting | null;
  readonly revised: boolean;
}

/**
 * What the document says of itself: number and version from its heading, issuer from the enacting formula, history from
 * the note under the title. A number that is not stated stays null; the registry may propose one.
 */
export function documentFacts(
  compiled: CompiledGrammar,
  text: string,
  front: FrontMatter,
  finds: Finds,
  knowledge: Knowledge,
): DocumentFacts {
  const heading =
    front.headingRow >= 0 ? readHeading(compiled, text, front.headingRow, finds) : headingOf(front.numbered);
  const issuer = front.formula?.issuer ?? null;
  const title = front.title?.text ?? null;
  const meeting = meetingOfDocument(front) ?? heading?.meeting ?? null;
  const session = issuer === null ? null : sessionOf(issuer, front, heading);
  const kind = heading?.kind ?? 'res';
  const { year = null, place = null } = meeting ?? {};
  const revised = heading?.revised === true || front.history.length > 1;
  const id = heading && `${issuer}/${kind}/${heading.number}`;
  return {
    title,
    type: TYPES_BY_KIND[kind] ?? 'resolution',
    issuer,
    session,
    number: heading === null ? null : /^\d+$/.test(heading.number) ? Number(heading.number) : heading.number,
    canonical:
      id === null || issuer === null || year === null
        ? null
        : printId(`${id}@${place === null ? year : `${year}-${place}`}`, revised),
    history: historyOf(front, heading).map((entry) => ({
      ...entry,
      place: entry.place === null ? null : placeLabel(entry.place),
    })),
    proposed: heading === null ? proposeIdentity({ title, issuer, year, place }, knowledge) : null,
  };
}

/** The meeting that adopted this version: in the formula, else the last of the history. */
export function meetingOfDocument(front: FrontMatter): Meeting | null {
  if (front.formula?.meeting) return front.formula.meeting;
  const last = front.history.at(-1);
  return last === undefined ? null : { year: last.year, place: last.place };
}

/** The formula names the meeting; a body that prints its year in the heading or the history alone met in that year. */
function sessionOf(issuer: string, front: FrontMatter, heading: Heading | null): string | null {
  // Bodies of the United Nations sit all the year; the year is no meeting's.
  if (issuer.startsWith('un:')) return null;
  const year = front.formula?.meeting?.year ?? heading?.meeting?.year ?? front.history.at(-1)?.year;
  return year === undefined ? null : makeSessionId(issuer, year);
}

const historyOf = (front: FrontMatter, heading: Heading | null): readonly HistoryEntry[] => {
  if (front.history.length > 0 || heading?.meeting === null || heading === null) return front.history;
  return [{ ...heading.meeting, event: heading.revised ? 'revised' : 'adopted' }];
};

const headingOf = (numbered: FrontMatter['numbered']): Heading | null =>
  numbered && {
    kind: 'res',
    number: numbered.number,
    meeting: numbered.year === null ? null : { year: numbered.year, place: null },
    revised: false,
  };

function readHeading(compiled: CompiledGrammar, text: string, index: number, finds: Finds): Heading {
  const row = finds.rows.subarray(index * WIDTH, (index + 1) * WIDTH);
  const kinds = (row[COL.flags]! & FLAG.kindBefore) !== 0 ? compiled.kindsBefore : compiled.kindsAfter;
  const place = row[COL.place]!;
  return {
    kind: kinds.values[row[COL.kind]!] ?? 'res',
    number: withDigits(compiled.numberCharacters, foldedText(text, row[COL.numberStart]!, row[COL.numberEnd]!)),
    meeting:
      row[COL.year]! < 0
        ? null
        : { year: row[COL.year]!, place: place < 0 ? null : (compiled.places.values[place] ?? null) },
    revised: (row[COL.flags]! & FLAG.revised) !== 0,
  };
}
