import { useCallback, useEffect, useRef, useState } from 'react';
import { partInParts } from '../../graph/index.ts';
import { writeDeck } from '../briefing/write-deck.ts';
import { download } from '../download.ts';
import { fileNameOf } from '../file-name.ts';
import { GRAPH_FILES, type GraphFile, writeFile } from '../graph-files.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, Progress, Radios } from '../kit/index.ts';
import { shownLooks } from '../shown-looks.ts';
import { useSliced } from '../use-sliced.ts';
import { DocumentChoices, useDocumentChoices } from './export-document.tsx';
import { PageChoices, PageSnippet, usePageChoices } from './export-page.tsx';

type Extent = 'shown' | 'whole';
/** Forms of a graph, then of one view and of one document. */
const FORMS = [...GRAPH_FILES, 'page', 'akn'] as const;
type Form = (typeof FORMS)[number];
const isGraphFile = (form: Form): form is GraphFile => form !== 'page' && form !== 'akn';

/** One after the other, as there are many. */
function* keysOf(edges: readonly { readonly standsFor: readonly string[] }[]): Generator<string, void> {
  for (const { standsFor } of edges) yield* standsFor;
}

interface SavedPage {
  readonly name: string;
  readonly title: string;
}

/** A file for other tools: the graph or a part of it, a page of what is shown, one document. */
export function ExportGraph() {
  const t = useTranslate();
  const language = useLanguage();
  const graph = useGraph();
  const computed = useComputedView();
  const { view } = computed;
  const { startExport, startDeck, announcer, stage } = useServices();
  const [extent, setExtent] = useState<Extent>('whole');
  const [form, setForm] = useState<Form>('gexf');
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState<SavedPage | null>(null);
  const [writing, setWriting] = useState<AbortController | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);
  const pages = usePageChoices();
  const documents = useDocumentChoices();
  const take = useCallback(
    () =>
      partInParts(
        graph,
        view.nodes.map(({ id }) => id),
        keysOf(view.edges),
      ),
    [graph, view],
  );
  const part = useSliced(take, graph.edges.size);
  const counts = (of: typeof graph) => ({ nodes: of.nodes.size, edges: of.edges.size });

  /** The file and its name. */
  const make = async (signal: AbortSignal): Promise<{ name: string; content: Blob }> => {
    if (isGraphFile(form)) {
      const wish = { kind: 'write', format: form, language, looks: shownLooks(stage.current, computed) } as const;
      const what = extent === 'whole' ? graph : part;
      if (!what) throw new Error('part: not there yet');
      const { ending, content } = await writeFile(startExport, what, wish, signal, setShare);
      return { name: `recital-${extent === 'whole' ? 'graph' : 'view'}.${ending}`, content };
    }
    if (form === 'page') {
      const { extension, content } = await writeDeck(startDeck, graph, pages.wish(), signal, () => undefined);
      return { name: `recital-view.${extension}`, content };
    }
    if (!documents.wish) throw new Error('document: none');
    const { ending, content } = await writeFile(startExport, graph, documents.wish, signal, setShare);
    return { name: `${fileNameOf(documents.choice?.file ?? '')}.${ending}`, content };
  };

  const save = async (): Promise<void> => {
    const stop = new AbortController();
    going.current = stop;
    setWriting(stop);
    setShare(null);
    setFailed(false);
    setPage(null);
    try {
      const { name, content } = await make(stop.signal);
      download(name, content);
      announcer.show(t('export.saved', { name }));
      if (form === 'page') setPage({ name, title: pages.title });
    } catch {
      if (!stop.signal.aborted) setFailed(true);
    }
    setWriting(null);
  };
  return (
    <div className="export-graph">
      <Radios
        label={t('export.format')}
        value={form}
        onChange={(value) => {
          setForm(value as Form);
          setFailed(false);
        }}
        options={FORMS.map((id) => ({ value: id, content: t(`export.format.${id}`) }))}
      />
      {isGraphFile(form) && (
        <>
          <Radios
            label={t('export.what')}
            value={extent}
            onChange={(value) => setExtent(value as Extent)}
            options={[
              { value: 'whole', content: t('export.whole', counts(graph)) },
              ...(part ? [{ value: 'shown', content: t('export.shown', counts(part)) }] : []),
            ]}
          />
          <p className="note">{t('export.about')}</p>
        </>
      )}
      {form === 'page' && <PageChoices {...pages} />}
      {form === 'akn' && <DocumentChoices {...documents} />}
      <div className="library-tools" role="status">
        {writing ? (
          <>
            <Progress label={t('export.writing')} value={share} />
            <Button onPress={() => writing.abort()}>{t('import.cancel')}</Button>
          </>
        ) : (
          <Button variant="primary" isDisabled={form === 'akn' && documents.wish === null} onPress={() => void save()}>
            {t('export.save')}
          </Button>
        )}
        {failed && <p>{t('export.failed')}</p>}
      </div>
      {page && form === 'page' && <PageSnippet {...page} />}
    </div>
  );
}
