import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { PathQuestion } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';
import type { TextProblem } from '../path-messages.ts';
import type { EditorProblem } from '../query-editor/editor.tsx';
import { hintIn, hintWords, problemIn, problemWords } from '../text-problem.ts';
import { useNameSearch } from '../use-name-search.tsx';
import { LevelChoice } from './level-choice.tsx';

const QueryEditor = lazy(() => import('../query-editor/editor.tsx'));

const EXAMPLE = `MATCH p = ALL SHORTEST
  (a {id: 'itu:wtsa/res/75'})
  -[:CITES|MANDATES]-+
  (b {id: 'itu:cwg-internet'})
RETURN p`;

interface PathTextProps {
  readonly question: PathQuestion;
  /** What was wrong when it was asked. */
  readonly failed: TextProblem | null;
}

/** The question as text; it is asked by Ctrl or Cmd and Enter, and what is wrong in it is said below. */
export function PathText({ question, failed }: PathTextProps) {
  const t = useTranslate();
  const { actions, announcer } = useServices();
  const find = useNameSearch();
  const [draft, setDraft] = useState(question.text);
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  const asked = useRef(question.text);
  // Undo, and the choices that were turned into text, bring another one.
  useEffect(() => {
    if (asked.current === question.text) return;
    asked.current = question.text;
    setDraft(question.text);
  }, [question.text]);
  const shown = problem ?? (draft === question.text ? failed : null);
  const said = shown ? problemWords(t, draft, shown) : (hint ?? '');
  useEffect(() => {
    if (said !== '') announcer.say(said);
  }, [said, announcer]);
  const look = (text: string): TextProblem | null => {
    const found = problemIn(text);
    setProblem(found);
    return found;
  };
  const check = (text: string): EditorProblem | null => {
    const found = look(text);
    const noted = found ? null : hintIn(text);
    const words = noted && hintWords(t, text, noted);
    setHint(words);
    if (found) return { ...found.at, message: problemWords(t, text, found), severity: 'error' };
    return noted && { ...noted.at, message: words!, severity: 'warning' };
  };
  const ask = (text: string): void => {
    if (look(text) || text.trim() === '') return;
    asked.current = text;
    actions.askPaths({ text });
  };
  return (
    <div className="path-text">
      <Suspense fallback={<div className="query-editor" />}>
        <QueryEditor
          label={t('paths.text.label')}
          text={draft}
          example={EXAMPLE}
          check={check}
          find={find}
          onChange={setDraft}
          onAsk={ask}
        />
      </Suspense>
      {said !== '' && <p className={shown ? 'path-problem' : 'path-hint'}>{said}</p>}
      <div className="path-text-row">
        <Button onPress={() => ask(draft)} isDisabled={draft.trim() === ''}>
          {t('paths.text.ask')}
        </Button>
        <span className="note">{t('paths.text.help')}</span>
      </div>
      <LevelChoice />
    </div>
  );
}
