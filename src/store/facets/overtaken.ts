import type { RecitalGraph } from '../../graph/index.ts';
import { instrumentOf, workOf } from '../../model/index.ts';
import { edgesFrom, membersOf, newerVersions, representativeVersion, versionsOf } from '../graph-index.ts';
import type { NodeFacts } from './facts.ts';

/**
 * The works that a node cites in a version, and whether a later adopted one is known than one that it means; a work stands
 * for the version of it that is read. Empty for null.
 */
export function overtakenFor(graph: RecitalGraph, focus: string | null): ReadonlyMap<string, boolean> {
  const overtaken = new Map<string, boolean>();
  if (focus === null) return overtaken;
  const speaker = graph.nodes.get(focus)?.type === 'work' ? representativeVersion(graph, focus)?.id : undefined;
  for (const member of new Set([...membersOf(graph, speaker ?? focus), focus]))
    for (const { attributes, target } of edgesFrom(graph, member)) {
      const work = workOf(target);
      if (attributes.type !== 'cites' || work === workOf(focus)) continue;
      const version = versionsOf(graph, work).find(({ id }) => id === instrumentOf(target));
      if (!version || version.draft) continue;
      const isOvertaken = newerVersions(graph, version, work).length > 0;
      overtaken.set(work, isOvertaken || (overtaken.get(work) ?? false));
    }
  return overtaken;
}

/** The facts as they are where `newer` is known of just what is meant. */
export function withNewer(facts: NodeFacts, newer: boolean | undefined): NodeFacts {
  if (newer === undefined || newer === facts.time.newer) return facts;
  const others = facts.statuses.filter((status) => status !== 'newer');
  return { ...facts, statuses: newer ? [...others, 'newer'] : others, time: { ...facts.time, newer } };
}
