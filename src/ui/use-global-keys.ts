import { useEffect } from 'react';
import { useExplorer, useServices, useTranslate } from './hooks.ts';
import { isCharacter, keyOf } from './key-of.ts';

interface GlobalKeys {
  readonly onSearch: () => void;
  readonly onKeys: () => void;
  readonly onList: () => void;
  readonly onLink: () => void;
  readonly onAnalysis: () => void;
  readonly onPaths: () => void;
  readonly onLayout: () => void;
  readonly onBriefing: () => void;
  readonly onRule: () => void;
  readonly onPicture: () => void;
}

const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog]';

/** Typing belongs to fields; a dialog keeps its keys to itself. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(FIELDS) !== null;

/** Keys that work wherever one is: `/`, `?`, `L` list, `Y` link, `A` analysis, `P` paths, `G` layout, `D` briefing, `S` rule, `I` picture, Ctrl+Z, Ctrl+Shift+Z. */
export function useGlobalKeys(keys: GlobalKeys): void {
  const { onSearch, onKeys, onList, onLink, onAnalysis, onPaths, onLayout, onBriefing, onRule, onPicture } = keys;
  const t = useTranslate();
  const { actions, announcer } = useServices();
  const singleKeys = useExplorer((state) => state.settings.singleKeys);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target)) return;
      const command = event.ctrlKey || event.metaKey;
      const key = keyOf(event).toLowerCase();
      if (command && (key === 'y' || (key === 'z' && event.shiftKey))) {
        actions.redo();
        announcer.say(t('announce.redone'));
      } else if (command && key === 'z') {
        actions.undo();
        announcer.say(t('announce.undone'));
      } else if (command || event.altKey || (isCharacter(key) && !singleKeys)) return;
      else if (key === '/') onSearch();
      else if (key === '?') onKeys();
      else if (key === 'l') onList();
      else if (key === 'y') onLink();
      else if (key === 'a') onAnalysis();
      else if (key === 'p') onPaths();
      else if (key === 'g') onLayout();
      else if (key === 'd') onBriefing();
      else if (key === 's') onRule();
      else if (key === 'i') onPicture();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [
    actions,
    announcer,
    t,
    singleKeys,
    onSearch,
    onKeys,
    onList,
    onLink,
    onAnalysis,
    onPaths,
    onLayout,
    onBriefing,
    onRule,
    onPicture,
  ]);
}
