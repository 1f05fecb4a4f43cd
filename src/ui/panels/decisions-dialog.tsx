import { useState } from 'react';
import { describeDiagnostic } from '../../i18n/index.ts';
import { type Correction, parseCorrections, serializeCorrections } from '../../model/index.ts';
import { type CitationPlace, placeOfOpen } from '../../store/index.ts';
import { downloadText } from '../download.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, Dialog, FileButton, Tabs } from '../kit/index.ts';
import { ClauseName, DecisionForm } from './decision-form.tsx';
import { NameForm } from './name-form.tsx';

/** Rows that are drawn; the rest comes into sight as these are decided. */
const MOST_ROWS = 300;

/** What is unresolved or ambiguous, and what people decided about it; `place` opens one decision at once. */
export function DecisionsDialog({ place }: { readonly place: CitationPlace | null }) {
  const t = useTranslate();
  const { actions } = useServices();
  const graph = useGraph();
  const [tab, setTab] = useState('open');
  return (
    <Dialog
      wide
      title={place ? t('decisions.decide') : t('decisions.title')}
      closeLabel={t('action.close')}
      onClose={() => actions.openDecisions(null)}
    >
      {place ? (
        <DecisionForm place={place} />
      ) : (
        <Tabs
          label={t('decisions.title')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'open',
              title: t('decisions.tab.open', { count: graph.open.length }),
              content: () => <OpenList />,
            },
            {
              id: 'made',
              title: t('decisions.tab.made', { count: graph.corrections.length }),
              content: () => <MadeList />,
            },
          ]}
        />
      )}
    </Dialog>
  );
}

function OpenList() {
  const t = useTranslate();
  const graph = useGraph();
  const { actions } = useServices();
  if (graph.open.length === 0) return <p className="note">{t('decisions.none-open')}</p>;
  return (
    <ul className="decision-list">
      {graph.open.slice(0, MOST_ROWS).map((citation) => (
        <li key={`${citation.document} ${citation.start} ${citation.end}`}>
          <span className={`tag status-${citation.status}`}>{t(`import.status.${citation.status}`)}</span>
          <span>
            <q className="quote" lang={graph.documents.get(citation.document)?.language}>
              {citation.surface}
            </q>
            <ClauseName place={citation} />
          </span>
          <span className="note">
            {citation.candidates.length > 0 && t('decisions.candidates', { count: citation.candidates.length })}
          </span>
          <Button onPress={() => actions.openDecisions({ place: placeOfOpen(citation) })}>
            {t('decisions.decide')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function MadeList() {
  const t = useTranslate();
  const language = useLanguage();
  const graph = useGraph();
  const { actions, announcer } = useServices();
  const { corrections } = graph;
  const take = async (file: File | undefined): Promise<void> => {
    const parsed = parseCorrections(parsedOrNull((await file?.text()) ?? ''));
    if (parsed.ok) actions.decide(parsed.value);
    const faults = parsed.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, language));
    announcer.show([...(parsed.ok ? [t('decisions.taken', { count: parsed.value.length })] : []), ...faults].join(' '));
  };
  const withdraw = (correction: Correction): void => {
    actions.withdraw(correction);
    announcer.show(t('decisions.withdrawn', { what: whatOf(correction, t('decisions.no-citation')) }));
  };
  return (
    <>
      <div className="decision-tools">
        <Button
          isDisabled={corrections.length === 0}
          onPress={() => downloadText('recital-corrections.json', serializeCorrections(corrections))}
        >
          {t('decisions.export')}
        </Button>
        <FileButton label={t('decisions.import')} accept={['.json']} onFiles={([file]) => void take(file)} />
      </div>
      <NameForm />
      {corrections.length === 0 && <p className="note">{t('decisions.none-made')}</p>}
      <ul className="decision-list made">
        {corrections.slice(0, MOST_ROWS).map((correction) => (
          <li key={JSON.stringify(correction)}>
            <span className="tag curated">{t('decisions.kind', { kind: correction.kind })}</span>
            <span>{whatOf(correction, t('decisions.no-citation'))}</span>
            <span className="note">
              {t('decisions.by', { who: correction.who, when: correction.when.slice(0, 10) })}
            </span>
            <span className="note">{correction.why}</span>
            <Button
              variant="quiet"
              label={t('decisions.withdraw-one', { what: whatOf(correction, t('decisions.no-citation')) })}
              onPress={() => withdraw(correction)}
            >
              {t('decisions.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function whatOf(correction: Correction, none: string): string {
  if (correction.kind === 'instrument') return [correction.id, correction.title?.text].filter(Boolean).join(' · ');
  return `${correction.surface} → ${correction.id ?? none}`;
}

/** What is no JSON is no file of decisions either. */
function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
