import { useLayoutEffect, useRef } from 'react';
import { draftLabel, stanceLabel } from '../../model/index.ts';
import type { Hover } from '../../stage/index.ts';
import { type ComputedView, fullName, inShort, shortLabel, titleOf } from '../../store/index.ts';
import { edgeVerb } from '../edge-verb.ts';
import { useGraph, useLanguage, useTranslate } from '../hooks.ts';
import { Name } from '../node-name.tsx';
import { PlacementNote } from '../placement-note.tsx';

const GAP = 16;

/** What the pointer rests on, in words. The same is in the details and in the list, so nothing depends on it. */
export function CanvasTooltip({ hover, computed }: { readonly hover: Hover; readonly computed: ComputedView }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const area = element?.parentElement;
    if (!element || !area) return;
    const x = Math.min(hover.x + GAP, area.clientWidth - element.offsetWidth - 8);
    const below = hover.y + GAP + element.offsetHeight < area.clientHeight - 64;
    const y = below ? hover.y + GAP : hover.y - element.offsetHeight - GAP;
    element.style.transform = `translate(${Math.max(8, x)}px, ${Math.max(8, y)}px)`;
  }, [hover]);
  return (
    <div ref={box} className="canvas-tooltip" aria-hidden="true">
      {hover.kind === 'node' ? (
        <NodeTip id={hover.id} computed={computed} />
      ) : (
        <EdgeTip edgeKey={hover.key} computed={computed} />
      )}
    </div>
  );
}

export function NodeTip({ id, computed }: { readonly id: string; readonly computed: ComputedView }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const node = computed.view.nodes.find((candidate) => candidate.id === id);
  const attributes = graph.nodes.get(id);
  if (!node || !attributes) return null;
  const name = fullName(graph, id, language);
  const title = titleOf(graph, id, language);
  const summary = inShort(graph, id, language);
  return (
    <>
      <strong>
        <Name text={name} />
      </strong>
      {title && title.text !== name.text && <Name text={title} className="tip-title" />}
      {summary && <span className="tip-title">{summary}</span>}
      <span className="tip-note">
        {[
          node.placement === null && node.year,
          node.draft && draftLabel(language),
          t('tooltip.links', { degree: node.degree }),
          node.newer && t('legend.newer'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <PlacementNote id={id} />
    </>
  );
}

export function EdgeTip({ edgeKey, computed }: { readonly edgeKey: string; readonly computed: ComputedView }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const edge = computed.view.edges.find((candidate) => candidate.key === edgeKey);
  const source = edge && graph.nodes.get(edge.source);
  const target = edge && graph.nodes.get(edge.target);
  if (!edge || !source || !target) return null;
  return (
    <>
      <strong>
        {fullName(graph, edge.source, language).text} → {fullName(graph, edge.target, language).text}
      </strong>
      <span className="tip-title">{shortLabel(graph, edge.target, target, language)}</span>
      <span className="tip-note">
        {[edgeVerb(edge.type, language), ...edge.verbs.map((verb) => stanceLabel(verb, language))].join(' · ')}
      </span>
      <span className="tip-note">
        {[t(`origin.${edge.origin}`), t('inspector.edge.stands-for', { count: edge.standsFor.length })].join(' · ')}
      </span>
    </>
  );
}
