import type { Language } from '../model/index.ts';
import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import type { Grammar } from './grammar.ts';
import { russian } from './ru/index.ts';
import { chinese } from './zh/index.ts';

/** Every grammar; a new language is one folder and one line here. */
export const GRAMMARS: readonly Grammar[] = [english, french, spanish, russian, arabic, chinese];

export const grammarOf = (language: Language): Grammar | null =>
  GRAMMARS.find((grammar) => grammar.language === language) ?? null;

export {
  ISSUER_ABBREVIATIONS,
  ISSUER_LABELS,
  NUMBERED_THROUGH,
  PROPOSAL_MARKS,
  REVISED_LABEL,
  SECTOR_BY_ISSUER,
  SECTOR_BY_SERIES,
  SESSION_TAGS,
  SYMBOLS,
} from './abbreviations.ts';
export type {
  ActionLineGrammar,
  CitationGrammar,
  Example,
  Grammar,
  MandateGrammar,
  MentionGrammar,
  ProvisionGrammar,
  Recognition,
  SectionHead,
  SharedName,
  StructureGrammar,
  Word,
} from './grammar.ts';
export { meaningIn, UNION } from './meaning.ts';
export { SIMPLIFIED, TRADITIONAL } from './zh/traditional.ts';
