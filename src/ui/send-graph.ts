import { type GraphPiece, piecesOf, type RecitalGraph } from '../graph/index.ts';

/** How long sending may hold the page up at a time, and how much is sent between two looks at the clock. */
const HOLD_MS = 6;
const PIECE = 100;

/** Gives a graph away piece by piece, and the page its turn in between. Stops where the signal says so. */
export async function sendGraph(
  graph: RecitalGraph,
  post: (piece: GraphPiece) => void,
  signal: AbortSignal,
): Promise<void> {
  let since = performance.now();
  for (const piece of piecesOf(graph, PIECE)) {
    if (signal.aborted) return;
    post(piece);
    if (performance.now() - since < HOLD_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}
