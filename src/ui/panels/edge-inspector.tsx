import { EDGE_TYPES, joinSeries, locatorOf, stanceLabel } from '../../model/index.ts';
import { clauseLabel, compareLocators, edgesBehind, roleKind, type ViewEdge } from '../../store/index.ts';
import { edgeVerb } from '../edge-verb.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { NodeLine } from '../node-name.tsx';
import { CopyRow } from './copy-row.tsx';
import { EvidenceList } from './evidence-list.tsx';

/** Both ends of an edge, and each edge of the graph that it stands for with its evidence. */
export function EdgeInspector({ edge }: { readonly edge: ViewEdge }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const behind = edgesBehind(graph, edge.standsFor).sort((a, b) =>
    compareLocators(locatorOf(a.source) ?? '', locatorOf(b.source) ?? ''),
  );
  const verbs = joinSeries(
    edge.verbs.map((verb) =>
      edge.type === 'facilitates' ? t('role', { role: roleKind(verb), text: verb }) : stanceLabel(verb, language),
    ),
    language,
  );
  return (
    <div className="inspector-head edge-inspector">
      <p className="eyebrow">{t('inspector.edge')}</p>
      <h2 className="visually-hidden">{t('inspector.edge')}</h2>
      <button type="button" className="end" onClick={() => actions.select({ kind: 'node', id: edge.source })}>
        <NodeLine id={edge.source} />
      </button>
      <p className={`edge-verb family-${EDGE_TYPES[edge.type].family}`}>
        <span aria-hidden="true">↓ </span>
        {edgeVerb(edge.type, language)}
        {verbs && ` · ${verbs}`}
      </p>
      <button type="button" className="end" onClick={() => actions.select({ kind: 'node', id: edge.target })}>
        <NodeLine id={edge.target} />
      </button>
      <p className="note">
        <span className={edge.origin === 'curated' ? 'tag curated' : 'tag read'}>{t(`origin.${edge.origin}`)}</span>{' '}
        {t('inspector.edge.stands-for', { count: behind.length })}
      </p>
      <CopyRow of={{ source: edge.source, target: edge.target, edges: behind }} />
      <ul className="stands-for">
        {behind.map((one) => (
          <li key={one.key}>
            <h3 className="clause-head">
              <i>{locatorOf(one.source) === null ? t('inspector.whole') : clauseLabel(graph, one.source, language)}</i>
              {locatorOf(one.target) !== null && (
                <span className="count">{`→ ${clauseLabel(graph, one.target, language)}`}</span>
              )}
            </h3>
            <EvidenceList edge={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}
