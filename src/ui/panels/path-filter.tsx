import { useMemo } from 'react';
import { anyOf, type TellSource, tellEnd } from '../../answers/index.ts';
import type { RecitalGraph } from '../../graph/index.ts';
import { BODY_KINDS, INSTRUMENT_KINDS, type NodeType } from '../../model/index.ts';
import { abbreviate, fullName, type PathFilter } from '../../store/index.ts';
import { useTranslate, useViewState } from '../hooks.ts';
import { yearsIn } from '../path-options.ts';
import { useTeller } from '../use-told.ts';
import { Choice } from './path-choice.tsx';

const ANY = '';
/** A thing of any kind of instrument, whichever level shows it. */
const INSTRUMENTS: readonly NodeType[] = ['work', 'version'];

/** What a filter begins with. */
export const anyInstrument: PathFilter = { types: [...INSTRUMENTS] };

/** Any of a kind, in words. */
export function FilterWords({ filter }: { readonly filter: PathFilter }) {
  const source = useTeller();
  return <span className="path-any">{source && <bdi>{tellEnd(source, filter)}</bdi>}</span>;
}

interface FilterChoiceProps {
  readonly filter: PathFilter;
  readonly onChange: (filter: PathFilter) => void;
}

/** What an end may be: of which kind, by whom, of which years, read or not. */
export function FilterChoice(props: FilterChoiceProps) {
  const source = useTeller();
  return source && <Fields {...props} source={source} />;
}

function Fields({ source, filter, onChange }: FilterChoiceProps & { readonly source: TellSource }) {
  const t = useTranslate();
  const { graph, language } = source;
  const { level } = useViewState('level');
  const whats = useMemo(() => whatsIn(graph, level), [graph, level]);
  const issuers = useMemo(() => issuersIn(graph), [graph]);
  const years = useMemo(() => yearsIn(graph), [graph]);
  const { types = [], kinds = [], issuers: by = [], years: dated = {}, read } = filter;
  const what = whatOf(filter);
  const hasText = what === ANY || [...types, ...kinds].some((one) => WITH_TEXT.has(one));
  const any: readonly [string, string] = [ANY, t('paths.any')];
  /** A choice of several, as a text may make it, stands among the others. */
  const among = (value: string, said: string, options: readonly (readonly [string, string])[]) =>
    options.some(([one]) => one === value) ? options : [...options, [value, said] as const];
  const name = (id: string): string =>
    graph.nodes.has(id) ? fullName(graph, id, language).text : abbreviate(graph, id, language);
  const year = (side: 'from' | 'to') => (
    <Choice
      label={t(`paths.filter.${side}`)}
      value={String(dated[side] ?? ANY)}
      options={[
        any,
        ...years
          .filter((one) => (side === 'from' ? one <= (dated.to ?? one) : one >= (dated.from ?? one)))
          .map((one) => [String(one), String(one)] as const),
      ]}
      onChange={(chosen) => {
        const { [side]: _, ...other } = dated;
        const next = chosen === ANY ? other : { ...other, [side]: Number(chosen) };
        onChange(withPart(filter, 'years', Object.keys(next).length === 0 ? undefined : next));
      }}
    />
  );
  return (
    <>
      <Choice
        label={t('paths.filter.what')}
        value={what}
        options={among(
          what,
          tellEnd(source, { types, kinds }),
          whats.map((one) => [one, anyOf(source, one === INSTRUMENT ? 'work' : one)] as const),
        )}
        onChange={(chosen) => onChange(withWhat(filter, chosen))}
      />
      {hasText && (
        <Choice
          label={t('paths.filter.issuer')}
          value={by.join(' ')}
          options={among(by.join(' '), by.map(name).join(', '), [
            any,
            ...issuers.map((id) => [id, name(id)] as const).sort(([, a], [, b]) => a.localeCompare(b, language)),
          ])}
          onChange={(chosen) => onChange(withPart(filter, 'issuers', chosen === ANY ? undefined : [chosen]))}
        />
      )}
      {(hasText || what === 'event') && (
        <>
          {year('from')}
          {year('to')}
        </>
      )}
      {hasText && (
        <Choice
          label={t('paths.filter.text')}
          value={read === undefined ? ANY : String(read)}
          options={[any, ['true', t('paths.filter.read')], ['false', t('paths.filter.unread')]]}
          onChange={(chosen) => onChange(withPart(filter, 'read', chosen === ANY ? undefined : chosen === 'true'))}
        />
      )}
    </>
  );
}

const INSTRUMENT = INSTRUMENTS.join();
const KINDS: readonly string[] = [...Object.keys(INSTRUMENT_KINDS), ...BODY_KINDS];
const WITH_TEXT: ReadonlySet<string> = new Set([...INSTRUMENTS, 'clause', ...Object.keys(INSTRUMENT_KINDS)]);

const whatOf = ({ types = [], kinds = [] }: PathFilter): string => (kinds.length > 0 ? kinds : types).join();

/** What may be chosen, of what the graph has: any instrument, then its kinds, and so on. */
function whatsIn(graph: RecitalGraph, level: string): readonly string[] {
  const present = new Set<string>();
  for (const attributes of graph.nodes.values()) {
    present.add(attributes.type);
    if ('kind' in attributes) present.add(attributes.kind);
  }
  const has = (one: string): boolean => present.has(one);
  return [
    INSTRUMENT,
    ...Object.keys(INSTRUMENT_KINDS).filter(has),
    ...(level === 'clauses' ? ['clause'] : []).filter(has),
    ...['body', ...BODY_KINDS].filter(has),
    ...['action-line', 'event'].filter(has),
  ];
}

function issuersIn(graph: RecitalGraph): readonly string[] {
  const issuers = new Set<string>();
  for (const attributes of graph.nodes.values())
    if (attributes.type === 'work' && attributes.issuer !== null) issuers.add(attributes.issuer);
  return [...issuers];
}

/** What bodies have no use for is asked of them no longer. */
function withWhat({ types: _, kinds: __, ...others }: PathFilter, what: string): PathFilter {
  const chosen = KINDS.includes(what) ? { kinds: [what] } : { types: what.split(',') as NodeType[] };
  if (what === INSTRUMENT || WITH_TEXT.has(what)) return { ...chosen, ...others };
  return what === 'event' && others.years ? { ...chosen, years: others.years } : chosen;
}

function withPart<Key extends keyof PathFilter>(
  filter: PathFilter,
  key: Key,
  value: PathFilter[Key] | undefined,
): PathFilter {
  const { [key]: _, ...others } = filter;
  return (value === undefined ? others : { ...others, [key]: value }) as PathFilter;
}
