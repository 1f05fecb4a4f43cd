/**
 * Kinds of instrument, as they stand in ids. `outcome` and `treaty` instruments are known by name, not by number.
 * `label` is vocabulary of the field; English is required, other languages where they are known.
 */
export const INSTRUMENT_KINDS = {
  res: {
    label: { en: 'Resolution', zh: '决议', fr: 'Résolution', es: 'Resolución', ru: 'Резолюция', ar: 'قرار' },
    numbered: true,
  },
  dec: {
    label: { en: 'Decision', zh: '决定', fr: 'Décision', es: 'Decisión', ru: 'Решение', ar: 'مقرر' },
    numbered: true,
  },
  rec: {
    label: {
      en: 'Recommendation',
      zh: '建议书',
      fr: 'Recommandation',
      es: 'Recomendación',
      ru: 'Рекомендация',
      ar: 'توصية',
    },
    numbered: true,
  },
  opinion: { label: { en: 'Opinion', zh: '意见', fr: 'Avis', es: 'Opinión', ru: 'Мнение', ar: 'رأي' }, numbered: true },
  prst: { label: { en: 'Presidential statement', zh: '主席声明' }, numbered: true },
  outcome: { label: { en: 'Outcome document', zh: '成果文件' }, numbered: false },
  treaty: { label: { en: 'Treaty', zh: '条约' }, numbered: false },
  document: { label: { en: 'Document', zh: '文件' }, numbered: false },
} as const;

export type InstrumentKind = keyof typeof INSTRUMENT_KINDS;
export const isInstrumentKind = (value: string): value is InstrumentKind => Object.hasOwn(INSTRUMENT_KINDS, value);
