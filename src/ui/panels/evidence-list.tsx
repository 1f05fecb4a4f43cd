import type { GraphEdge } from '../../graph/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { type Evidence, instrumentOf } from '../../model/index.ts';
import { clauseLabel, type OpenText, placeOfRead } from '../../store/index.ts';
import { useExplorer, useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { useCopy } from '../use-copy.ts';

type Read = Extract<Evidence, { origin: 'read' }>;
type Curated = Extract<Evidence, { origin: 'curated' }>;

/** Why an edge exists: for each piece of evidence where it stands, in what words, and how sure it is. */
export function EvidenceList({ edge }: { readonly edge: GraphEdge }) {
  return (
    <ul className="evidence">
      {edge.attributes.evidence.map((item) => (
        <li key={JSON.stringify(item)} className="evidence-item">
          {item.origin === 'read' ? <ReadItem item={item} /> : <CuratedItem item={item} />}
          <CopyCitation edge={edge} item={item} />
          {item.origin === 'read' && <CorrectCitation edge={edge} item={item} />}
        </li>
      ))}
    </ul>
  );
}

/** Copies who cites what, where, in which words and from which source, as one line of text. */
function CopyCitation({ edge, item }: { readonly edge: GraphEdge; readonly item: Evidence }) {
  const t = useTranslate();
  const copy = useCopy();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => void copy((words, source) => words.evidenceLine(source, edge, item))}
    >
      {t('evidence.copy')}
    </button>
  );
}

/** Opens the decision about what a citation means. */
function CorrectCitation({ edge, item }: { readonly edge: GraphEdge; readonly item: Read }) {
  const t = useTranslate();
  const { actions } = useServices();
  const place = placeOfRead(edge, item);
  if (place === null) return null;
  return (
    <button type="button" className="link-button" onClick={() => actions.openDecisions({ place })}>
      {t('decisions.correct')}
    </button>
  );
}

/** The printed characters: from the open text when it is there, else what the graph keeps of them. */
const quoteOf = (item: Read, text: OpenText | undefined): string | undefined =>
  text?.document.text.slice(item.start, item.end) ?? item.surface;

function ReadItem({ item }: { readonly item: Read }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const text = useExplorer((state) => state.texts.get(item.document));
  const document = graph.documents.get(item.document);
  const quote = quoteOf(item, text);
  const clause = document ? clauseLabel(graph, `${instrumentOf(document.node)}#${item.clause}`, language) : item.clause;
  return (
    <>
      {quote && (
        <q className="quote" lang={document?.language}>
          {quote}
        </q>
      )}
      <p className="evidence-facts">
        <span className="tag read">{t('evidence.read')}</span>
        <span>{clause}</span>
        <span>{t('evidence.characters', { start: String(item.start), end: String(item.end) })}</span>
        <span>{t('evidence.rule', { rule: item.rule })}</span>
        {document && <span className="ellipsis">{t('evidence.document', { name: document.name })}</span>}
      </p>
      {text && (
        <button
          type="button"
          className="link-button"
          onClick={() => actions.read({ sha256: item.document, at: item.start })}
        >
          {t('evidence.open-text')}
        </button>
      )}
      {!text && document && <p className="source">{t('evidence.drop-again', { name: document.name })}</p>}
    </>
  );
}

function CuratedItem({ item }: { readonly item: Curated }) {
  const t = useTranslate();
  const status = statusLabel(item.status, t);
  return (
    <>
      {item.surface && <q className="quote">{item.surface}</q>}
      <p className="evidence-facts">
        <span className="tag curated">{t('evidence.curated')}</span>
        <span className={item.verified ? 'tag verified' : 'tag unverified'}>
          {item.verified ? t('evidence.verified') : t('evidence.unverified')}
        </span>
        {status && <span className="tag draft">{status}</span>}
      </p>
      <p className="source">
        {item.who !== undefined && item.when !== undefined
          ? t('decisions.by', { who: item.who, when: item.when.slice(0, 10) })
          : t('evidence.source', { source: item.source })}
      </p>
      {item.note && <p className="source">{item.note}</p>}
    </>
  );
}

/** Marks what is less than adopted law. */
function statusLabel(status: Curated['status'], t: Translate): string | null {
  switch (status) {
    case 'draft':
      return t('evidence.draft');
    case 'second-hand':
      return t('evidence.second-hand');
    case 'general-knowledge':
      return t('evidence.general-knowledge');
    case 'unknown':
      return t('evidence.status-unknown');
    default:
      return null;
  }
}

/** Short words for what is uncertain about an edge; empty when it is sound. */
export function doubtOf(evidence: readonly Evidence[], t: Translate): string {
  if (evidence.some((item) => item.origin === 'read')) return '';
  const curated = evidence.filter((item) => item.origin === 'curated');
  if (curated.every((item) => item.status === 'draft')) return t('evidence.draft');
  return curated.every((item) => !item.verified) ? t('evidence.unverified') : '';
}
