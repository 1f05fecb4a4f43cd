import { formOfStyle, type ListForm } from './list-labels.ts';

/** What a `style` attribute says that matters to a reader of text. */
export interface StyleFacts {
  readonly hidden: boolean;
  readonly preformatted: boolean | undefined;
  readonly form: ListForm | undefined;
  /** Word writes here what an element is: `footnote`, `comment-list`. */
  readonly element: string | undefined;
}

const NOTHING: StyleFacts = { hidden: false, preformatted: undefined, form: undefined, element: undefined };

/** Reads the declarations of a `style` attribute; what is not understood is passed over. */
export function readStyle(style: string | undefined): StyleFacts {
  if (!style) return NOTHING;
  let { hidden, preformatted, form, element } = NOTHING;
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    if (property === 'display') hidden = value === 'none';
    else if (property === 'visibility') hidden ||= value === 'hidden' || value === 'collapse';
    else if (property === 'mso-hide') hidden ||= value === 'all';
    else if (property === 'white-space') preformatted = /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(value);
    else if (property === 'mso-element') element = value;
    else if (property === 'list-style-type' || property === 'list-style') form = formOfList(value) ?? form;
  }
  return { hidden, preformatted, form, element };
}

/** The counter style among the words of a list style. */
function formOfList(value: string): ListForm | undefined {
  for (const word of value.split(/\s+/)) {
    const form = formOfStyle(word);
    if (form !== undefined) return form;
  }
  return undefined;
}
