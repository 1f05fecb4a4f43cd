import { useEffect, useMemo, useRef } from 'react';
import { directionOf } from '../../i18n/index.ts';
import { makeClauseId } from '../../model/index.ts';
import {
  clauseName,
  edgesBehind,
  extractionWith,
  fullName,
  type OpenPlace,
  type OpenText,
  workOrSelf,
} from '../../store/index.ts';
import {
  useComputedView,
  useExplorer,
  useGraph,
  useLanguage,
  useServices,
  useTranslate,
  useViewState,
} from '../hooks.ts';
import { IconButton } from '../kit/index.ts';
import { linesOf, MAX_LINES, type Mark, marksNode, marksOf, type Piece } from '../marks.ts';

/** The text of a document with its clauses, every citation marked and linked with the graph both ways. */
export function Reading({ place }: { readonly place: OpenPlace }) {
  const text = useExplorer((state) => state.texts.get(place.sha256));
  return text ? <OpenReading key={place.sha256} place={place} text={text} /> : null;
}

function OpenReading({ place, text }: { readonly place: OpenPlace; readonly text: OpenText }) {
  const t = useTranslate();
  const { actions } = useServices();
  const { document } = text;
  const { corrections } = useGraph();
  // What people decided after it was read; undone with the graph.
  const extraction = useMemo(() => extractionWith(text, corrections), [text, corrections]);
  const marks = useMemo(() => marksOf(extraction), [extraction]);
  const lines = useMemo(() => linesOf(document, extraction.clauses, marks), [document, extraction, marks]);
  const selected = useSelectedMarks(marks, document.sha256);
  const scroller = useRef<HTMLDivElement>(null);
  const language = extraction.language ?? 'en';

  const first = useMemo(() => marks.find((mark) => selected.has(mark))?.start ?? null, [marks, selected]);
  const target = place.at ?? first;
  useEffect(() => {
    if (target !== null) scrollTo(scroller.current, target);
  }, [target]);

  return (
    <section className="reading" aria-label={t('reading.title', { name: document.name })}>
      <header className="panel-header">
        <h2>{document.name}</h2>
        <IconButton icon="close" label={t('action.close')} onPress={() => actions.read(null)} />
      </header>
      <p className="note reading-note">
        {t('reading.memory')}
        {selected.size > 0 && <strong>{t('reading.marks', { count: selected.size })}</strong>}
      </p>
      <ClauseTree text={text} onOpen={(start) => scrollTo(scroller.current, start)} />
      <div
        className="reading-text"
        ref={scroller}
        lang={language}
        dir={directionOf(language)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        role="document"
        aria-label={document.name}
      >
        {lines.map((line) => (
          <p
            key={line.start}
            data-start={line.start}
            className={line.heading ? 'line heading' : 'line'}
            data-depth={Math.min(3, line.depth)}
          >
            {line.pieces.map((piece) =>
              piece.mark ? (
                <MarkedPiece key={piece.start} piece={piece} mark={piece.mark} selected={selected.has(piece.mark)} />
              ) : (
                <span key={piece.start}>{piece.text}</span>
              ),
            )}
          </p>
        ))}
        {lines.length >= MAX_LINES && <p className="note">{t('reading.truncated')}</p>}
      </div>
    </section>
  );
}

/** Brings the line that holds the offset into sight, without moving the page. */
function scrollTo(scroller: HTMLElement | null, offset: number): void {
  if (!scroller) return;
  let best: HTMLElement | null = null;
  for (const line of scroller.querySelectorAll<HTMLElement>('[data-start]')) {
    if (Number(line.dataset.start) > offset) break;
    best = line;
  }
  if (best) scroller.scrollTop = best.offsetTop - scroller.clientHeight / 3;
}

/** The marks that the selection in the graph is about. */
function useSelectedMarks(marks: readonly Mark[], sha256: string): ReadonlySet<Mark> {
  const graph = useGraph();
  const { selection } = useViewState();
  const { view } = useComputedView();
  return useMemo(() => {
    if (selection === null) return new Set<Mark>();
    if (selection.kind === 'node') return new Set(marks.filter((mark) => marksNode(mark, selection.id)));
    const edge = view.edges.find((candidate) => candidate.key === selection.key);
    const starts = new Set<number>();
    for (const { attributes } of edgesBehind(graph, edge?.standsFor ?? []))
      for (const evidence of attributes.evidence)
        if (evidence.origin === 'read' && evidence.document === sha256) starts.add(evidence.start);
    return new Set(marks.filter((mark) => starts.has(mark.start)));
  }, [marks, selection, graph, view, sha256]);
}

interface MarkedPieceProps {
  readonly piece: Piece;
  readonly mark: Mark;
  readonly selected: boolean;
}

function MarkedPiece({ piece, mark, selected }: MarkedPieceProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const graph = useGraph();
  const language = useLanguage();
  const { node } = mark;
  if (node === null || !graph.nodes.has(node))
    return (
      <mark className="mark-text unresolved" title={t('reading.unresolved', { surface: mark.surface })}>
        {piece.text}
      </mark>
    );
  const name = fullName(graph, node, language).text;
  return (
    <mark className={selected ? `mark-text ${mark.kind} selected` : `mark-text ${mark.kind}`}>
      {/* A link breaks over lines as the text does; a button would not. */}
      <a
        href={`#${node}`}
        title={name}
        aria-current={selected || undefined}
        onClick={(event) => {
          event.preventDefault();
          actions.reveal(workOrSelf(graph, node));
        }}
      >
        {piece.text}
      </a>
    </mark>
  );
}

function ClauseTree({ text, onOpen }: { readonly text: OpenText; readonly onOpen: (start: number) => void }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const node = graph.documents.get(text.document.sha256)?.node ?? '';
  const { clauses } = text.extraction;
  return (
    <details className="clause-tree">
      <summary>{`${t('reading.clauses')} (${clauses.length})`}</summary>
      <ol>
        {clauses.map((clause) => {
          const { head, items } = clauseName(graph, makeClauseId(node, clause.locator), language);
          const depth = clause.locator.split('/').length - 1;
          return (
            <li key={clause.locator} data-depth={Math.min(3, depth)}>
              <button type="button" className="link-button" onClick={() => onOpen(clause.start)}>
                {depth === 0 ? head || items : (items.split(' ').at(-1) ?? '') || '¶'}
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
