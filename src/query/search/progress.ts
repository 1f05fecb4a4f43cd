import type { Automaton } from './automaton.ts';

/**
 * What a chain has done so far, as one number: how far it is in the pattern, how many ordered waypoints it has passed, and
 * which of the unordered. Searches run on pairs of node and progress.
 */
export interface Progress {
  readonly states: number;
  /** Having begun at a node; −1 where that can't be. */
  readonly begin: (node: number) => number;
  /** Having walked an edge of a type, as it says or against, to a node; −1 where that can't be. */
  readonly step: (state: number, type: number, against: boolean, node: number) => number;
  readonly done: (state: number) => boolean;
}

/** Nodes of each waypoint, as a column of bits per node. */
export interface Waypoints {
  readonly ordered: number;
  readonly unordered: number;
  /** Per node: bit i when it is ordered waypoint i; then the unordered. */
  readonly bits: Int32Array;
  /** Bit i when one node only is waypoint i: a chain comes there once, when it is its turn. */
  readonly single: number;
}

export function makeProgress(automaton: Automaton | null, waypoints: Waypoints | null): Progress {
  const ordered = waypoints?.ordered ?? 0;
  const masks = 1 << (waypoints?.unordered ?? 0);
  const places = (ordered + 1) * masks;
  const pass = (place: number, node: number): number => {
    if (!waypoints) return 0;
    const bits = waypoints.bits[node]!;
    if (bits === 0) return place;
    const before = Math.floor(place / masks);
    let passed = before;
    // One node may be several waypoints in a row.
    while (passed < ordered && ((bits >>> passed) & 1) === 1) passed++;
    const now = ((1 << passed) - 1) & ~((1 << before) - 1);
    const used = ((1 << ordered) - 1 - now) | ((place % masks) << ordered);
    if ((bits & waypoints.single & used) !== 0) return -1;
    return passed * masks + ((place % masks) | (bits >>> ordered));
  };
  const last = places - 1;
  return {
    states: (automaton?.states ?? 1) * places,
    begin: (node) => pass(0, node),
    step: (state, type, against, node) => {
      const at = Math.floor(state / places);
      const next = automaton ? automaton.next[at * automaton.letters + 2 * type + (against ? 1 : 0)]! : 0;
      if (next < 0) return -1;
      const place = pass(state % places, node);
      return place < 0 ? -1 : next * places + place;
    },
    done: (state) => state % places === last && (!automaton || automaton.accepts[Math.floor(state / places)] === 1),
  };
}
