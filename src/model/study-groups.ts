import type { Language } from './languages.ts';

type Sector = 'itu-t' | 'itu-r' | 'itu-d';

interface Words {
  readonly one: string;
  readonly all: string;
  /** Whose they are, with what joins it. */
  readonly sectors: Readonly<Record<Sector, string>>;
}

/** How each language calls the groups of a sector that study Questions; vocabulary of the field, like the labels of kinds. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    one: '{of}Study Group {number}',
    all: '{of}study groups',
    sectors: { 'itu-t': 'ITU-T ', 'itu-r': 'ITU-R ', 'itu-d': 'ITU-D ' },
  },
  fr: {
    one: 'Commission d’études {number}{of}',
    all: 'Commissions d’études{of}',
    sectors: { 'itu-t': ' de l’UIT-T', 'itu-r': ' de l’UIT-R', 'itu-d': ' de l’UIT-D' },
  },
  es: {
    one: 'Comisión de Estudio {number}{of}',
    all: 'Comisiones de Estudio{of}',
    sectors: { 'itu-t': ' del UIT-T', 'itu-r': ' del UIT-R', 'itu-d': ' del UIT-D' },
  },
  ru: {
    one: '{number}-я Исследовательская комиссия{of}',
    all: 'Исследовательские комиссии{of}',
    sectors: { 'itu-t': ' МСЭ-Т', 'itu-r': ' МСЭ-R', 'itu-d': ' МСЭ-D' },
  },
  ar: {
    one: 'لجنة الدراسات {number}{of}',
    all: 'لجان الدراسات{of}',
    sectors: {
      'itu-t': ' لقطاع تقييس الاتصالات',
      'itu-r': ' لقطاع الاتصالات الراديوية',
      'itu-d': ' لقطاع تنمية الاتصالات',
    },
  },
  zh: {
    one: '{of}第{number}研究组',
    all: '{of}各研究组',
    sectors: { 'itu-t': 'ITU-T', 'itu-r': 'ITU-R', 'itu-d': 'ITU-D' },
  },
};

const STUDY_GROUP = /^(itu|itu-[trd]):study-group(?:s|-(\d+))$/;

/** `ITU-T Study Group 13` for `itu-t:study-group-13`; null for what is no study group. Nobody keeps a list of them all. */
export function nameOfStudyGroup(id: string, language: Language): string | null {
  const found = STUDY_GROUP.exec(id);
  if (!found) return null;
  const [, authority, number] = found;
  const { one, all, sectors } = WORDS[language];
  const of = authority === 'itu' ? '' : sectors[authority as Sector];
  return number === undefined ? all.replace('{of}', of) : one.replace('{number}', number).replace('{of}', of);
}
