import { Fragment, useState } from 'react';
import {
  groupTitle,
  IN_PARTS,
  reasonsIn,
  sharedSentence,
  type TellSource,
  type ToldGroup,
  type ToldNode,
  type ToldPath,
} from '../../answers/index.ts';
import { abbreviate, PATH_PICTURES, type PathPicture, type ShownPaths } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { Button, IconButton, Segmented } from '../kit/index.ts';
import { Chip } from '../node-name.tsx';
import { chosenOf } from '../path-trail.ts';
import { useSteps } from '../use-steps.ts';
import { CopyAnswer } from './path-copy.tsx';
import { PathHops } from './path-hops.tsx';
import { ToldText } from './told-text.tsx';

const LISTED = 10;

interface PathAnswersProps {
  readonly source: TellSource;
  readonly shown: ShownPaths;
  readonly groups: readonly ToldGroup[];
}

/** The paths that were found, grouped by length; the chosen one step by step, with clause and quote. */
export function PathAnswers({ source, shown, groups }: PathAnswersProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const [listed, setListed] = useState(LISTED);
  const paths = groups.flatMap((group) => group.paths);
  const chosen = chosenOf(paths, shown);
  const some = Math.max(listed, chosen + 1);
  let before = 0;
  return (
    <>
      <Segmented
        label={t('paths.picture')}
        value={shown.picture}
        onChange={(picture: PathPicture) => actions.showPaths({ picture })}
        options={PATH_PICTURES.filter((picture) => picture !== 'all' || paths.length > 1).map((value) => ({
          value,
          label: t(`paths.picture.${value}`),
        }))}
      />
      <Steps shown={shown} path={paths[chosen]!} />
      {paths.length > 1 && <Compare shown={shown} chosen={chosen} />}
      {groups.map((group) => {
        const first = before;
        before += group.paths.length;
        return (
          <Fragment key={group.length}>
            {first < some && (
              <Group source={source} shown={shown} groups={groups} group={group} first={first} most={some - first} />
            )}
          </Fragment>
        );
      })}
      {paths.length > some && (
        <Button onPress={() => setListed(some + LISTED)}>
          {t('paths.more', { count: Math.min(LISTED, paths.length - some) })}
        </Button>
      )}
      {paths.length > 1 && <CopyAnswer source={source} legend={t('paths.copy.all')} groups={groups} />}
    </>
  );
}

interface GroupProps {
  readonly source: TellSource;
  readonly shown: ShownPaths;
  /** The whole answer. */
  readonly groups: readonly ToldGroup[];
  readonly group: ToldGroup;
  /** Position of its first path in the whole answer. */
  readonly first: number;
  /** How many of it are listed. */
  readonly most: number;
}

/** Paths of one length, with what they have in common. */
function Group({ source, shown, groups, group, first, most }: GroupProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const paths = groups.flatMap((one) => one.paths);
  const chosen = chosenOf(paths, shown);
  const kept = shown.kept === null ? undefined : paths[shown.kept];
  const shared = sharedSentence(source, group, IN_PARTS);
  const title = groupTitle(source, group);
  return (
    <section className="path-group">
      <h3 className="section-title">{title}</h3>
      {shared !== null && (
        <p className="path-shared">
          <ToldText names={group.shared.map(({ name }) => name)}>{shared}</ToldText>
        </p>
      )}
      <ol className="path-answers" aria-label={title} start={first + 1}>
        {group.paths.slice(0, most).map((path, in_) => {
          const at = first + in_;
          const isChosen = at === chosen;
          const reasons = reasonsIn(source, groups, path);
          return (
            <li key={path.at} className={isChosen ? 'path-answer chosen' : 'path-answer'}>
              <button
                type="button"
                className="path-head"
                aria-pressed={isChosen}
                onClick={() => actions.showPaths({ chosen: at, hop: null })}
              >
                <span className="path-number">
                  {t('paths.answer', { number: at + 1 })}
                  {reasons !== null && ` · ${reasons}`}
                  {at === shown.kept && ` · ${t('paths.compare.kept')}`}
                </span>
                {!isChosen && at !== shown.kept && <Chain source={source} nodes={path.nodes} />}
              </button>
              {(isChosen || at === shown.kept) && (
                <PathHops
                  source={source}
                  path={path}
                  hop={isChosen ? shown.hop : null}
                  other={isChosen ? (at === shown.kept ? undefined : kept) : paths[chosen]}
                />
              )}
              {isChosen && <CopyAnswer source={source} legend={t('copy.label')} path={path} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** One button, whatever it does: were it another one once it was pressed, the keyboard would be left nowhere. */
function Compare({ shown, chosen }: { readonly shown: ShownPaths; readonly chosen: number }) {
  const t = useTranslate();
  const { actions, announcer } = useServices();
  const { kept } = shown;
  const compared = kept === null ? null : t('paths.compared', { number: kept + 1 });
  const turn = (): void => {
    if (kept === null) announcer.say(t('paths.compared', { number: chosen + 1 }));
    actions.showPaths(kept === null ? { kept: chosen, chosen: chosen === 0 ? 1 : 0, hop: null } : { kept: null });
  };
  return (
    <div className="path-compare">
      <p className="note">{compared}</p>
      <Button onPress={turn}>{t(kept === null ? 'paths.compare' : 'paths.compare.end')}</Button>
    </div>
  );
}

/** The nodes of a path, in as few words as tell them apart. */
function Chain({ source, nodes }: { readonly source: TellSource; readonly nodes: readonly ToldNode[] }) {
  const { graph, language } = source;
  return (
    <span className="path-chain">
      {nodes.map(({ id, name }, at) => (
        <span key={id} className="path-link">
          {at > 0 && <span aria-hidden="true">–</span>}
          <Chip id={id} />
          <bdi>{graph.nodes.get(id)?.type === 'body' ? abbreviate(graph, id, language) : name.text}</bdi>
        </span>
      ))}
    </span>
  );
}

function Steps({ shown, path }: { readonly shown: ShownPaths; readonly path: ToldPath }) {
  const t = useTranslate();
  const { next, previous } = useSteps(shown, path);
  const steps = path.hops.length;
  if (steps === 0) return null;
  return (
    <div className="path-steps">
      <IconButton
        icon="previous"
        label={t('paths.previous')}
        keys="B"
        isDisabled={!previous}
        onPress={() => previous?.()}
      />
      <span>{shown.hop === null ? t('scope.steps', { steps }) : t('paths.step', { step: shown.hop + 1, steps })}</span>
      <IconButton icon="next" label={t('paths.next')} keys="N" isDisabled={!next} onPress={() => next?.()} />
    </div>
  );
}
