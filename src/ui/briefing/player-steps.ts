/** Where a presentation is: which scene, counted from 0, and whether the screen is black. */
export interface Place {
  readonly index: number;
  readonly black: boolean;
}

export type Move =
  | { readonly to: 'next' | 'previous' | 'first' | 'last' | 'black' }
  /** Counted from 1, as people say it; beyond the last is the last. */
  | { readonly to: 'number'; readonly number: number };

/** What a move leads to among so many scenes. A black screen is lit by the first step, which goes no further. */
export function moved({ index, black }: Place, move: Move, count: number): Place {
  const at = (to: number): Place => ({ index: Math.max(0, Math.min(count - 1, to)), black: false });
  if (move.to === 'black') return { index, black: !black };
  if (move.to === 'first') return at(0);
  if (move.to === 'last') return at(count - 1);
  if (move.to === 'number') return at(move.number - 1);
  return at(black ? index : index + (move.to === 'next' ? 1 : -1));
}
