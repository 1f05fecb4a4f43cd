export { MESSAGE_ARGUMENTS } from './arguments.ts';
export { describeDiagnostic } from './diagnostics.ts';
export {
  chooseLanguage,
  directionOf,
  INTERFACE_LANGUAGES,
} from './languages.ts';
export {
  isMessageKey,
  type MessageKey,
  makeTranslate,
  messagesOf,
  type Translate,
} from './translate.ts';
