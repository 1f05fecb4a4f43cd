import {
  borneOut,
  hopSentence,
  IN_PARTS,
  type TellSource,
  type ToldHop,
  type ToldPath,
  unreadEnds,
} from '../../answers/index.ts';
import { EDGE_TYPES } from '../../model/index.ts';
import { useComputedView, useExplorer, useServices, useTranslate } from '../hooks.ts';
import { selectionOf } from '../use-steps.ts';
import { ToldText } from './told-text.tsx';

interface PathHopsProps {
  readonly source: TellSource;
  readonly path: ToldPath;
  /** Position of the step that is stepped to. */
  readonly hop: number | null;
  /** What it is compared with. */
  readonly other: ToldPath | undefined;
}

/** A path step by step: each a sentence that leads to its evidence, and the words that bear it out. */
export function PathHops({ source, path, hop, other }: PathHopsProps) {
  const known = new Set(other?.hops.map(({ key }) => key));
  return (
    <>
      <ol className="path-hops">
        {path.hops.map((one, at) => (
          <HopLine
            key={one.key}
            source={source}
            hop={one}
            at={at}
            current={hop === at}
            differs={other !== undefined && !known.has(one.key)}
          />
        ))}
      </ol>
      {path.hops.length === 0 && path.nodes[0] && (
        <p className="path-said">
          <ToldText names={[path.nodes[0].name]}>
            {source.words('same', { name: IN_PARTS.name(path.nodes[0].name.text) })}
          </ToldText>
        </p>
      )}
      {unreadEnds(path).map(({ id, name }) => (
        <p key={id} className="path-said">
          <ToldText names={[name]}>{source.words('unread', { name: IN_PARTS.name(name.text) })}</ToldText>
        </p>
      ))}
    </>
  );
}

interface HopLineProps {
  readonly source: TellSource;
  readonly hop: ToldHop;
  readonly at: number;
  readonly current: boolean;
  readonly differs: boolean;
}

function HopLine({ source, hop, at, current, differs }: HopLineProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const { view } = useComputedView('view');
  return (
    <li className={`path-hop family-${EDGE_TYPES[hop.type].family}${differs ? ' differs' : ''}`}>
      <button
        type="button"
        aria-current={current ? 'step' : undefined}
        onClick={() => actions.showPaths({ hop: at }, selectionOf(view, hop))}
      >
        <ToldText names={[hop.from.name, hop.to.name]}>{hopSentence(source, hop, IN_PARTS)}</ToldText>
        {differs && <span className="tag">{t('paths.only-here')}</span>}
      </button>
      <Words source={source} hop={hop} />
    </li>
  );
}

/** The words that bear a step out; a quote leads to its place in the text. */
function Words({ source, hop }: { readonly source: TellSource; readonly hop: ToldHop }) {
  const { actions } = useServices();
  const said = borneOut(source, hop, IN_PARTS);
  const open = useExplorer(({ texts }) => hop.span !== null && texts.has(hop.span.document));
  if (said === null || hop.words === null) return null;
  const words = <ToldText>{said}</ToldText>;
  const { span } = hop;
  if (hop.words.kind === 'summary' || span === null || !open) return <p className="path-said">{words}</p>;
  return (
    <button
      type="button"
      className="path-quote quote"
      onClick={() => actions.read({ sha256: span.document, at: span.start })}
    >
      {words}
    </button>
  );
}
