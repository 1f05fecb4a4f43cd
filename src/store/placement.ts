import type { RecitalGraph } from '../graph/index.ts';
import { parseWorkId } from '../model/index.ts';
import { edgesFrom, edgesInto } from './graph-index.ts';
import { romanValue } from './roman.ts';
import type { Placement } from './view-types.ts';

/** Where in time a node is put, and why. */
export interface Placed {
  readonly year: number;
  readonly placement: Placement;
}

/** The General Assembly's session n opened in 1945 + n. */
const ASSEMBLY = 'un:ga';
const BEFORE_FIRST_SESSION = 1945;
const CENTURY = 2000;

/**
 * What the number of an instrument says of its year: `un:ga/res/70/125` and `un:ga/res/1514(XV)` name a session,
 * `un:ecosoc/res/2006/46` and `itu:council/doc/C07/21` the year itself. Null when the number says nothing.
 */
export function placeByNumber(work: string): Placed | null {
  const parts = parseWorkId(work);
  const number = parts?.number ?? work.slice(work.indexOf('/') + 1);
  if (parts?.issuer === ASSEMBLY) {
    const session = sessionOf(number);
    return session > 0 ? { year: BEFORE_FIRST_SESSION + session, placement: { by: 'session', session } } : null;
  }
  const year = /^((?:19|20)\d\d)[/-]/.exec(number)?.[1];
  if (year) return { year: Number(year), placement: { by: 'number' } };
  const short = /^C(\d\d)\//.exec(number)?.[1];
  return short ? { year: CENTURY + Number(short), placement: { by: 'number' } } : null;
}

/** `70/125` → 70, `1514(XV)` → 15; 0 for special sessions, which have years of their own. */
function sessionOf(number: string): number {
  const session = /^(\d{1,3})\//.exec(number)?.[1];
  return session ? Number(session) : romanValue((/\(([IVXLC]+)\)/.exec(number)?.[1] ?? '').toLowerCase());
}

const stated = new WeakMap<RecitalGraph, Map<string, Placed | null>>();

/**
 * The year that citations of a work write in brackets behind its number, as in `186 (1964)`; null where none does, or
 * where two differ. It is asked for at every view, and looked up once.
 */
export function placeByCitations(graph: RecitalGraph, work: string): Placed | null {
  const known = stated.get(graph) ?? new Map<string, Placed | null>();
  stated.set(graph, known);
  let placed = known.get(work);
  if (placed === undefined) {
    placed = yearStated(graph, work);
    known.set(work, placed);
  }
  return placed;
}

function yearStated(graph: RecitalGraph, work: string): Placed | null {
  const number = parseWorkId(work)?.number ?? '';
  if (!/^\d+$/.test(number)) return null;
  const behind = new RegExp(`(?<!\\d)${number}\\s*\\(\\s*((?:19|20)\\d\\d)\\s*\\)`);
  let year: string | null = null;
  let count = 0;
  for (const { attributes } of edgesInto(graph, work)) {
    if (attributes.type !== 'cites') continue;
    for (const { surface } of attributes.evidence) {
      // The brackets of Chinese documents are as broad as their letters.
      const said = surface && behind.exec(surface.normalize('NFKC'))?.[1];
      if (!said) continue;
      if (year !== null && said !== year) return null;
      year = said;
      count++;
    }
  }
  return year === null ? null : { year: Number(year), placement: { by: 'citations', count } };
}

/** Parts within parts, at most; a ring of them must not go on for ever. */
const MOST_STEPS = 4;

/** The year of the instrument that a node is part of, directly or through what holds it. */
export function placeByWhole(
  graph: RecitalGraph,
  id: string,
  yearOf: (instrument: string) => number | null,
): Placed | null {
  let part = id;
  for (let step = 0; step < MOST_STEPS; step++) {
    const whole = edgesFrom(graph, part).find((edge) => edge.attributes.type === 'part-of')?.target;
    if (whole === undefined) return null;
    const type = graph.nodes.get(whole)?.type;
    const year = type === 'work' || type === 'version' ? yearOf(whole) : null;
    if (year !== null) return { year, placement: { by: 'part-of', of: whole } };
    part = whole;
  }
  return null;
}
