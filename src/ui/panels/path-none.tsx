import { IN_PARTS, type TellSource, type ToldNode, tellEnd, toldWhyNot } from '../../answers/index.ts';
import { type PathQuery, type Restriction, stopsOf, type WhyNot } from '../../query/index.ts';
import type { PathQuestion } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { NodeLine } from '../node-name.tsx';
import { withoutRestriction } from '../path-question.ts';
import { restrictionsOf } from '../path-restrictions.ts';
import { PathList } from './path-list.tsx';
import { ToldText } from './told-text.tsx';

interface PathNoneProps {
  readonly source: TellSource;
  readonly question: PathQuestion;
  readonly query: PathQuery;
  readonly why: WhyNot;
}

/** Why nothing was found: what alone keeps the ends apart, how far each side comes, and which texts end the trail. */
export function PathNone({ source, question, query, why }: PathNoneProps) {
  const t = useTranslate();
  const { actions } = useServices();
  // What a text restricts is lifted in the text.
  const asText = question.ask === 'text';
  const held = new Map(restrictionsOf(question, source, t));
  const told = toldWhyNot(source, query, why, IN_PARTS);
  const stops = stopsOf(query);
  const name = (restriction: Restriction, stop: number | null): string => {
    if (stop !== null) return `${t('paths.via')} ${tellEnd(source, stops[stop]!)}`;
    const said = held.get(restriction);
    if (said !== undefined) return said;
    if (restriction === 'level') return t('level.label');
    return restriction === 'versions' ? t('paths.any-version') : t('paths.types');
  };
  const lift = (restriction: Restriction, stop: number | null): void => {
    if (restriction === 'level') actions.setLevel('works');
    else if (stop !== null) actions.askPaths({ via: question.via.filter((_, at) => at !== stop) });
    else actions.askPaths(withoutRestriction(restriction, question));
  };
  return (
    <div className="path-none">
      <p>
        <ToldText>{told.none}</ToldText>
      </p>
      {told.unknown !== null && (
        <p>
          <ToldText>{told.unknown}</ToldText>
        </p>
      )}
      {told.left.map((sentence) => (
        <p key={sentence}>
          <ToldText>{sentence}</ToldText>
        </p>
      ))}
      {told.lifted.length > 0 && (
        <ul className="path-lifted">
          {told.lifted.map(({ restriction, stop, text }) => (
            <li key={`${restriction} ${stop}`}>
              <p>
                <ToldText>{text}</ToldText>
              </p>
              {!asText && (
                <button type="button" className="button" onClick={() => lift(restriction, stop)}>
                  <span>{t('paths.lift', { restriction: name(restriction, stop) })}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {(asText || held.size > 0) && told.liftNone !== null && <p>{told.liftNone}</p>}
      {told.reach.map((sentence) => (
        <p key={sentence} className="note">
          <ToldText>{sentence}</ToldText>
        </p>
      ))}
      {told.unread && <Unread nodes={told.unread.nodes} />}
    </div>
  );
}

function Unread({ nodes }: { readonly nodes: readonly ToldNode[] }) {
  const t = useTranslate();
  const { actions } = useServices();
  return (
    <>
      <p>{t('paths.unread')}</p>
      <PathList items={nodes}>
        {({ id }) => (
          <li key={id}>
            <button type="button" className="end" onClick={() => actions.select({ kind: 'node', id })}>
              <NodeLine id={id} />
            </button>
          </li>
        )}
      </PathList>
    </>
  );
}
