import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['established', 'set up', 'created', 'establishing', 'setting up', 'establish', 'decided to establish'],
  recipients: ['to', 'to the', 'and to the'],
  relatives: ['which', 'that', 'which also', 'which further'],
  acts: [
    { value: 'instructs', forms: ['to instruct', 'to direct'] },
    { value: 'invites', forms: ['to invite'] },
    { value: 'requests', forms: ['to request', 'to ask'] },
    { value: 'urges', forms: ['to urge', 'to strongly urge'] },
    { value: 'encourages', forms: ['to encourage'] },
    { value: 'calls-upon', forms: ['to call upon', 'to call on'] },
    { value: 'authorizes', forms: ['to authorize', 'to authorise'] },
    { value: 'recommends', forms: ['to recommend to', 'to recommend that', 'to recommend'] },
    { value: 'appeals', forms: ['to appeal to'] },
    { value: 'entrusts', forms: ['to entrust'] },
  ],
};
