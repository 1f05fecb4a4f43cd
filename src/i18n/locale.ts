import type { Language } from '../model/index.ts';

/** Numbers of ids and years are printed in European digits, as the organisations do in Arabic; counts agree with them. */
export const localeOf = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn' : language);
