import { BRIEFING_VERSION, type Briefing, type Scene } from '../../store/index.ts';
import { adoptedScene } from './adopted.ts';
import { glanceScene } from './glance.ts';
import { leanedOnScene, leansOnScene } from './leaning.ts';
import { mandatesScene, toldScene } from './mandates.ts';
import { newerScene } from './newer.ts';
import { linesScene, rolesScene } from './roles.ts';
import { type BriefSource, makeSubject, type Subject, type SubjectKind } from './teller.ts';
import { wayScene } from './way.ts';
import { whatScene } from './what.ts';

type MakeScene = (subject: Subject) => Scene | null;

/** Which scenes a briefing has, in their order. */
const SCENES: Readonly<Record<SubjectKind, readonly MakeScene[]>> = {
  instrument: [glanceScene, whatScene, leansOnScene, mandatesScene, linesScene, newerScene, leanedOnScene],
  body: [whatScene, adoptedScene, toldScene, leansOnScene, linesScene, newerScene, leanedOnScene],
  'action-line': [whatScene, rolesScene, leanedOnScene],
};

export interface BriefMeOptions extends BriefSource {
  /** Id of what the way is told to; absent: no such scene. */
  readonly to?: string;
}

/**
 * A first briefing about an instrument (work or version), a body, an event or an action line: a pure function of the graph.
 * Each line names the edges and nodes that bear it out, but for those that say that nothing is known. Null for a clause
 * and for what the graph does not hold.
 */
export function briefMe(about: string, { to, ...source }: BriefMeOptions): Briefing | null {
  const subject = makeSubject(source, about);
  if (!subject) return null;
  const scenes = SCENES[subject.kind].flatMap((make) => make(subject) ?? []);
  if (to !== undefined && to !== about && source.graph.nodes.has(to)) scenes.push(wayScene(subject, to));
  return {
    version: BRIEFING_VERSION,
    title: source.words('title', { name: subject.name }).slice(0, 300),
    language: source.language,
    scenes,
  };
}
