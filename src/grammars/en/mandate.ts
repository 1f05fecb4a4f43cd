import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['established', 'set up', 'created', 'establishing', 'setting up', 'establish', 'decided to establish'],
  recipients: ['to', 'to the', 'and to the'],
};
