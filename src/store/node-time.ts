import type { RecitalGraph } from '../graph/index.ts';
import { instrumentOf, type NodeAttributes, workOf } from '../model/index.ts';
import { newerVersions, representativeVersion, type VersionEntry, versionsOf } from './graph-index.ts';
import { placeByCitations, placeByNumber, placeByWhole } from './placement.ts';
import type { ViewNode } from './view-types.ts';

type NodeTime = Pick<ViewNode, 'year' | 'placement' | 'read' | 'newer' | 'draft'>;

const NOWHEN: NodeTime = { year: null, placement: null, read: false, newer: false, draft: false };

/**
 * The year a node is placed at, whether that is a fact or a placement, whether a document of it was read, whether a
 * later adopted version than the one meant is known, and whether it is a proposal.
 */
export function timeOf(graph: RecitalGraph, id: string, attributes: NodeAttributes): NodeTime {
  switch (attributes.type) {
    case 'work': {
      const version = representativeVersion(graph, id);
      return {
        ...(version?.year == null
          ? (placeByNumber(id) ?? placeByCitations(graph, id) ?? NOWHEN)
          : { year: version.year, placement: null }),
        read: versionsOf(graph, id).some((other) => other.read),
        newer: version !== null && isOvertaken(graph, version, id),
        draft: attributes.status === 'draft',
      };
    }
    case 'version': {
      const work = workOf(id);
      const version = versionsOf(graph, work).find((other) => other.id === id);
      return {
        year: version ? version.year : attributes.year,
        placement: null,
        read: attributes.expressions.length > 0,
        newer: version !== undefined && isOvertaken(graph, version, work),
        draft: attributes.status === 'draft',
      };
    }
    case 'clause': {
      const instrument = instrumentOf(id);
      const holder = graph.nodes.get(instrument);
      if (!holder || holder.type === 'clause') return { ...NOWHEN, read: attributes.spans.length > 0 };
      const { year, placement, draft } = timeOf(graph, instrument, holder);
      return { year, placement, read: attributes.spans.length > 0, newer: false, draft };
    }
    case 'event':
      return { ...NOWHEN, year: attributes.year };
    case 'action-line':
      return { ...NOWHEN, ...placeByWhole(graph, id, (instrument) => yearOfInstrument(graph, instrument)) };
    case 'body':
      return NOWHEN;
  }
}

const isOvertaken = (graph: RecitalGraph, version: VersionEntry, work: string): boolean =>
  (version.read || version.cited > 0) && newerVersions(graph, version, work).length > 0;

function yearOfInstrument(graph: RecitalGraph, id: string): number | null {
  const attributes = graph.nodes.get(id);
  return attributes ? timeOf(graph, id, attributes).year : null;
}

/** The year that a node stands at; null where none is known. */
export function yearOf(graph: RecitalGraph, id: string): number | null {
  const attributes = graph.nodes.get(id);
  return attributes ? timeOf(graph, id, attributes).year : null;
}
