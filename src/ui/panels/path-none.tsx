import type { Restriction, Side, WhyNot } from '../../query/index.ts';
import { fullName, type PathQuestion } from '../../store/index.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { NodeLine } from '../node-name.tsx';
import { withoutRestriction } from '../path-question.ts';
import { restrictionsOf } from './path-limits.tsx';

interface PathNoneProps {
  readonly question: PathQuestion;
  readonly why: WhyNot;
}

/** Why nothing was found: what alone keeps the ends apart, how far each side comes, and which texts end the trail. */
export function PathNone({ question, why }: PathNoneProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const held = new Map(restrictionsOf(question, graph, language, t));
  const restricted = held.size > 0 || why.lifted.length > 0;
  const name = (restriction: Restriction): string => {
    const said = held.get(restriction);
    if (said !== undefined) return said;
    if (restriction === 'level') return t('level.label');
    return restriction === 'versions' ? t('paths.any-version') : t('paths.types');
  };
  const lift = (restriction: Restriction): void =>
    restriction === 'level' ? actions.setLevel('works') : actions.askPaths(withoutRestriction(restriction));
  return (
    <div className="path-none">
      <p>{t(restricted ? 'paths.none.restricted' : 'paths.none')}</p>
      {why.lifted.length > 0 && (
        <>
          <p>{t('paths.lift.each')}</p>
          <ul className="path-lifted">
            {why.lifted.map(({ restriction, path }) => (
              <li key={restriction}>
                <button type="button" className="button" onClick={() => lift(restriction)}>
                  <span>
                    {`${t('paths.lift', { restriction: name(restriction) })} · ${t('scope.steps', { steps: path.length })}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {held.size > 0 && why.lifted.length === 0 && <p>{t('paths.lift.none')}</p>}
      <Reach id={question.from} side={why.fromSource} />
      <Reach id={question.to} side={why.toTarget} />
      <Unread ids={[...new Set([...why.fromSource.unread, ...why.toTarget.unread])]} />
    </div>
  );
}

function Reach({ id, side }: { readonly id: string | null; readonly side: Side }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  if (id === null) return null;
  const name = fullName(graph, id, language).text;
  // The end itself is counted there.
  return <p className="note">{t('paths.reach', { name, count: Math.max(0, side.nodes - 1), steps: side.hops })}</p>;
}

function Unread({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate();
  const { actions } = useServices();
  if (ids.length === 0) return null;
  return (
    <>
      <p>{t('paths.unread')}</p>
      <ul className="path-unread">
        {ids.map((id) => (
          <li key={id}>
            <button type="button" className="end" onClick={() => actions.select({ kind: 'node', id })}>
              <NodeLine id={id} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
