import { IN_PARTS, type TellSource, tellCommonGround } from '../../answers/index.ts';
import type { Common, PathQuery } from '../../query/index.ts';
import { fullName } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { RowButton } from '../kit/index.ts';
import { NodeLine } from '../node-name.tsx';
import { PathList } from './path-list.tsx';
import { ToldText } from './told-text.tsx';

interface PathCommonProps {
  readonly source: TellSource;
  readonly query: PathQuery;
  readonly common: readonly Common[];
}

/** What both ends lean on, the nearest first; each leads to the paths by way of it. */
export function PathCommon({ source, query, common }: PathCommonProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const { graph, language } = source;
  const { head, each } = tellCommonGround(source, query, common, IN_PARTS);
  return (
    <>
      <p>
        <ToldText>{head}</ToldText>
      </p>
      <PathList items={each}>
        {({ id, steps }, at) => (
          <li key={id} className="path-chosen">
            <button type="button" className="end" onClick={() => actions.select({ kind: 'node', id })}>
              <NodeLine id={id} />
              <span className="note">{steps}</span>
            </button>
            {common[at]!.fromSource > 0 && common[at]!.fromTarget > 0 && (
              <RowButton
                icon="path"
                label={`${t('paths.via')} ${fullName(graph, id, language).text}`}
                onPress={() => actions.askPaths({ ask: 'paths', via: [id] })}
              />
            )}
          </li>
        )}
      </PathList>
    </>
  );
}
