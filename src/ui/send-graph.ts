import { type GraphPiece, piecesOf, type RecitalGraph } from '../graph/index.ts';

/** How long sending may hold the page up at a time, and how much is sent between two looks at the clock. */
const HOLD_MS = 6;
const PIECE = 100;

/**
 * Gives a graph away piece by piece, and the page its turn in between. Stops where the signal says so; `tell` hears which
 * share of nodes and edges is gone, 0 to 1, as often as the page has its turn.
 */
export async function sendGraph(
  graph: RecitalGraph,
  post: (piece: GraphPiece) => void,
  signal: AbortSignal,
  tell: (share: number) => void = () => undefined,
): Promise<void> {
  const all = Math.max(1, graph.nodes.size + graph.edges.size);
  let sent = 0;
  let since = performance.now();
  for (const piece of piecesOf(graph, PIECE)) {
    if (signal.aborted) return;
    post(piece);
    sent += piece.nodes.length + piece.edges.length;
    if (performance.now() - since < HOLD_MS) continue;
    tell(sent / all);
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}
