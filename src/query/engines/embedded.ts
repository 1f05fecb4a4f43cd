import { LEVELS } from '../../graph/index.ts';
import { compile } from '../compile.ts';
import { FEATURES, type PathEngine, RefusedError, refusalsOf } from '../engine.ts';
import { runQuery } from '../run.ts';

/** How long a search may go on before others get their turn. */
const SLICE_MS = 12;

/** Searches the graph that is in memory, compiled to typed arrays. Answers everything. */
export const embedded: PathEngine = {
  id: 'embedded',
  capabilities: {
    modes: new Set(['shortest', 'all-shortest', 'k-shortest', 'k-groups', 'all-simple', 'strongest']),
    features: new Set(FEATURES),
    levels: new Set(LEVELS),
  },
  open: (graph) => ({
    paths: async function* (query, budget) {
      const refusals = refusalsOf(embedded, query);
      if (refusals.length > 0) throw new RefusedError(refusals);
      const found = runQuery(compile(graph, query.level), query, budget);
      let resumed = performance.now();
      for (;;) {
        const next = found.next();
        if (next.done) {
          if (next.value.tooComplex)
            throw new RefusedError([{ engine: 'embedded', lacks: 'states', where: 'pattern' }]);
          return next.value;
        }
        if (next.value) yield next.value;
        if (performance.now() - resumed < SLICE_MS) continue;
        await nextTurn();
        resumed = performance.now();
      }
    },
  }),
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
