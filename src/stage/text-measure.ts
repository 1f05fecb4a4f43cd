import type { Measure } from '../drawing/index.ts';

export interface TextMeasure {
  /** Widths in one font, remembered: the same function for the same font until fonts change. */
  (font: string): Measure;
  readonly stop: () => void;
}

const MOST_REMEMBERED = 20_000;

/** Remembers widths until fonts arrive, which change them: then `onChange` is called. */
export function makeTextMeasure(onChange: () => void): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const measures = new Map<string, Measure>();
  const forget = (): void => {
    measures.clear();
    onChange();
  };
  document.fonts.addEventListener('loadingdone', forget);
  const measureIn = (font: string): Measure => {
    const known = measures.get(font);
    if (known) return known;
    const remembered = new Map<string, number>();
    const measure: Measure = (text) => {
      const width = remembered.get(text);
      if (width !== undefined) return width;
      if (remembered.size > MOST_REMEMBERED) remembered.clear();
      let measured = text.length * 6;
      if (context) {
        if (context.font !== font) context.font = font;
        measured = context.measureText(text).width;
      }
      remembered.set(text, measured);
      return measured;
    };
    measures.set(font, measure);
    return measure;
  };
  return Object.assign(measureIn, { stop: () => document.fonts.removeEventListener('loadingdone', forget) });
}
