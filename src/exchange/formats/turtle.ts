import { type BlankNode, DataFactory, type NamedNode, type Quad_Object, Writer } from 'n3';
import { thingsOf } from '../linked/graph.ts';
import type { Thing, Value } from '../linked/things.ts';
import { expand, PREFIXES } from '../linked/vocabulary.ts';
import type { GraphFormat } from './format.ts';

const { namedNode, blankNode, literal } = DataFactory;

/** Turtle (RDF 1.1): the same triples as in JSON-LD. */
export const turtle: GraphFormat = {
  write: (graph) => {
    const writer = new Writer({ prefixes: PREFIXES });
    // Numbered in the order of writing: the same names for the same graph.
    let unnamed = 0;
    const write = ({ iri, types, says }: Thing): NamedNode | BlankNode => {
      const subject = iri === undefined ? blankNode(`b${unnamed++}`) : namedNode(iri);
      for (const type of types) writer.addQuad(subject, namedNode(expand('rdf:type')), namedNode(expand(type)));
      for (const [term, value] of says) writer.addQuad(subject, namedNode(expand(term)), objectOf(value));
      return subject;
    };
    const objectOf = (value: Value): Quad_Object => {
      if (typeof value === 'boolean') return literal(String(value), namedNode(expand('xsd:boolean')));
      if (typeof value !== 'object') return literal(value);
      if ('types' in value) return write(value);
      return 'iri' in value ? namedNode(value.iri) : literal(value.text, value.language);
    };
    for (const thing of thingsOf(graph)) write(thing);
    let text = '';
    // Without a stream to write to, the writer is done when it is told to end.
    writer.end((error: Error | null, result: string) => {
      if (error) throw error;
      text = result;
    });
    return text;
  },
};
