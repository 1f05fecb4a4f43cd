import { useCallback } from 'react';
import { eachInParts, type RecitalGraph } from '../../graph/index.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Language } from '../../model/index.ts';
import {
  type OpenText,
  type StatementRow,
  type StatementType,
  sourceOf,
  statementRowsInParts,
  wordsOf,
} from '../../store/index.ts';
import { useComputedView, useExplorer, useGraph, useLanguage, useTranslate } from '../hooks.ts';
import { useSliced } from '../use-sliced.ts';
import type { Line } from './line.ts';

/** Headings of what the saved file has beside: ids, and where each statement comes from. */
export const STATEMENT_SOURCE = ['from-id', 'to-id', 'document', 'characters', 'source'] as const;

export interface StatementContext {
  readonly graph: RecitalGraph;
  readonly language: Language;
  readonly t: Translate;
}

/** What a table shows of a statement; its words come behind the first `before` columns. */
export interface StatementColumns {
  readonly of: (row: StatementRow, context: StatementContext) => Pick<Line, 'values' | 'cells'>;
  readonly before: number;
}

/** One line for each statement of a type. `columns` is one object for good. */
export function useStatementLines(type: StatementType, columns: StatementColumns): readonly Line[] | null {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { view } = useComputedView('view');
  const texts = useExplorer((state) => state.texts);
  const work = useCallback(
    function* (): Generator<void, readonly Line[]> {
      const lines: Line[] = [];
      yield* eachInParts(yield* statementRowsInParts(graph, view, type), (row) => {
        lines.push(lineOf(row, columns.of(row, { graph, language, t }), columns.before, graph, texts, language));
      });
      return lines;
    },
    [view, graph, language, t, texts, type, columns],
  );
  return useSliced(work, view.edges.length);
}

function lineOf(
  row: StatementRow,
  { values, cells = [] }: Pick<Line, 'values' | 'cells'>,
  before: number,
  graph: RecitalGraph,
  texts: ReadonlyMap<string, OpenText>,
  language: Language,
): Line {
  const words = wordsOf(graph, row.edge, texts, language);
  const { documents, places, sources } = sourceOf(graph, row.edge);
  const shown = words && (
    <bdi lang={words.lang} className={words.by === 'summary' ? 'words summary-words' : 'words'} title={words.text}>
      {words.text}
    </bdi>
  );
  return {
    id: row.edge.key,
    stands: row.shown,
    values: values.toSpliced(before, 0, words?.text ?? ''),
    cells: values.map((_, index) => cells[index]).toSpliced(before, 0, shown),
    more: [row.edge.source, row.edge.target, documents.join('; '), places.join('; '), sources.join('; ')],
  };
}
