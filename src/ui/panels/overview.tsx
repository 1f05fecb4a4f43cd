import { type ReactNode, useMemo } from 'react';
import type { MessageKey } from '../../i18n/index.ts';
import { overviewOf, versionsOf } from '../../store/index.ts';
import { useComputedView, useGraph, useServices, useTranslate } from '../hooks.ts';
import { NodeLine } from '../node-name.tsx';

/** Rows of each list: what is looked at first, not a ranking; those are in the analysis. */
const MOST = 4;

const GESTURES = [
  'overview.click',
  'overview.twice',
  'overview.several',
  'overview.keys',
] as const satisfies readonly MessageKey[];

/** Nothing is chosen: where one could begin, of what is shown, and what can be done with it. */
export function Overview() {
  const t = useTranslate();
  const graph = useGraph();
  const { view } = useComputedView('view');
  const { cited, told, newer } = useMemo(() => overviewOf(view, MOST), [view]);
  return (
    <div className="inspector-head overview">
      <h2 className="inspector-name">{t('inspector.nothing.title')}</h2>
      <p className="note">{t('inspector.nothing.body')}</p>
      <List title={t('overview.cited')} isEmpty={cited.length === 0}>
        {cited.map(({ id, count }) => (
          <Row key={id} id={id} note={t('inspector.citations', { count })} />
        ))}
      </List>
      <List title={t('overview.told')} isEmpty={told.length === 0}>
        {told.map(({ id, count }) => (
          <Row key={id} id={id} note={t('inspector.tab.mandates', { count })} />
        ))}
      </List>
      <List title={t('legend.newer')} isEmpty={newer.length === 0}>
        {newer.map((id) => (
          <Row key={id} id={id} note={String(newestYear(versionsOf(graph, id.replace(/[@#].*$/, ''))) ?? '')} />
        ))}
      </List>
      <h3 className="section-title">{t('overview.how')}</h3>
      <ul className="gestures">
        {GESTURES.map((message) => (
          <li key={message}>{t(message)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The year of the newest version that was adopted. */
const newestYear = (versions: ReturnType<typeof versionsOf>): number | null =>
  versions.findLast(({ draft, year }) => !draft && year !== null)?.year ?? null;

interface ListProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

const List = ({ title, isEmpty, children }: ListProps) =>
  isEmpty ? null : (
    <>
      <h3 className="section-title">{title}</h3>
      <ul>{children}</ul>
    </>
  );

function Row({ id, note }: { readonly id: string; readonly note: string }) {
  const { actions } = useServices();
  return (
    <li>
      <button type="button" className="end" onClick={() => actions.select({ kind: 'node', id })}>
        <NodeLine id={id} />
        <span className="note">{note}</span>
      </button>
    </li>
  );
}
