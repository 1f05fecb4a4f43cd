import type { GraphEdge } from '../../graph/index.ts';
import { workOf } from '../../model/index.ts';
import type { Scene, Statement } from '../../store/index.ts';
import { byInstitution } from './institutions.ts';
import { sceneOf } from './scene-of.ts';
import { absence, isInstrument, type Subject, statement } from './teller.ts';

/** That a body, or a meeting, adopted an instrument. */
const adoptions = (subject: Subject): readonly GraphEdge[] =>
  subject.into.filter(
    ({ attributes, source }) =>
      (attributes.type === 'adopted-by' || attributes.type === 'adopted-at') && isInstrument(subject, source),
  );

/** A meeting is told of in other words than a body. */
const kindOf = ({ graph, id }: Subject): 'event' | 'body' => (graph.nodes.get(id)?.type === 'event' ? 'event' : 'body');

/** The instruments that a body adopted, by year. */
export function adoptedScene(subject: Subject): Scene | null {
  const { words, id } = subject;
  const edges = adoptions(subject);
  if (edges.length === 0) return null;
  const kind = kindOf(subject);
  const count = new Set(edges.map(({ source }) => workOf(source))).size;
  return sceneOf({
    id: 'adopted',
    title: words('scene.adopted', { kind }),
    statements: [statement(words('adopts', { kind, count }), edges), ...byInstitution(subject, edges, 'source')],
    view: {
      focus: id,
      hops: 1,
      between: false,
      reach: { direction: 'in', types: ['adopted-at', 'adopted-by'] },
      closeUp: true,
      selection: { kind: 'node', id },
    },
  });
}

/** That none is on record, where there could be: those who hold an office, and classes of members, adopt nothing. */
export function adoptsNone(subject: Subject): Statement[] {
  const node = subject.graph.nodes.get(subject.id);
  const could = node?.type === 'body' && !['officer', 'membership', 'secretariat'].includes(node.kind);
  return could && adoptions(subject).length === 0 ? [absence(subject.words('adopts-none'))] : [];
}
