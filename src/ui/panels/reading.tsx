import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { makeClauseId } from '../../model/index.ts';
import { clauseName, extractionWith, type OpenPlace, type OpenText, type ReadingView } from '../../store/index.ts';
import { useExplorer, useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { IconButton, Segmented } from '../kit/index.ts';
import { type Mark, marksOf } from '../marks.ts';
import { hasPages } from '../page-places.ts';
import { useSelectedMarks } from '../reading-marks.ts';
import { ReadingText, type ReadingViewProps } from './reading-text.tsx';

const ReadingPages = lazy(() => import('./reading-pages.tsx').then((module) => ({ default: module.ReadingPages })));

/** A document with its clauses, every citation marked and linked with the graph both ways. */
export function Reading({ place }: { readonly place: OpenPlace }) {
  const text = useExplorer((state) => state.texts.get(place.sha256));
  return text ? <OpenReading key={place.sha256} place={place} text={text} /> : null;
}

function OpenReading({ place, text }: { readonly place: OpenPlace; readonly text: OpenText }) {
  const t = useTranslate();
  const { actions, originals } = useServices();
  const { document } = text;
  const { corrections, documents } = useGraph();
  const self = documents.get(document.sha256)?.node ?? null;
  // What people decided after it was read; undone with the graph.
  const extraction = useMemo(() => extractionWith(text, corrections), [text, corrections]);
  const marks = useMemo(() => marksOf(extraction, self), [extraction, self]);
  const selected = useSelectedMarks(marks, document.sha256);
  const wanted = useExplorer((state) => state.settings.readingView);
  /** The reading whose file turned out to be gone; reading it again brings it back. */
  const [gone, setGone] = useState<OpenText | null>(null);
  const paged = hasPages(document);
  const atHand = paged && gone !== text && originals.has(document.sha256);
  const view: ReadingView = atHand ? wanted : 'text';
  const chosen = useRef<Mark | null>(null);
  const [target, setTarget] = useState<ReadingViewProps['target']>(null);

  useEffect(() => {
    const first = marks.find((mark) => selected.has(mark));
    // Who chose a mark here is looking at it.
    const stays = chosen.current !== null && selected.has(chosen.current);
    chosen.current = null;
    if (first && !stays) setTarget({ at: first.start });
  }, [marks, selected]);
  useEffect(() => {
    if (place.at !== null) setTarget({ at: place.at });
  }, [place]);

  const shown = {
    text: document,
    extraction,
    marks,
    selected,
    target,
    onChoose: (mark: Mark) => {
      if (!selected.has(mark)) chosen.current = mark;
    },
  };
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
      {paged && (
        <div className="reading-views">
          {atHand ? (
            <Segmented
              label={t('reading.view')}
              options={[
                { value: 'text', label: t('reading.view.text') },
                { value: 'pages', label: t('reading.view.pages') },
              ]}
              value={view}
              onChange={(readingView) => actions.changeSettings({ readingView })}
            />
          ) : (
            <p className="note">{t('reading.pages.gone')}</p>
          )}
        </div>
      )}
      <ClauseTree text={text} onOpen={(at) => setTarget({ at })} />
      {view === 'text' ? (
        <ReadingText {...shown} />
      ) : (
        <Suspense fallback={null}>
          <ReadingPages {...shown} onGone={() => setGone(text)} />
        </Suspense>
      )}
    </section>
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
