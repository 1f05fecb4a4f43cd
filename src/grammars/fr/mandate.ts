import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['a créé', 'a établi', 'a institué', 'crée', 'établit', 'institue'],
  recipients: ['au', 'aux', 'à la', "à l'"],
};
