import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['a créé', 'a établi', 'a institué', 'crée', 'établit', 'institue'],
  recipients: ['au', 'aux', 'à la', "à l'"],
  relatives: ['qui', 'lequel', 'laquelle'],
  acts: [
    { value: 'instructs', forms: ['de charger', 'charger'] },
    { value: 'invites', forms: ["d'inviter", 'inviter'] },
    { value: 'requests', forms: ['de prier', 'prier', 'de demander', 'demander'] },
    { value: 'urges', forms: ["d'exhorter", 'exhorter', 'de prier instamment', "d'engager instamment"] },
    { value: 'encourages', forms: ["d'encourager", 'encourager'] },
    { value: 'calls-upon', forms: ["d'appeler"] },
    { value: 'appeals', forms: ['de faire appel'] },
    { value: 'authorizes', forms: ["d'autoriser", 'autoriser'] },
    { value: 'recommends', forms: ['de recommander', 'recommander'] },
    { value: 'entrusts', forms: ['de confier', 'confier'] },
  ],
};
