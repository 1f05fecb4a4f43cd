import { memo, useMemo, useState } from 'react';
import { describeDiagnostic } from '../../i18n/index.ts';
import { type Extraction, locatorOf } from '../../model/index.ts';
import {
  batchProgress,
  clauseLabel,
  fullName,
  type ImportJob,
  isProposed,
  openOf,
  previewBatch,
} from '../../store/index.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, Check, Dialog, Progress, RowButton } from '../kit/index.ts';
import { DifferenceList } from './difference-list.tsx';
import { EncodingMenu } from './encoding-choice.tsx';

/** Rows of open citations that are shown; the rest is counted. */
const MOST_OPEN = 200;

/** Many files on their way into the graph: how far they are, what each holds, and one decision on all. */
export function ImportBatch({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  const t = useTranslate();
  const { importer } = useServices();
  const [takeProposals, setTakeProposals] = useState(true);
  const progress = useMemo(() => batchProgress(jobs), [jobs]);
  const { running, ready, stopped } = progress;
  return (
    <Dialog
      wide
      title={t('import.batch.title', { count: progress.total })}
      closeLabel={t('action.close')}
      onClose={importer.discardAll}
      footer={
        <>
          {running && <Button onPress={importer.cancelAll}>{t('import.batch.cancel-all')}</Button>}
          {!running && stopped > 0 && (
            <Button onPress={importer.resume}>{t('import.batch.resume', { count: stopped })}</Button>
          )}
          {!running && (
            <Button onPress={importer.discardAll}>{ready > 0 ? t('import.discard') : t('import.done')}</Button>
          )}
          {!running && ready > 0 && (
            <Button variant="primary" onPress={() => void importer.acceptAll(takeProposals)}>
              {t('import.batch.accept', { count: ready })}
            </Button>
          )}
        </>
      }
    >
      <Progress label={t('import.batch.progress')} value={progress.done / Math.max(1, progress.total)} />
      <p className="batch-states">
        {t('import.batch.done', { done: progress.done, total: progress.total })}
        {progress.unsure > 0 && <span>{t('import.batch.unsure', { count: progress.unsure })}</span>}
        {progress.failed > 0 && <span>{t('import.batch.failed', { count: progress.failed })}</span>}
        {stopped > 0 && <span>{t('import.batch.stopped', { count: stopped })}</span>}
      </p>
      {!running && ready > 0 && <Totals jobs={jobs} />}
      {progress.proposed > 0 && (
        <Check isSelected={takeProposals} onChange={setTakeProposals}>
          <span>{t('import.batch.proposals', { count: progress.proposed })}</span>
        </Check>
      )}
      <FileTable jobs={jobs} />
      {!running && <OpenCitations jobs={jobs} />}
    </Dialog>
  );
}

/** What adding all would change; computed when nothing is being read any more. */
function Totals({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  const t = useTranslate();
  const graph = useGraph();
  const { newNodes, newEdges, differences, graph: grown } = useMemo(() => previewBatch(graph, jobs), [graph, jobs]);
  return (
    <>
      <p className="preview-counts">{t('import.new', { nodes: newNodes, edges: newEdges })}</p>
      <DifferenceList differences={differences} graph={grown} />
    </>
  );
}

function FileTable({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  const t = useTranslate();
  return (
    <table className="batch-table">
      <caption className="visually-hidden">{t('import.batch.files')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import.batch.file')}</th>
          <th scope="col">{t('import.batch.state')}</th>
          <th scope="col">{t('import.batch.identity')}</th>
          <th scope="col" className="number">
            {t('import.batch.clauses')}
          </th>
          <th scope="col" className="number">
            {t('import.batch.citations')}
          </th>
          <th scope="col" className="number">
            {t('import.batch.open')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('import.cancel')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <FileRow key={job.id} job={job} />
        ))}
      </tbody>
    </table>
  );
}

/** Drawn again only when its own file changes: there may be thousands. */
const FileRow = memo(function FileRow({ job }: { readonly job: ImportJob }) {
  const t = useTranslate();
  const language = useLanguage();
  const { importer } = useServices();
  const { id, name, state, result } = job;
  const extraction = result?.extraction ?? null;
  const open = extraction?.citations.filter(({ status }) => status !== 'resolved').length;
  const fault = result?.diagnostics.find(({ severity }) => severity === 'error');
  const cancellable = state === 'waiting' || state === 'reading';
  return (
    <tr className={`state-${state}`}>
      <th scope="row" className="batch-file" title={name}>
        <bdi>{name}</bdi>
      </th>
      <td>
        <span className={`tag job-${state}`}>{t('import.batch.job', { state })}</span>
        {(state === 'unsure' || job.encoding !== null) && <EncodingMenu job={job} />}
        {fault && state === 'failed' && (
          <span className="batch-fault">{describeDiagnostic({ ...fault, at: {} }, language)}</span>
        )}
        {extraction && holdsNothing(extraction) && <span className="batch-fault">{t('import.batch.nothing')}</span>}
      </td>
      <td>
        <IdentityCell job={job} />
      </td>
      <td className="number">{extraction?.clauses.length}</td>
      <td className="number">{extraction?.citations.length}</td>
      <td className="number">{open}</td>
      <td>
        {cancellable && (
          <RowButton icon="close" label={t('import.batch.cancel-one', { name })} onPress={() => importer.cancel(id)} />
        )}
      </td>
    </tr>
  );
});

const holdsNothing = ({ clauses, citations, actionLines }: Extraction): boolean =>
  clauses.length + citations.length + actionLines.length === 0;

function IdentityCell({ job }: { readonly job: ImportJob }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const facts = job.result?.extraction?.document;
  const node = job.result?.patch?.document.node;
  if (!facts || node === undefined) return null;
  if (isProposed(job))
    return (
      <>
        {facts.proposed?.canonical} <span className="tag unverified">{t('import.batch.proposed')}</span>
      </>
    );
  if (facts.canonical !== null) return facts.canonical;
  return graph.nodes.has(node) ? fullName(graph, node, language).text : t('import.batch.unnumbered');
}

/** Every citation of the batch that names no single thing, with its file and clause. */
function OpenCitations({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const open = useMemo(() => openOf(jobs), [jobs]);
  if (open.length === 0) return null;
  return (
    <section>
      <h3 className="section-title">{t('import.batch.unresolved', { count: open.length })}</h3>
      <ul className="batch-open">
        {open.slice(0, MOST_OPEN).map(({ file, place, citation }) => (
          <li key={`${citation.document} ${citation.start} ${citation.end}`}>
            <span className={`tag status-${citation.status}`}>{t(`import.status.${citation.status}`)}</span>
            <span className="quote">{citation.surface}</span>
            <span className="note">
              {[file, ...(locatorOf(place) === null ? [] : [clauseLabel(graph, place, language)])].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
