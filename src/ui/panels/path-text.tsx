import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { PathQuestion } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';
import type { TextProblem } from '../path-messages.ts';
import { problemIn, problemWords } from '../text-problem.ts';
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
  const asked = useRef(question.text);
  // Undo, and the choices that were turned into text, bring another one.
  useEffect(() => {
    if (asked.current === question.text) return;
    asked.current = question.text;
    setDraft(question.text);
  }, [question.text]);
  const shown = problem ?? (draft === question.text ? failed : null);
  const said = shown ? problemWords(t, draft, shown) : '';
  useEffect(() => {
    if (said !== '') announcer.say(said);
  }, [said, announcer]);
  const check = (text: string) => {
    const found = problemIn(text);
    setProblem(found);
    return found && { ...found.at, message: problemWords(t, text, found) };
  };
  const ask = (text: string): void => {
    const found = problemIn(text);
    setProblem(found);
    if (found || text.trim() === '') return;
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
      {said !== '' && <p className="path-problem">{said}</p>}
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
