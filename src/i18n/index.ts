export { MESSAGE_ARGUMENTS } from './arguments.ts';
export { describeDiagnostic } from './diagnostics.ts';
export {
  chooseLanguage,
  type Direction,
  directionOf,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
} from './languages.ts';
export {
  type ArgumentsOf,
  isMessageKey,
  type MessageKey,
  makeTranslate,
  messagesOf,
  type Translate,
  translateLoosely,
} from './translate.ts';
