export { type AnswerKey, type AnswerWords, answerWordsOf, loadAnswerWords } from './answer-words.ts';
export { MESSAGE_ARGUMENTS } from './arguments.ts';
export { type BriefingKey, type BriefingWords, loadBriefingWords } from './briefing-words.ts';
export { type DeckKey, type DeckWords, loadDeckWords } from './deck-words.ts';
export { describeDiagnostic } from './diagnostics.ts';
export { isolateIn } from './isolate.ts';
export {
  chooseLanguage,
  directionOf,
  INTERFACE_LANGUAGES,
  languageName,
} from './languages.ts';
export { loadMessages, loadPack } from './load-messages.ts';
export {
  isMessageKey,
  type MessageKey,
  makeTranslate,
  messagesOf,
  type Translate,
} from './translate.ts';
