import { type ReactNode, useEffect, useRef, useState } from 'react';
import { MOST_FREE_STOPS, type PathEnd, type PathQuestion } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { Check, IconButton, RowButton, SearchBox } from '../kit/index.ts';
import { NodeLine } from '../node-name.tsx';
import { useEndName } from '../use-end-name.ts';
import { useNameSearch } from '../use-name-search.tsx';
import { anyInstrument, FilterChoice, FilterWords } from './path-filter.tsx';

/** Both ends of a question, what a path must pass between them, and what it must not. */
export function PathEnds({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const { actions } = useServices();
  const { from, to, via } = question;
  return (
    <div className="path-ends">
      <End label={t('paths.from')} end={from} onChoose={(end) => actions.askPaths({ from: end })} />
      <End label={t('paths.to')} end={to} onChoose={(end) => actions.askPaths({ to: end })} />
      <IconButton
        icon="swap"
        label={t('paths.swap')}
        isDisabled={from === null && to === null}
        onPress={() => actions.askPaths({ from: to, to: from, via: [...via].reverse() })}
      />
      {question.ask === 'paths' && <Between question={question} />}
    </div>
  );
}

/** Made when it is looked at, as making it would delay each answer. */
function Between({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const { actions } = useServices();
  const [open, setOpen] = useState(false);
  const { via, avoid, anyOrder } = question;
  const used = via.length > 0 || avoid.length > 0;
  const free = via.length <= MOST_FREE_STOPS;
  return (
    <details className="path-details" open={used} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{`${t('paths.via')}, ${t('paths.avoid')}`}</summary>
      {(open || used) && (
        <>
          <List
            label={t('paths.via')}
            ends={via}
            most={anyOrder ? MOST_FREE_STOPS : MOST_STOPS}
            ordered={!anyOrder}
            ofKind
            onChange={(ends) => actions.askPaths({ via: ends })}
          />
          {via.length > 1 && (free || anyOrder) && (
            <Check isSelected={anyOrder} onChange={(any) => actions.askPaths({ anyOrder: any })}>
              {t('paths.any-order')}
            </Check>
          )}
          <List
            label={t('paths.avoid')}
            ends={avoid}
            most={MOST_AVOIDED}
            onChange={(ends) => actions.askPaths({ avoid: ends.filter((end) => typeof end === 'string') })}
          />
        </>
      )}
    </details>
  );
}

/** As many as a link can hold. */
const MOST_STOPS = 20;
const MOST_AVOIDED = 200;

interface EndProps {
  readonly label: string;
  readonly end: PathEnd | null;
  readonly onChoose: (end: PathEnd | null) => void;
}

/** One thing, found by its name, or any of a kind. */
function End({ label, end, onChoose }: EndProps) {
  const t = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const chose = useRef(false);
  // The field that one chose in is gone then, and the focus with it.
  useEffect(() => {
    if (chose.current && end !== null) place.current?.focus();
    chose.current = false;
  }, [end]);
  const choose = (chosen: PathEnd): void => {
    chose.current = true;
    onChoose(chosen);
  };
  return (
    <div className="path-end" ref={place} tabIndex={-1}>
      <span className="section-title" aria-hidden={end === null}>
        {label}
      </span>
      {end === null ? (
        <>
          <Picker label={label} onChoose={choose} />
          <AnyOf label={label} onChoose={choose} />
        </>
      ) : (
        <>
          <Chosen
            end={end}
            remove={(name) => `${label}. ${t('paths.change', { name })}`}
            onRemove={() => onChoose(null)}
          />
          {typeof end !== 'string' && <Filter filter={end} onChange={onChoose} />}
        </>
      )}
    </div>
  );
}

interface ChosenProps {
  readonly end: PathEnd;
  readonly titled?: boolean;
  /** What the button that takes it out is called. */
  readonly remove: (name: string) => string;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

function Chosen({ end, titled, remove, onRemove, children }: ChosenProps) {
  const name = useEndName(end);
  return (
    <span className="path-chosen">
      {typeof end === 'string' ? (
        <NodeLine id={end} {...(titled === undefined ? {} : { titled })} />
      ) : (
        <FilterWords filter={end} />
      )}
      {children}
      <RowButton icon="close" label={remove(name)} onPress={onRemove} />
    </span>
  );
}

function Filter({ filter, onChange }: { readonly filter: PathEnd; readonly onChange: (filter: PathEnd) => void }) {
  const t = useTranslate();
  return typeof filter === 'string' ? null : (
    <details className="path-details path-filter" open>
      <summary>{t('paths.filter')}</summary>
      <FilterChoice filter={filter} onChange={onChange} />
    </details>
  );
}

/** Leads from one thing to any of a kind. */
function AnyOf({ label, onChoose }: { readonly label: string; readonly onChoose: (end: PathEnd) => void }) {
  const t = useTranslate();
  return (
    <button
      type="button"
      className="link-button path-any-of"
      aria-label={`${label}: ${t('paths.filter.any')}`}
      onClick={() => onChoose(anyInstrument)}
    >
      {t('paths.filter.any')}
    </button>
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
  readonly ends: readonly PathEnd[];
  /** No more than so many. */
  readonly most: number;
  readonly ordered?: boolean;
  /** Whether any of a kind may be meant. */
  readonly ofKind?: boolean;
  readonly onChange: (ends: readonly PathEnd[]) => void;
}

function List({ label, ends, most, ordered = false, ofKind = false, onChange }: ListProps) {
  const t = useTranslate();
  const add = (end: PathEnd): void => {
    if (!ends.some((other) => keyOfEnd(other) === keyOfEnd(end))) onChange([...ends, end]);
  };
  return (
    <div className="path-end">
      <span className="section-title" aria-hidden="true">
        {label}
      </span>
      <ul className="path-list" aria-label={label}>
        {ends.map((end, at) => (
          <li key={typeof end === 'string' ? end : at}>
            <Chosen
              end={end}
              titled={false}
              remove={(name) => t('paths.remove', { name })}
              onRemove={() => onChange(ends.filter((_, place) => place !== at))}
            >
              {ordered && at > 0 && (
                <Earlier
                  end={end}
                  onPress={() => onChange([...ends.slice(0, at - 1), end, ends[at - 1]!, ...ends.slice(at + 1)])}
                />
              )}
            </Chosen>
            {typeof end !== 'string' && (
              <Filter
                filter={end}
                onChange={(filter) => onChange(ends.map((other, place) => (place === at ? filter : other)))}
              />
            )}
          </li>
        ))}
      </ul>
      {ends.length < most && (
        <>
          <Picker label={label} onChoose={add} />
          {ofKind && <AnyOf label={label} onChoose={add} />}
        </>
      )}
    </div>
  );
}

function Earlier({ end, onPress }: { readonly end: PathEnd; readonly onPress: () => void }) {
  const t = useTranslate();
  return <RowButton icon="up" label={t('paths.earlier', { name: useEndName(end) })} onPress={onPress} />;
}

const keyOfEnd = (end: PathEnd): string => JSON.stringify(end);
