import type { Slide, SlideDeck } from '../../slide.ts';
import { paragraph } from './paragraph.ts';
import { MAIN } from './styles.ts';

const MARK = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';
const between = `<w:r>${MARK}<w:t xml:space="preserve">, </w:t></w:r>`;

/**
 * Footnotes of a document, numbered through in the order in which they are first referred to. A second reference to one is
 * a field that shows the number of the first, so that Word numbers both anew when somebody edits.
 */
export class Footnotes {
  readonly #deck: SlideDeck;
  readonly #texts: string[] = [];

  constructor(deck: SlideDeck) {
    this.#deck = deck;
  }

  /** Makes marks for numbers of a slide; those that the slide lacks are left out. */
  of({ footnotes }: Slide): (numbers: readonly number[]) => string {
    const ids = new Map<number, number>();
    return (numbers) =>
      [...new Set(numbers)]
        .filter((number) => footnotes[number - 1] !== undefined)
        .map((number) => {
          const known = ids.get(number);
          if (known !== undefined) return again(known);
          const id = this.#texts.push(footnotes[number - 1]!);
          ids.set(number, id);
          return first(id);
        })
        .join(between);
  }

  /** To be asked for when all marks are made. */
  part(): string {
    const notes = this.#texts.map(
      (text, at) =>
        `<w:footnote w:id="${at + 1}">${paragraph(text, this.#deck, { style: 'FootnoteText', before: `<w:r>${MARK}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>` })}</w:footnote>`,
    );
    const rule = (id: number, type: string, sign: string): string =>
      `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${sign}/></w:r></w:p></w:footnote>`;
    return `<w:footnotes ${MAIN}>${rule(-1, 'separator', 'separator')}${rule(0, 'continuationSeparator', 'continuationSeparator')}${notes.join('')}</w:footnotes>`;
  }
}

const first = (id: number): string =>
  `<w:bookmarkStart w:id="${id}" w:name="_RefSource${id}"/><w:r>${MARK}<w:footnoteReference w:id="${id}"/></w:r><w:bookmarkEnd w:id="${id}"/>`;

const again = (id: number): string =>
  `<w:fldSimple w:instr=" NOTEREF _RefSource${id} \\f \\h "><w:r>${MARK}<w:t>${id}</w:t></w:r></w:fldSimple>`;
