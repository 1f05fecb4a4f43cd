import type { Common } from '../../query/index.ts';
import { fullName } from '../../store/index.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { RowButton } from '../kit/index.ts';
import { NodeLine } from '../node-name.tsx';

/** What both ends lean on, the nearest first; each leads to the paths by way of it. */
export function PathCommon({ common }: { readonly common: readonly Common[] }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  return (
    <>
      <p>{t('paths.common', { count: common.length })}</p>
      <ul className="path-unread">
        {common.map(({ id, fromSource, fromTarget }) => (
          <li key={id} className="path-chosen">
            <button type="button" className="end" onClick={() => actions.select({ kind: 'node', id })}>
              <NodeLine id={id} />
              <span className="note">{t('paths.common.steps', { from: fromSource, to: fromTarget })}</span>
            </button>
            {fromSource > 0 && fromTarget > 0 && (
              <RowButton
                icon="path"
                label={`${t('paths.via')} ${fullName(graph, id, language).text}`}
                onPress={() => actions.askPaths({ ask: 'paths', via: [id] })}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
