import type { Paragraph } from './paragraph.ts';

interface Field {
  readonly paragraph: Paragraph | null;
  /** Pieces of the paragraph before the field. */
  readonly from: number;
  inCode: boolean;
}

/**
 * Fields: their code is no text, their result is. What stands in the code, results of inner fields among it, is taken out
 * where the code ends. A code that does not end within its paragraph is taken for a damaged field, and its text stays.
 */
export class Fields {
  private readonly open: Field[] = [];

  mark(type: string | undefined, paragraph: Paragraph | null): void {
    if (type === 'begin') {
      // A file may open fields without end; documents hold a few in one another.
      if (this.open.length < MOST_OPEN) this.open.push({ paragraph, from: paragraph?.length ?? 0, inCode: true });
      return;
    }
    const field = this.open.at(-1);
    if (field === undefined) return;
    if (field.inCode && field.paragraph === paragraph) paragraph?.dropFrom(field.from);
    field.inCode = false;
    if (type === 'end') this.open.pop();
  }

  endParagraph(paragraph: Paragraph): void {
    const first = this.open.findIndex((field) => field.inCode && field.paragraph === paragraph);
    if (first >= 0) this.open.length = first;
  }
}

const MOST_OPEN = 256;
