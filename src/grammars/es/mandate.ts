import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['creó', 'ha creado', 'estableció', 'ha establecido', 'crea', 'establece'],
  recipients: ['al', 'a la', 'a los', 'a las'],
  relatives: ['que', 'el cual', 'la cual'],
  acts: [
    { value: 'instructs', forms: ['encargar'] },
    { value: 'invites', forms: ['invitar'] },
    { value: 'requests', forms: ['pedir', 'solicitar', 'rogar'] },
    { value: 'urges', forms: ['instar'] },
    { value: 'encourages', forms: ['alentar', 'animar'] },
    { value: 'calls-upon', forms: ['exhortar'] },
    { value: 'authorizes', forms: ['autorizar'] },
    { value: 'recommends', forms: ['recomendar'] },
    { value: 'entrusts', forms: ['encomendar'] },
  ],
};
