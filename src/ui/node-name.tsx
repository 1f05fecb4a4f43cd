import { directionOf } from '../i18n/index.ts';
import { LEGEND_LOOKS } from '../stage/index.ts';
import { badgeOf, fullName, type LocalText, legendKeyOf, shortLabel, titleOf } from '../store/index.ts';
import { useGraph, useLanguage } from './hooks.ts';

/** Text in its own language and direction, isolated from what is around it. */
export const Name = ({ text, className }: { readonly text: LocalText; readonly className?: string }) => (
  <bdi className={className} lang={text.lang} dir={directionOf(text.lang)}>
    {text.text}
  </bdi>
);

/** The badge of a node in its colour; the same words follow beside it, so it is decoration. */
export function Chip({ id }: { readonly id: string }) {
  const graph = useGraph();
  const attributes = graph.nodes.get(id);
  if (!attributes) return <span className="chip tone-clause">?</span>;
  const { tone, glyph } = LEGEND_LOOKS[legendKeyOf(graph, id, attributes)];
  const draft = 'status' in attributes && attributes.status === 'draft';
  return (
    <span className={`chip tone-${tone} glyph-${glyph}${draft ? ' draft' : ''}`} aria-hidden="true">
      {badgeOf(graph, id, attributes)}
    </span>
  );
}

interface NodeLineProps {
  readonly id: string;
  /** False where the title stands elsewhere. */
  readonly titled?: boolean;
}

/** Full name, and the title after it where the name is only a number. */
export function NodeLine({ id, titled = true }: NodeLineProps) {
  const graph = useGraph();
  const language = useLanguage();
  const name = fullName(graph, id, language);
  const title = titled ? titleOf(graph, id, language) : null;
  return (
    <span className="node-line">
      <Chip id={id} />
      <span className="node-words">
        <Name text={name} className="node-name" />
        {title && title.text !== name.text && <Name text={title} className="node-title" />}
      </span>
    </span>
  );
}

/** One line for lists where the chip already says the number. */
export function ShortName({ id }: { readonly id: string }) {
  const graph = useGraph();
  const language = useLanguage();
  const attributes = graph.nodes.get(id);
  if (!attributes) return <bdi>{id}</bdi>;
  return <bdi>{shortLabel(graph, id, attributes, language)}</bdi>;
}
