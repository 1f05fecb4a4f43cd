import { Fragment, type ReactNode } from 'react';
import { BIDI_CONTROLS, isRightToLeft, needlessControls } from '../model/index.ts';
import { useTranslate } from './hooks.ts';

interface ShownTextProps {
  readonly text: string;
  /** Language of the text. */
  readonly language: string;
}

/** Text as it reads: what would turn it around stands as a mark in its place and turns nothing. */
export function ShownText({ text, language }: ShownTextProps) {
  const t = useTranslate();
  const shown: ReactNode[] = [];
  let from = 0;
  for (const { 0: control, index } of text.matchAll(needlessControls(isRightToLeft(language)))) {
    const name = BIDI_CONTROLS[control]!;
    shown.push(
      <Fragment key={index}>
        {text.slice(from, index)}
        <span className="control-mark" title={t('reading.control', { name })}>
          {name}
        </span>
      </Fragment>,
    );
    from = index + control.length;
  }
  if (shown.length === 0) return text;
  return [...shown, text.slice(from)];
}
