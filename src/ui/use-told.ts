import { useEffect, useMemo, useState } from 'react';
import { type TellSource, type ToldGroup, tellPaths } from '../answers/index.ts';
import { type AnswerWords, answerWordsOf, loadAnswerWords } from '../i18n/index.ts';
import { useExplorer, useGraph, useLanguage } from './hooks.ts';
import type { FoundPath } from './path-messages.ts';

/** The words of answers in the language of the page; null until they are there. */
function useAnswerWords(): AnswerWords | null {
  const language = useLanguage();
  const [, arrived] = useState<AnswerWords | null>(null);
  useEffect(() => {
    // Where they cannot be had, the language is chosen again, or the page loaded.
    loadAnswerWords(language).then(
      (words) => arrived(() => words),
      () => undefined,
    );
  }, [language]);
  return answerWordsOf(language);
}

/** What answers are told from: graph, language, words, and the texts that are open; null until the words are there. */
export function useTeller(): TellSource | null {
  const graph = useGraph();
  const language = useLanguage();
  const words = useAnswerWords();
  const open = useExplorer((state) => state.texts);
  return useMemo(() => {
    if (words === null) return null;
    const texts = new Map([...open].map(([sha256, { document }]) => [sha256, document.text]));
    return { graph, language, words, texts };
  }, [graph, language, words, open]);
}

/** An answer as it is told, and its paths in that order. */
export interface ToldAnswer {
  readonly groups: readonly ToldGroup[];
  readonly paths: readonly FoundPath[];
}

const NOTHING: ToldAnswer = { groups: [], paths: [] };

export const useTold = (source: TellSource | null, found: readonly FoundPath[]): ToldAnswer =>
  useMemo(() => {
    if (source === null || found.length === 0) return NOTHING;
    const groups = tellPaths(source, found);
    return { groups, paths: groups.flatMap(({ paths }) => paths.map(({ at }) => found[at]!)) };
  }, [source, found]);
