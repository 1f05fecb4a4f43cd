import type { CompiledMatch, Program } from './compile-match.ts';
import { type Context, holds, type Row } from './evaluate.ts';
import { shortestStates } from './shortest.ts';
import { candidates, relationshipsOf, type State, Walker } from './walker.ts';

const PAUSE_EVERY = 256;

/** The rows that patterns add to a row; null now and then, as a place to pause. */
export function* matchRows(match: CompiledMatch, row: Row, context: Context): Generator<Row | null> {
  for (const found of matchFrom(match.programs, 0, row, new Set(), context))
    if (found === null || match.where.every((one) => holds(one, found, context))) yield found;
}

function* matchFrom(
  programs: readonly Program[],
  at: number,
  row: Row,
  used: ReadonlySet<number>,
  context: Context,
): Generator<Row | null> {
  const program = programs[at];
  if (!program) return yield row;
  const walker = new Walker(program, context, used);
  const states =
    program.selector.kind === 'all'
      ? everyState(program, walker, row, context)
      : shortestStates(program, walker, row, context);
  const last = at + 1 === programs.length;
  for (const state of states) {
    if (state === null) yield null;
    else if (last) yield walker.finish(state);
    else
      yield* matchFrom(programs, at + 1, walker.finish(state), new Set([...used, ...relationshipsOf(state)]), context);
  }
}

function* everyState(program: Program, walker: Walker, row: Row, context: Context): Generator<State | null> {
  let steps = 0;
  for (const node of candidates(program.start, program.startWhere, row, context)) {
    const first = walker.begin(node, row);
    const stack = first ? [first] : [];
    if (++steps % PAUSE_EVERY === 0) yield null;
    context.clock.tick();
    while (stack.length > 0) {
      const state = stack.pop()!;
      if (walker.done(state)) yield state;
      else stack.push(...walker.next(state));
      context.clock.tick();
      if (++steps % PAUSE_EVERY === 0) yield null;
    }
  }
}
