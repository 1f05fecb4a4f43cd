import { isMessageKey } from '../../i18n/index.ts';
import { fullName, legendKeyOf } from '../../store/index.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, RowButton } from '../kit/index.ts';
import { NodeLine } from '../node-name.tsx';
import { useCopy } from '../use-copy.ts';
import { useLayout } from '../use-layout.ts';

/** So many nodes are listed by name; all count. */
const MOST = 200;

/** Several selected nodes: how many of which kind, and what can be done with them. */
export function SelectionInspector({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const { layout } = useLayout(useComputedView(), null);
  const copy = useCopy();
  const counts = new Map<string, number>();
  for (const id of ids) {
    const attributes = graph.nodes.get(id);
    if (!attributes) continue;
    const key = `legend.${legendKeyOf(graph, id, attributes)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const pin = (): void => {
    const positions = layout?.positions ?? new Map();
    actions.pinAll(ids.flatMap((id) => (positions.has(id) ? [[id, positions.get(id)!] as const] : [])));
  };
  const said = (key: string): string => (isMessageKey(key) ? (t as (key: string) => string)(key) : key);
  return (
    <div className="inspector-head">
      <h2 className="inspector-name">
        <span role="status">{t('select.count', { count: ids.length })}</span>
      </h2>
      <ul className="kind-counts">
        {[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(([key, count]) => (
            <li key={key}>
              {said(key)} <span className="count">{count}</span>
            </li>
          ))}
      </ul>
      <div className="actions">
        <Button
          icon="hide"
          onPress={() => {
            actions.hideNodes(ids);
            actions.select(null);
          }}
        >
          {t('action.hide')}
        </Button>
        <Button icon="filters" onPress={() => actions.keepOnly(ids)}>
          {t('select.keep')}
        </Button>
        <Button onPress={pin}>{t('select.pin')}</Button>
        <Button
          onPress={() => void copy(() => ids.map((id) => `${fullName(graph, id, language).text}\t${id}`).join('\n'))}
        >
          {t('select.copy')}
        </Button>
        <Button variant="quiet" onPress={() => actions.select(null)}>
          {t('select.clear')}
        </Button>
      </div>
      <ul className="selected-nodes">
        {ids.slice(0, MOST).map((id) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => actions.select({ kind: 'node', id })}>
              <NodeLine id={id} />
            </button>
            <RowButton
              icon="close"
              label={t('facet.remove-node', { name: fullName(graph, id, language).text })}
              onPress={() => actions.toggleSelected(id)}
            />
          </li>
        ))}
      </ul>
      {ids.length > MOST && <p className="note">{t('facet.shown', { shown: MOST, count: ids.length })}</p>}
    </div>
  );
}
