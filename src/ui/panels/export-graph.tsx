import { useEffect, useMemo, useRef, useState } from 'react';
import { partOf } from '../../graph/index.ts';
import { download } from '../download.ts';
import { GRAPH_FILES, type GraphFile, writeGraph } from '../graph-files.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, Progress, Radios } from '../kit/index.ts';
import { shownLooks } from '../shown-looks.ts';

type Extent = 'shown' | 'whole';

/** The graph as a file for other tools: all of it, or what is shown. */
export function ExportGraph() {
  const t = useTranslate();
  const language = useLanguage();
  const graph = useGraph();
  const computed = useComputedView();
  const { view } = computed;
  const { startExport, announcer, stage } = useServices();
  const [extent, setExtent] = useState<Extent>('whole');
  const [format, setFormat] = useState<GraphFile>('gexf');
  const [failed, setFailed] = useState(false);
  const [writing, setWriting] = useState<AbortController | null>(null);
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);
  const part = useMemo(
    () =>
      partOf(
        graph,
        view.nodes.map(({ id }) => id),
        new Set(view.edges.flatMap(({ standsFor }) => standsFor)),
      ),
    [graph, view],
  );
  const counts = (of: typeof graph) => ({ nodes: of.nodes.size, edges: of.edges.size });
  const save = async (): Promise<void> => {
    const stop = new AbortController();
    going.current = stop;
    setWriting(stop);
    setFailed(false);
    try {
      const order = {
        graph: extent === 'whole' ? graph : part,
        format,
        language,
        looks: shownLooks(stage.current, computed),
      };
      const { ending, content } = await writeGraph(startExport, order, stop.signal);
      const name = `recital-${extent === 'whole' ? 'graph' : 'view'}.${ending}`;
      download(name, content);
      announcer.show(t('export.saved', { name }));
    } catch {
      if (!stop.signal.aborted) setFailed(true);
    }
    setWriting(null);
  };
  return (
    <div className="export-graph">
      <Radios
        label={t('export.what')}
        value={extent}
        onChange={(value) => setExtent(value as Extent)}
        options={[
          { value: 'whole', content: t('export.whole', counts(graph)) },
          { value: 'shown', content: t('export.shown', counts(part)) },
        ]}
      />
      <p className="note">{t('export.about')}</p>
      <Radios
        label={t('export.format')}
        value={format}
        onChange={(value) => setFormat(value as GraphFile)}
        options={GRAPH_FILES.map((id) => ({ value: id, content: t(`export.format.${id}`) }))}
      />
      <div className="library-tools" role="status">
        {writing ? (
          <>
            <Progress label={t('export.writing')} value={null} />
            <Button onPress={() => writing.abort()}>{t('import.cancel')}</Button>
          </>
        ) : (
          <Button variant="primary" onPress={() => void save()}>
            {t('export.save')}
          </Button>
        )}
        {failed && <p>{t('export.failed')}</p>}
      </div>
    </div>
  );
}
