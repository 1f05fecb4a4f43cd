import type { Blocks } from '../../model/index.ts';
import { FOLD, isSoft } from '../lexicon/chars.ts';

/** A line without the noise around it: conversion marks and white space. */
export interface Line {
  /** Offsets of the content; equal when the line is blank. */
  start: number;
  end: number;
  /** A blank line stands before it. */
  afterBlank: boolean;
  /** Label that the file holds apart from the text (automatic list numbers). */
  label: string | null;
}

const BRACKET = 91;

/** The lines that have content, in order. Conversion marks such as `[bookmark: x]` are never content. */
export function readLines(text: string, blocks: Blocks): Line[] {
  const lines: Line[] = [];
  let blank = false;
  for (let block = 0; block < blocks.count; block++) {
    let start = blocks.starts[block]!;
    let end = blocks.ends[block]!;
    start = skipNoise(text, start, end);
    while (end > start && isSoft(FOLD[text.charCodeAt(end - 1)]!)) end--;
    if (end <= start) {
      blank = true;
      continue;
    }
    lines.push({ start, end, afterBlank: blank, label: blocks.labels?.[block] ?? null });
    blank = false;
  }
  return lines;
}

/** Steps over white space and `[bookmark: …]` marks at the beginning of a line. */
export function skipNoise(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (isSoft(FOLD[text.charCodeAt(at)]!)) {
      at++;
      continue;
    }
    if (text.charCodeAt(at) !== BRACKET || !text.startsWith(MARK, at + 1)) return at;
    const close = text.indexOf(']', at);
    if (close < 0 || close >= to) return at;
    at = close + 1;
  }
  return at;
}

/** What word processors' text converters write for a bookmark: syntax of a tool, no word of a document. */
const MARK = 'bookmark:';
