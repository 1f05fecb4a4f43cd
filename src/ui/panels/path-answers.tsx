import { useState } from 'react';
import { EDGE_TYPES } from '../../model/index.ts';
import { abbreviate, fullName, PATH_PICTURES, type PathPicture, type ShownPaths } from '../../store/index.ts';
import type { CopySource } from '../citation-text.ts';
import { edgeVerb } from '../edge-verb.ts';
import { useComputedView, useExplorer, useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, IconButton, Segmented } from '../kit/index.ts';
import { Chip, Name } from '../node-name.tsx';
import { chosenOf, type Hop, hopsOf } from '../path-hops.ts';
import type { FoundPath } from '../path-messages.ts';
import { pathCitations, pathMarkdown, pathText, saidBy } from '../path-text.ts';
import { useCopy } from '../use-copy.ts';
import { useCopyLink } from '../use-copy-link.ts';
import { selectionOf, useSteps } from '../use-steps.ts';

const LISTED = 10;

interface PathAnswersProps {
  readonly shown: ShownPaths;
  readonly paths: readonly FoundPath[];
}

/** The paths that were found, grouped by length; the chosen one step by step, with clause and quote. */
export function PathAnswers({ shown, paths }: PathAnswersProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const [listed, setListed] = useState(LISTED);
  const chosen = chosenOf(paths, shown);
  const kept = shown.kept === null ? undefined : paths[shown.kept];
  const some = paths.slice(0, Math.max(listed, chosen + 1));
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
      {paths.length > 1 && (
        <div className="path-compare">
          {kept ? (
            <>
              <p className="note">{t('paths.compared', { number: shown.kept! + 1 })}</p>
              <Button onPress={() => actions.showPaths({ kept: null })}>{t('paths.compare.end')}</Button>
            </>
          ) : (
            <Button onPress={() => actions.showPaths({ kept: chosen, chosen: chosen === 0 ? 1 : 0, hop: null })}>
              {t('paths.compare')}
            </Button>
          )}
        </div>
      )}
      <ol className="path-answers" aria-label={t('paths.answers')}>
        {some.map((path, at) => (
          <li key={path.edges.join(' ')} className={at === chosen ? 'path-answer chosen' : 'path-answer'}>
            <button
              type="button"
              className="path-head"
              aria-pressed={at === chosen}
              onClick={() => actions.showPaths({ chosen: at, hop: null })}
            >
              <span className="path-number">
                {t('paths.answer', { number: at + 1 })}
                {` · ${t('scope.steps', { steps: path.length })}`}
                {path.cost !== undefined &&
                  ` · ${t('paths.weight', { cost: String(Math.round(path.cost * 100) / 100) })}`}
                {at === shown.kept && ` · ${t('paths.compare')}`}
              </span>
              {at !== chosen && <Chain path={path} />}
            </button>
            {at === chosen && <Hops path={path} hop={shown.hop} other={at === shown.kept ? undefined : kept} />}
            {at === chosen && <CopyPath path={path} />}
            {at !== chosen && at === shown.kept && <Hops path={path} hop={null} other={paths[chosen]} />}
          </li>
        ))}
      </ol>
      {paths.length > some.length && (
        <Button onPress={() => setListed(listed + LISTED)}>
          {t('paths.more', { count: Math.min(LISTED, paths.length - some.length) })}
        </Button>
      )}
    </>
  );
}

/** Copies a path: as text, in Markdown, as the list of what it rests on, as a link that asks again. */
function CopyPath({ path }: { readonly path: FoundPath }) {
  const t = useTranslate();
  const copy = useCopy();
  const copyLink = useCopyLink();
  const ways: readonly (readonly [string, (source: CopySource, hops: readonly Hop[]) => string])[] = [
    [t('paths.copy.text'), pathText],
    [t('copy.markdown'), pathMarkdown],
    [t('paths.copy.citations'), pathCitations],
  ];
  return (
    <fieldset className="copy-row">
      <legend>{t('copy.label')}</legend>
      {ways.map(([label, make]) => (
        <button
          key={label}
          type="button"
          className="link-button"
          onClick={() => void copy((_, source) => make(source, hopsOf(source.graph, path)))}
        >
          {label}
        </button>
      ))}
      <button type="button" className="link-button" onClick={() => void copyLink()}>
        {t('copy.link')}
      </button>
    </fieldset>
  );
}

/** The nodes of a path, in as few words as tell them apart. */
function Chain({ path }: { readonly path: FoundPath }) {
  const graph = useGraph();
  const language = useLanguage();
  return (
    <span className="path-chain">
      {path.nodes.map((id, at) => (
        <span key={id} className="path-link">
          {at > 0 && <span aria-hidden="true">–</span>}
          <Chip id={id} />
          <bdi>
            {graph.nodes.get(id)?.type === 'body'
              ? abbreviate(graph, id, language)
              : fullName(graph, id, language).text}
          </bdi>
        </span>
      ))}
    </span>
  );
}

function Steps({ shown, path }: { readonly shown: ShownPaths; readonly path: FoundPath }) {
  const t = useTranslate();
  const { next, previous } = useSteps(shown, path);
  if (path.length === 0) return null;
  return (
    <div className="path-steps">
      <IconButton
        icon="previous"
        label={t('paths.previous')}
        keys="B"
        isDisabled={!previous}
        onPress={() => previous?.()}
      />
      <span>
        {shown.hop === null
          ? t('scope.steps', { steps: path.length })
          : t('paths.step', { step: shown.hop + 1, steps: path.length })}
      </span>
      <IconButton icon="next" label={t('paths.next')} keys="N" isDisabled={!next} onPress={() => next?.()} />
    </div>
  );
}

interface HopsProps {
  readonly path: FoundPath;
  readonly hop: number | null;
  /** What it is compared with. */
  readonly other: FoundPath | undefined;
}

function Hops({ path, hop, other }: HopsProps) {
  const graph = useGraph();
  const known = new Set(other?.edges);
  return (
    <ol className="path-hops">
      {hopsOf(graph, path).map((one, at) => (
        <HopLine
          key={path.edges[at]}
          hop={one}
          at={at}
          current={hop === at}
          differs={other !== undefined && !known.has(path.edges[at]!)}
        />
      ))}
    </ol>
  );
}

interface HopLineProps {
  readonly hop: Hop;
  readonly at: number;
  readonly current: boolean;
  readonly differs: boolean;
}

function HopLine({ hop, at, current, differs }: HopLineProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const { view } = useComputedView();
  const texts = useExplorer((state) => state.texts);
  const { from, to, clauses, quote, quoteLanguage, summary } = saidBy({ graph, language, texts }, hop);
  return (
    <li className={differs ? 'path-hop differs' : 'path-hop'}>
      <button
        type="button"
        aria-current={current ? 'step' : undefined}
        onClick={() => actions.showPaths({ hop: at }, selectionOf(view, hop))}
      >
        <Name text={fullName(graph, from, language)} /> {clauses !== '' && <i>{`${clauses} `}</i>}
        <span className={`edge-verb family-${EDGE_TYPES[hop.type].family}`}>{edgeVerb(hop.type, language)}</span>{' '}
        <Name text={fullName(graph, to, language)} />
        {differs && <span className="tag">{t('paths.only-here')}</span>}
      </button>
      {quote && (
        <q className="quote" lang={quoteLanguage}>
          {quote}
        </q>
      )}
      {!quote && summary && <p className="path-said">{summary}</p>}
    </li>
  );
}
