import { useEffect, useRef, useState } from 'react';
import { fullName, type PathQuestion } from '../../store/index.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { IconButton, RowButton, SearchBox } from '../kit/index.ts';
import { NodeLine } from '../node-name.tsx';
import { useNameSearch } from '../use-name-search.tsx';

/** Both ends of a question, what a path must pass between them, and what it must not. */
export function PathEnds({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const { actions } = useServices();
  const { from, to, via, avoid } = question;
  return (
    <div className="path-ends">
      <End label={t('paths.from')} id={from} onChoose={(id) => actions.askPaths({ from: id })} />
      <End label={t('paths.to')} id={to} onChoose={(id) => actions.askPaths({ to: id })} />
      <IconButton
        icon="swap"
        label={t('paths.swap')}
        isDisabled={from === null && to === null}
        onPress={() => actions.askPaths({ from: to, to: from, via: [...via].reverse() })}
      />
      {question.ask === 'paths' && <Between via={via} avoid={avoid} />}
    </div>
  );
}

/** Made when it is looked at, as making it would delay each answer. */
function Between({ via, avoid }: Pick<PathQuestion, 'via' | 'avoid'>) {
  const t = useTranslate();
  const { actions } = useServices();
  const [open, setOpen] = useState(false);
  const used = via.length > 0 || avoid.length > 0;
  return (
    <details className="path-details" open={used} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{`${t('paths.via')}, ${t('paths.avoid')}`}</summary>
      {(open || used) && (
        <>
          <List label={t('paths.via')} ids={via} ordered onChange={(ids) => actions.askPaths({ via: ids })} />
          <List label={t('paths.avoid')} ids={avoid} onChange={(ids) => actions.askPaths({ avoid: ids })} />
        </>
      )}
    </details>
  );
}

interface EndProps {
  readonly label: string;
  readonly id: string | null;
  readonly onChoose: (id: string | null) => void;
}

function End({ label, id, onChoose }: EndProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const end = useRef<HTMLDivElement>(null);
  const chose = useRef(false);
  // The field that one chose in is gone then, and the focus with it.
  useEffect(() => {
    if (chose.current && id !== null) end.current?.focus();
    chose.current = false;
  }, [id]);
  return (
    <div className="path-end" ref={end} tabIndex={-1}>
      <span className="section-title" aria-hidden={id === null}>
        {label}
      </span>
      {id === null ? (
        <Picker
          label={label}
          onChoose={(chosen) => {
            chose.current = true;
            onChoose(chosen);
          }}
        />
      ) : (
        <span className="path-chosen">
          <NodeLine id={id} />
          <RowButton
            icon="close"
            label={`${label}. ${t('paths.change', { name: fullName(graph, id, language).text })}`}
            onPress={() => onChoose(null)}
          />
        </span>
      )}
    </div>
  );
}

function Picker({ label, onChoose }: { readonly label: string; readonly onChoose: (id: string) => void }) {
  const t = useTranslate();
  const find = useNameSearch();
  const input = useRef<HTMLInputElement>(null);
  return (
    <SearchBox
      inputRef={input}
      label={label}
      placeholder={t('paths.choose')}
      empty={t('search.empty')}
      find={find}
      onChoose={onChoose}
    />
  );
}

interface ListProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly ordered?: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

function List({ label, ids, ordered = false, onChange }: ListProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const swapped = (at: number): readonly string[] =>
    ids.map((id, place) => (place === at ? ids[at - 1]! : place === at - 1 ? ids[at]! : id));
  return (
    <div className="path-end">
      <span className="section-title" aria-hidden="true">
        {label}
      </span>
      <ul className="path-list" aria-label={label}>
        {ids.map((id, at) => {
          const name = fullName(graph, id, language).text;
          return (
            <li key={id} className="path-chosen">
              <NodeLine id={id} titled={false} />
              {ordered && at > 0 && (
                <RowButton icon="up" label={t('paths.earlier', { name })} onPress={() => onChange(swapped(at))} />
              )}
              <RowButton
                icon="close"
                label={t('paths.remove', { name })}
                onPress={() => onChange(ids.filter((other) => other !== id))}
              />
            </li>
          );
        })}
      </ul>
      <Picker label={label} onChoose={(id) => !ids.includes(id) && onChange([...ids, id])} />
    </div>
  );
}
