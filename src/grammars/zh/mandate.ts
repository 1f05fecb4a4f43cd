import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['成立', '设立', '建立', '组建', '创建'],
  recipients: ['向', '并酌情向', '和向'],
};
