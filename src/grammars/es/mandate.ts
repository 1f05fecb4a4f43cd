import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['creó', 'ha creado', 'estableció', 'ha establecido', 'crea', 'establece'],
  recipients: ['al', 'a la', 'a los', 'a las'],
};
