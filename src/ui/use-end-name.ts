import { tellEnd } from '../answers/index.ts';
import { fullName, type PathEnd } from '../store/index.ts';
import { useGraph, useLanguage } from './hooks.ts';
import { useTeller } from './use-told.ts';

/** What an end of a question is called; empty while the words for any of a kind are not there yet. */
export function useEndName(end: PathEnd): string {
  const graph = useGraph();
  const language = useLanguage();
  const source = useTeller();
  if (typeof end === 'string') return fullName(graph, end, language).text;
  return source ? tellEnd(source, end) : '';
}
