import { useEffect, useMemo, useRef } from 'react';
import { directionOf } from '../../i18n/index.ts';
import type { Extraction, SourceDocument } from '../../model/index.ts';
import { useTranslate } from '../hooks.ts';
import { linesOf, MAX_LINES, type Mark, type Piece } from '../marks.ts';
import { useMarkMeaning } from '../reading-marks.ts';
import { ShownText } from '../shown-text.tsx';

/** What both views of a document show, and where. */
export interface ReadingViewProps {
  readonly text: SourceDocument;
  readonly extraction: Extraction;
  readonly marks: readonly Mark[];
  readonly selected: ReadonlySet<Mark>;
  /** Brought into sight whenever it is another object. */
  readonly target: { readonly at: number } | null;
  /** A mark was chosen here, before it is selected. */
  readonly onChoose: (mark: Mark) => void;
}

/** The text of a document, in paragraphs, with its marks. */
export function ReadingText({ text, extraction, marks, selected, target, onChoose }: ReadingViewProps) {
  const t = useTranslate();
  const lines = useMemo(() => linesOf(text, extraction.clauses, marks), [text, extraction, marks]);
  const scroller = useRef<HTMLDivElement>(null);
  const language = extraction.language ?? 'en';
  useEffect(() => {
    if (target !== null) scrollTo(scroller.current, target.at);
  }, [target]);
  return (
    <div
      className="reading-text"
      ref={scroller}
      lang={language}
      dir={directionOf(language)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      role="document"
      aria-label={text.name}
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
              <MarkedPiece
                key={piece.start}
                piece={piece}
                mark={piece.mark}
                selected={selected.has(piece.mark)}
                language={language}
                onChoose={onChoose}
              />
            ) : (
              <span key={piece.start}>
                <ShownText text={piece.text} language={language} />
              </span>
            ),
          )}
        </p>
      ))}
      {lines.length >= MAX_LINES && <p className="note">{t('reading.truncated')}</p>}
    </div>
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

interface MarkedPieceProps {
  readonly piece: Piece;
  readonly mark: Mark;
  readonly selected: boolean;
  readonly language: string;
  readonly onChoose: (mark: Mark) => void;
}

function MarkedPiece({ piece, mark, selected, language, onChoose }: MarkedPieceProps) {
  const { name, node, reveal } = useMarkMeaning(mark);
  if (node === null)
    return (
      <mark className="mark-text unresolved" title={name}>
        <ShownText text={piece.text} language={language} />
      </mark>
    );
  return (
    <mark className={selected ? `mark-text ${mark.kind} selected` : `mark-text ${mark.kind}`}>
      {/* A link breaks over lines as the text does; a button would not. */}
      <a
        href={`#${node}`}
        title={name}
        aria-current={selected || undefined}
        onClick={(event) => {
          event.preventDefault();
          onChoose(mark);
          reveal();
        }}
      >
        <ShownText text={piece.text} language={language} />
      </a>
    </mark>
  );
}
