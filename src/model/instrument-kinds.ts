import type { Language } from './languages.ts';

/**
 * Kinds of instrument, as they stand in ids. `outcome` and `treaty` instruments are known by name, not by number.
 * `label` is vocabulary of the field.
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
  prst: {
    label: {
      en: 'Presidential statement',
      zh: '主席声明',
      fr: 'Déclaration de la présidence',
      es: 'Declaración de la Presidencia',
      ru: 'Заявление Председателя',
      ar: 'بيان رئاسي',
    },
    numbered: true,
  },
  outcome: {
    label: {
      en: 'Outcome document',
      zh: '成果文件',
      fr: 'Document final',
      es: 'Documento final',
      ru: 'Итоговый документ',
      ar: 'وثيقة ختامية',
    },
    numbered: false,
  },
  treaty: {
    label: { en: 'Treaty', zh: '条约', fr: 'Traité', es: 'Tratado', ru: 'Договор', ar: 'معاهدة' },
    numbered: false,
  },
  document: {
    label: { en: 'Document', zh: '文件', fr: 'Document', es: 'Documento', ru: 'Документ', ar: 'وثيقة' },
    numbered: false,
  },
} as const satisfies Record<string, { readonly label: Readonly<Record<Language, string>>; readonly numbered: boolean }>;

export type InstrumentKind = keyof typeof INSTRUMENT_KINDS;
export const isInstrumentKind = (value: string): value is InstrumentKind => Object.hasOwn(INSTRUMENT_KINDS, value);

/** What kinds of instruments are called where what is read in a text is printed, by the kind in their ids. */
export const TYPES_BY_KIND: Readonly<Record<string, string>> = {
  res: 'resolution',
  dec: 'decision',
  rec: 'recommendation',
  opinion: 'opinion',
  prst: 'presidential-statement',
};

/** The kind in the id of a document of that type: `decision` → `dec`; `res` where the type says none. */
export const kindOfType = (type: string): string =>
  Object.keys(TYPES_BY_KIND).find((kind) => TYPES_BY_KIND[kind] === type) ?? 'res';
