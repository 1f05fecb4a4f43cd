import { HighlightStyle, LanguageSupport, LRLanguage, syntaxHighlighting } from '@codemirror/language';
import { styleTags, tags } from '@lezer/highlight';
import { parser } from './query.grammar';

/** The text language for the editor. */
export const queryLanguage = LRLanguage.define({
  parser: parser.configure({
    props: [
      styleTags({
        Keyword: tags.keyword,
        'LabelName/...': tags.typeName,
        'PropertyName/...': tags.propertyName,
        'Key/Name Key/Keyword': tags.propertyName,
        'FunctionCall/Name': tags.name,
        Number: tags.number,
        String: tags.string,
        Parameter: tags.number,
        'LineComment BlockComment': tags.comment,
      }),
    ],
  }),
  languageData: { commentTokens: { line: '//' }, closeBrackets: { brackets: ['(', '[', '{', "'"] } },
});

/** Colours of the page's theme; the weight tells keywords apart where colours do not. */
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--code-type)' },
  { tag: [tags.string, tags.number], color: 'var(--code-value)' },
  { tag: tags.propertyName, color: 'var(--text)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
]);

export const querySupport = (): LanguageSupport => new LanguageSupport(queryLanguage, syntaxHighlighting(colours));
