import { type ReactNode, useRef, useState } from 'react';
import type { Correction } from '../../model/index.ts';
import { type CitationPlace, clauseLabel, type InstrumentParts, idOfParts } from '../../store/index.ts';
import { useExplorer, useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, Check, Radios, SearchBox, TextField } from '../kit/index.ts';
import { NodeLine } from '../node-name.tsx';
import { useNameSearch } from '../use-name-search.tsx';
import { InstrumentFields } from './instrument-fields.tsx';

/** Characters of the text that are shown before and behind the citation. */
const CONTEXT = 90;
const NO_CITATION = 'no-citation';
const MISSING = 'missing';

const EMPTY_PARTS: InstrumentParts = { issuer: '', kind: 'res', number: '', year: '', place: '' };

/** What a citation means, as a person decides it: one of the candidates, any node, nothing, or what is missing. */
export function DecisionForm({ place }: { readonly place: CitationPlace }) {
  const t = useTranslate();
  const graph = useGraph();
  const { actions, announcer } = useServices();
  const who = useExplorer((state) => state.settings.curator);
  const [meaning, setMeaning] = useState<string | null>(null);
  const [found, setFound] = useState<readonly string[]>([]);
  const [parts, setParts] = useState(EMPTY_PARTS);
  const [title, setTitle] = useState('');
  const [source, setSource] = useState('');
  const [why, setWhy] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const find = useNameSearch();

  const made = idOfParts(parts);
  const id = meaning === MISSING ? made : meaning === NO_CITATION ? null : meaning;
  const complete = meaning !== null && (meaning !== MISSING || made !== null) && who.trim() !== '';
  const language = graph.documents.get(place.document)?.language ?? '';
  const choices = [...new Set([...(place.id === null ? [] : [place.id]), ...place.candidates, ...found])];

  const save = (): void => {
    const decision = { who: who.trim(), when: new Date().toISOString(), why: why.trim() };
    const { document, clause, start, end, surface } = place;
    const corrections: Correction[] = [{ kind: 'citation', document, clause, start, end, surface, id, ...decision }];
    if (meaning === MISSING && id !== null) {
      const named = title.trim() === '' ? null : { lang: language, text: title.trim() };
      corrections.unshift({ kind: 'instrument', id, title: named, source: source.trim(), ...decision });
    }
    if (everywhere && id !== null) corrections.push({ kind: 'alias', surface, lang: language, id, ...decision });
    actions.decide(corrections);
    actions.openDecisions({ place: null });
    announcer.show(t('decisions.saved', { surface }));
  };

  return (
    <form
      className="decision-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) save();
      }}
    >
      <Context place={place} />
      <Radios
        label={t('decisions.meaning')}
        value={meaning}
        onChange={setMeaning}
        options={[
          ...choices.map((choice) => ({ value: choice, content: <Choice id={choice} isNow={choice === place.id} /> })),
          { value: MISSING, content: t('decisions.missing') },
          { value: NO_CITATION, content: t('decisions.no-citation') },
        ]}
      />
      <div className="decision-search">
        <SearchBox
          inputRef={search}
          label={t('decisions.search')}
          placeholder={t('decisions.search')}
          empty={t('search.empty')}
          find={find}
          onChoose={(node) => {
            setFound((before) => [...before, node]);
            setMeaning(node);
          }}
        />
      </div>
      {meaning === MISSING && (
        <InstrumentFields
          parts={parts}
          onChange={setParts}
          id={made}
          title={title}
          onTitle={setTitle}
          source={source}
          onSource={setSource}
        />
      )}
      {id !== null && (
        <Check isSelected={everywhere} onChange={setEverywhere}>
          <span>{t('decisions.everywhere', { surface: place.surface })}</span>
        </Check>
      )}
      <div className="field-row">
        <TextField
          isRequired
          label={t('decisions.who')}
          value={who}
          onChange={(curator) => actions.changeSettings({ curator })}
        />
        <TextField label={t('decisions.why')} value={why} onChange={setWhy} />
      </div>
      <div className="decision-tools">
        <Button onPress={() => actions.openDecisions({ place: null })}>{t('decisions.back')}</Button>
        <Button variant="primary" isDisabled={!complete} onPress={save}>
          {t('decisions.save')}
        </Button>
      </div>
    </form>
  );
}

function Choice({ id, isNow }: { readonly id: string; readonly isNow: boolean }) {
  const t = useTranslate();
  const graph = useGraph();
  return (
    <>
      {graph.nodes.has(id) ? <NodeLine id={id} /> : <code>{id}</code>}
      {isNow && <span className="tag read">{t('decisions.now')}</span>}
    </>
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The citation among the words around it, when the text is at hand. */
function Context({ place }: { readonly place: CitationPlace }): ReactNode {
  const { document, start, end, surface } = place;
  const graph = useGraph();
  const text = useExplorer((state) => state.texts.get(document)?.document.text);
  return (
    <blockquote className="decision-context" lang={graph.documents.get(document)?.language}>
      {text && `… ${oneLine(text.slice(Math.max(0, start - CONTEXT), start))}`}
      <mark>{surface}</mark>
      {text && `${oneLine(text.slice(end, end + CONTEXT))} …`}
      <ClauseName place={place} />
    </blockquote>
  );
}

/** Where a citation stands: document and clause. */
export function ClauseName({ place }: { readonly place: Pick<CitationPlace, 'document' | 'clause'> }) {
  const graph = useGraph();
  const language = useLanguage();
  const document = graph.documents.get(place.document);
  const id = `${document?.node ?? ''}#${place.clause}`;
  const clause = graph.nodes.has(id) ? clauseLabel(graph, id, language) : place.clause;
  return <span className="note decision-place">{[document?.name, clause].filter(Boolean).join(' · ')}</span>;
}
