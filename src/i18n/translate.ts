import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/index.ts';
import type { MESSAGE_ARGUMENTS } from './arguments.ts';
import { isolateArguments, isolateValues } from './isolate.ts';
import { directionOf } from './languages.ts';
import { localeOf } from './locale.ts';
import en from './messages/en.json' with { type: 'json' };

/** Messages of a panel that is loaded when first opened lie beside the others and come with it. */
type PackKey =
  | keyof typeof import('./messages/paths/en.json')
  | keyof typeof import('./messages/scenes/en.json')
  | keyof typeof import('./messages/picture/en.json')
  | keyof typeof import('./messages/export/en.json');
export type MessageKey = keyof typeof en | PackKey;
export type Messages = Readonly<Record<MessageKey, string>>;
type WithArguments = keyof typeof MESSAGE_ARGUMENTS;

/** The arguments that a message needs: none, or all that its text names. */
export type ArgumentsOf<Key extends MessageKey> = Key extends WithArguments
  ? [args: Readonly<Record<(typeof MESSAGE_ARGUMENTS)[Key][number], string | number>>]
  : [];

/** Says a message in one language. */
export type Translate = <Key extends MessageKey>(key: Key, ...args: ArgumentsOf<Key>) => string;

/** English comes with the program; the others when `loadMessages` has fetched them. */
const MESSAGES: Partial<Record<Language, Messages>> = { en: { ...en } as Messages };

export const hasMessages = (language: Language): boolean => MESSAGES[language] !== undefined;

export const keepMessages = (language: Language, messages: Partial<Messages>): void => {
  MESSAGES[language] = { ...MESSAGES[language], ...messages } as Messages;
};

/** Adds messages to those that are being said already. */
export const addMessages = (language: Language, messages: Partial<Messages>): void => {
  const kept = MESSAGES[language];
  if (kept) Object.assign(kept, messages);
};

/** Messages of a language, English while it has none. */
export const messagesOf = (language: Language): Messages => MESSAGES[language] ?? MESSAGES.en!;

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(messagesOf('en'), key);

/**
 * Says messages in a language. A message without arguments is its text; others are compiled once, when first said.
 */
export function makeTranslate(language: Language): Translate {
  const messages = messagesOf(language);
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key, ...[args]) => {
    const text = messages[key];
    if (!args && !text.includes('{')) return text;
    let format = compiled.get(key);
    if (!format) {
      format = compile(text, language);
      compiled.set(key, format);
    }
    return String(format.format(args && isolateValues(args)));
  };
}

/**
 * Says a message whose arguments come as data (diagnostics): what is missing is shown as an ellipsis, so that a
 * message is never lost for want of a detail.
 */
export function translateLoosely(
  language: Language,
  key: MessageKey,
  args: Readonly<Record<string, string | number>>,
): string {
  const values = new Proxy(isolateValues(args), {
    get: (target, name) => (typeof name === 'string' ? (target[name] ?? '…') : undefined),
    has: () => true,
    getOwnPropertyDescriptor: (target, name) => ({
      configurable: true,
      enumerable: true,
      value: Reflect.get(target, name) ?? '…',
    }),
  });
  return String(compile(messagesOf(language)[key], language).format(values));
}

function compile(text: string, language: Language): IntlMessageFormat {
  const format = new IntlMessageFormat(text, localeOf(language));
  return directionOf(language) === 'rtl'
    ? new IntlMessageFormat(isolateArguments(format.getAst()), localeOf(language))
    : format;
}
