import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['成立', '设立', '建立', '组建', '创建'],
  recipients: ['向', '并酌情向', '和向'],
  acts: [
    { value: 'instructs', forms: ['责成', '指示'] },
    { value: 'invites', forms: ['请', '邀请'] },
    { value: 'requests', forms: ['要求'] },
    { value: 'urges', forms: ['敦促', '促请'] },
    { value: 'encourages', forms: ['鼓励'] },
    { value: 'calls-upon', forms: ['呼吁', '吁请'] },
    { value: 'authorizes', forms: ['授权'] },
    { value: 'recommends', forms: ['建议'] },
    { value: 'entrusts', forms: ['委托'] },
  ],
};
