import { useState } from 'react';
import { describeDiagnostic } from '../../i18n/index.ts';
import { type Citation, type Extraction, joinSeries } from '../../model/index.ts';
import { fullName, type ImportJob, previewPatch, type ReadResult } from '../../store/index.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, Dialog, Progress, Segmented } from '../kit/index.ts';
import { DifferenceList } from './difference-list.tsx';
import { EncodingChoice } from './encoding-choice.tsx';
import { ImportBatch } from './import-batch.tsx';

/** The files on their way into the graph: progress of what is read, and the decision on what was. */
export function ImportDialog({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  // Several files are decided on together.
  return jobs.length > 1 ? <ImportBatch jobs={jobs} /> : <ImportOne jobs={jobs} />;
}

function ImportOne({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  const t = useTranslate();
  const { importer } = useServices();
  const [identified, setIdentified] = useState(true);
  const [current] = jobs;
  if (!current) return null;
  const closeAll = (): void => {
    for (const job of jobs) {
      if (job.state === 'reading' || job.state === 'waiting') importer.cancel(job.id);
      else importer.discard(job.id);
    }
  };
  const canAdd = current.state === 'ready' && current.result?.patch;
  return (
    <Dialog
      title={t('import.title')}
      closeLabel={t('action.close')}
      onClose={closeAll}
      footer={
        current.state === 'reading' || current.state === 'waiting' ? (
          <Button onPress={() => importer.cancel(current.id)}>{t('import.cancel')}</Button>
        ) : (
          <>
            <Button onPress={() => importer.discard(current.id)}>
              {canAdd ? t('import.discard') : t('import.done')}
            </Button>
            {canAdd && (
              <Button variant="primary" onPress={() => void importer.accept(current.id, identified)}>
                {t('import.accept')}
              </Button>
            )}
          </>
        )
      }
    >
      <h3 className="file-name">{current.name}</h3>
      {(current.state === 'reading' || current.state === 'waiting') && (
        <>
          <p className="note">
            {current.state === 'waiting' ? t('import.waiting') : t('import.phase', { phase: current.phase })}
          </p>
          <Progress label={current.name} value={current.progress} />
        </>
      )}
      {current.encodings.length > 0 && <EncodingChoice key={`encoding ${current.id}`} job={current} />}
      {current.result && (
        <Preview key={current.id} result={current.result} identified={identified} onIdentify={setIdentified} />
      )}
    </Dialog>
  );
}

interface PreviewProps {
  readonly result: ReadResult;
  readonly identified: boolean;
  readonly onIdentify: (identified: boolean) => void;
}

function Preview({ result, identified, onIdentify }: PreviewProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const preview = result.patch ? previewPatch(graph, result.patch) : null;
  // Citations and the identity have sections of their own.
  const notes = result.diagnostics.filter(
    ({ code }) => !code.startsWith('citation/') && !code.startsWith('document/') && code !== 'encoding/unsure',
  );
  return (
    <>
      {result.extraction && <Identity extraction={result.extraction} identified={identified} onIdentify={onIdentify} />}
      {preview && (
        <p className="preview-counts">
          {preview.nothingNew
            ? t('import.nothing-new')
            : t('import.new', { nodes: preview.newNodes.length, edges: preview.newEdges.length })}
          {!preview.nothingNew && preview.confirmedEdges > 0 && (
            <span>{t('import.confirmed', { count: preview.confirmedEdges })}</span>
          )}
        </p>
      )}
      {preview && <DifferenceList differences={preview.differences} graph={preview.graph} />}
      {result.extraction && <Citations extraction={result.extraction} />}
      {notes.length > 0 && (
        <section>
          <h4 className="section-title">{t('import.notes')}</h4>
          <ul className="notes">
            {notes.map((diagnostic) => (
              <li key={JSON.stringify(diagnostic)} className={`severity-${diagnostic.severity}`}>
                {describeDiagnostic(diagnostic, language)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface IdentityProps {
  readonly extraction: Extraction;
  readonly identified: boolean;
  readonly onIdentify: (identified: boolean) => void;
}

function Identity({ extraction, identified, onIdentify }: IdentityProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { number, proposed, canonical } = extraction.document;
  const nameOf = (id: string, fallback: string): string =>
    graph.nodes.has(id) ? fullName(graph, id, language).text : fallback;
  return (
    <section>
      <h4 className="section-title">{t('import.identity')}</h4>
      {number !== null ? (
        <p>{t('import.identity.stated', { name: canonical ?? String(number) })}</p>
      ) : proposed ? (
        <>
          <p>
            {t('import.identity.proposed', {
              name: nameOf(proposed.id, proposed.canonical),
              by: joinSeries(
                proposed.by.map((by) => t('import.identity.by', { by })),
                language,
              ),
            })}
          </p>
          <Segmented
            label={t('import.identity')}
            value={identified ? 'yes' : 'no'}
            onChange={(value) => onIdentify(value === 'yes')}
            options={[
              { value: 'yes', label: t('import.identity.confirm', { name: nameOf(proposed.id, proposed.canonical) }) },
              { value: 'no', label: t('import.identity.keep') },
            ]}
          />
        </>
      ) : (
        <p>{t('import.identity.unknown')}</p>
      )}
    </section>
  );
}

const RANK: Readonly<Record<Citation['status'], number>> = { unresolved: 0, ambiguous: 1, resolved: 2 };

/** Every citation with what became of it; those that need a look come first. */
function Citations({ extraction }: { readonly extraction: Extraction }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const citations = [...extraction.citations].sort((a, b) => RANK[a.status] - RANK[b.status] || a.start - b.start);
  return (
    <section>
      <h4 className="section-title">{t('import.citations', { count: citations.length })}</h4>
      <ul className="citations">
        {citations.map((citation) => (
          <li key={`${citation.start} ${citation.end}`}>
            <span className={`tag status-${citation.status}`}>{t(`import.status.${citation.status}`)}</span>
            <span className="quote" lang={extraction.language ?? undefined}>
              {citation.surface}
            </span>
            <span className="note">
              {citation.candidates && citation.candidates.length > 0
                ? t('import.candidates', { list: joinSeries(citation.candidates, language) })
                : citation.id && graph.nodes.has(citation.id)
                  ? fullName(graph, citation.id, language).text
                  : (citation.canonical ?? '')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
