import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { type Diagnostic, linter } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useLatest } from '../hooks.ts';
import { completionsOf, type FindNames } from './completions.ts';
import { querySupport } from './language.ts';

export interface EditorProblem {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  /** A warning keeps nobody from asking. */
  readonly severity: 'error' | 'warning';
}

interface QueryEditorProps {
  readonly label: string;
  readonly text: string;
  readonly example: string;
  /** What is wrong in a text, or would find nothing, in words; null where there is nothing to say. */
  readonly check: (text: string) => EditorProblem | null;
  readonly find: FindNames;
  readonly onChange: (text: string) => void;
  readonly onAsk: (text: string) => void;
}

const CHECK_MS = 300;

/**
 * The text of a question. It stands in a shadow tree: the editor's styles are sheets of its own there, which the policy
 * of the page allows, and no style of the page reaches in. Tab leaves it, as it leaves any field.
 */
export default function QueryEditor(props: QueryEditorProps) {
  const { label, text, example } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useLatest(props);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text that it begins with; later ones are put in below.
  useEffect(() => {
    const parent = host.current!;
    const ask = ({ state }: EditorView): boolean => {
      latest.current.onAsk(state.doc.toString());
      return true;
    };
    const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
    const check = (): readonly Diagnostic[] => {
      const problem = latest.current.check(editor.state.doc.toString());
      editor.contentDOM.setAttribute('aria-invalid', String(problem?.severity === 'error'));
      if (!problem) return [];
      const end = editor.state.doc.length;
      const to = Math.min(Math.max(problem.to, problem.from + 1), end);
      return [{ ...problem, from: Math.min(problem.from, Math.max(0, to - 1)), to }];
    };
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run: ask, preventDefault: true }])),
          history(),
          closeBrackets(),
          bracketMatching(),
          autocompletion({ override: [completionsOf((query) => latest.current.find(query))], icons: false }),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          querySupport(),
          linter(check, { delay: CHECK_MS }),
          placeholder(example),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
          EditorView.domEventHandlers({ beforeinput: typeOver }),
          theme,
        ],
      }),
    });
    view.current = editor;
    // Keys that mean something on the page mean letters here.
    const keep = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab') event.stopPropagation();
    };
    parent.addEventListener('keydown', keep);
    return () => {
      parent.removeEventListener('keydown', keep);
      editor.destroy();
      view.current = null;
    };
  }, [label, example]);
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);
  return <div className="query-editor" dir="ltr" ref={host} />;
}

/** Typing over a selection is done here: left to itself, the browser keeps the look of it in styles, which the policy refuses. */
function typeOver(event: InputEvent, view: EditorView): boolean {
  const { main } = view.state.selection;
  const { data } = event;
  if (event.inputType !== 'insertText' || data === null || main.empty || event.isComposing) return false;
  event.preventDefault();
  const insert = () =>
    view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  const taken = view.state
    .facet(EditorView.inputHandler)
    .some((handle) => handle(view, main.from, main.to, data, insert));
  if (!taken) view.dispatch(insert());
  return true;
}

const theme = EditorView.theme({
  '&': { blockSize: '100%', color: 'var(--text)', backgroundColor: 'transparent', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-1px', borderRadius: 'var(--radius)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '20px', maxBlockSize: '320px' },
  '.cm-content': { minBlockSize: '120px', padding: '8px 0', caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '&.cm-focused .cm-selectionBackground, ::selection': { backgroundColor: 'var(--accent-soft)' },
  '.cm-placeholder': { color: 'var(--muted)', whiteSpace: 'pre-wrap' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--hover)', outline: '1px solid var(--control-edge)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--newer)',
    textDecorationSkipInk: 'none',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted var(--text)',
    textDecorationSkipInk: 'none',
  },
  '.cm-tooltip': {
    color: 'var(--text)',
    backgroundColor: 'var(--raised)',
    border: '1px solid var(--control-edge)',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font)',
    maxInlineSize: 'min(340px, 84vw)',
    maxBlockSize: '220px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px', whiteSpace: 'normal', lineHeight: '18px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--on-accent)', backgroundColor: 'var(--accent)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '1' },
  '.cm-diagnostic': { fontFamily: 'var(--font)', padding: '4px 8px', borderInlineStart: '3px solid var(--newer)' },
});
