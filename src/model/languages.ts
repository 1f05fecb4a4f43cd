/** The six official languages in which resolutions are issued. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);

/** Whether texts in the language run from right to left. */
export const isRightToLeft = (language: string): boolean => language === 'ar';
