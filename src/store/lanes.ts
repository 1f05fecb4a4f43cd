import type { RecitalGraph } from '../graph/index.ts';
import type { Lane } from '../layouts/index.ts';
import { instrumentOf, type NodeAttributes, workOf } from '../model/index.ts';
import { indexOf } from './graph-index.ts';

/** Conferences and assemblies below the plenipotentiary, by the stem of their id. */
const ASSEMBLIES = /^itu:(?:wtsa|wtsc|wtdc|ra|wrc|warc|rrc|wcit|wtpf|watts|wattc)(?:-|$)/;
const TREATIES =
  /^itu:(?:constitution|convention|itrs?|international-telecommunication-regulations|cs|cv|strategic-plan)/;
const SECTORS = /^itu-[trd]$/;

/** The lane of a node: who speaks or acts, by authority. */
export function laneOf(graph: RecitalGraph, id: string, attributes: NodeAttributes): Lane {
  switch (attributes.type) {
    case 'action-line':
      return 'un';
    case 'work':
      return attributes.issuer ? (issuerLane(attributes.issuer) ?? 'assemblies') : laneOfInstrument(id);
    case 'version':
    case 'clause': {
      const work = workOf(id);
      const holder = graph.nodes.get(work) ?? null;
      if (holder?.type === 'work') return laneOf(graph, work, holder);
      return laneOfInstrument(instrumentOf(id));
    }
    case 'event':
      return issuerLane(id) ?? (id.startsWith('itu') ? 'actors' : 'un');
    case 'body':
      return bodyLane(graph, id, attributes.kind);
  }
}

function laneOfInstrument(id: string): Lane {
  if (TREATIES.test(id)) return 'plenipotentiary';
  const issuer = id.split('/', 1)[0] ?? id;
  return issuerLane(issuer) ?? (id.startsWith('itu') || id.startsWith('document:') ? 'assemblies' : 'un');
}

function issuerLane(id: string): Lane | null {
  if (/^itu:pp(?:-|$)/.test(id)) return 'plenipotentiary';
  if (/^itu:council(?:-|$)/.test(id)) return 'council';
  if (ASSEMBLIES.test(id) || SECTORS.test(id)) return 'assemblies';
  if (!id.startsWith('itu')) return 'un';
  return null;
}

function bodyLane(graph: RecitalGraph, id: string, kind: string): Lane {
  if (kind === 'generic-actor' || kind === 'membership' || SECTORS.test(id)) return 'actors';
  const own = issuerLane(id);
  if (own) return own;
  if (/^itu:(?:cwg|wg|wsis)-/.test(id)) return 'council';
  const parent = indexOf(graph).parent.get(id);
  return parent === 'itu:council' ? 'council' : 'actors';
}
