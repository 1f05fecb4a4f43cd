import type { RefObject } from 'react';
import { INTERFACE_LANGUAGES } from '../../i18n/index.ts';
import { THEMES, type Theme } from '../../store/index.ts';
import { pickedFiles } from '../dropped-files.ts';
import { useExplorer, useGraph, useLanguage, useMedia, useServices, useTranslate } from '../hooks.ts';
import { ChoiceMenu, FileButton, IconButton, SearchBox } from '../kit/index.ts';
import { useChangeLanguage } from '../use-change-language.ts';
import { useNameSearch } from '../use-name-search.tsx';
import { CopyLink } from './copy-link.tsx';
import { TaskButtons } from './task-buttons.tsx';

interface HeaderProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onShowKeys: () => void;
  readonly onShowLibrary: () => void;
  readonly onChosen: () => void;
  /** Absent where they stand among the tools of the drawing: on a narrow screen. */
  readonly tasks: { readonly onPaths: () => void; readonly onBriefing: () => void } | null;
}

/** Name, search, and what belongs to the whole page. */
export function Header({ searchRef, onShowKeys, onShowLibrary, onChosen, tasks }: HeaderProps) {
  const t = useTranslate();
  const { actions, importer, announcer } = useServices();
  const graph = useGraph();
  const language = useLanguage();
  const theme = useExplorer((state) => state.settings.theme);
  const find = useNameSearch();
  const changeLanguage = useChangeLanguage();
  const open = graph.open.length;
  const crowded = useMedia('(max-width: 1199px)');
  const themeNames: Readonly<Record<Theme, string>> = {
    system: t('theme.system'),
    light: t('theme.light'),
    dark: t('theme.dark'),
    contrast: t('theme.contrast'),
  };
  return (
    <header className="header">
      <h1 className="brand">{t('app.name')}</h1>
      <p className="dataset">{graph.name}</p>
      <search className="header-search">
        <SearchBox
          inputRef={searchRef}
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          empty={t('search.empty')}
          find={find}
          onChoose={(id) => {
            actions.reveal(id);
            onChosen();
          }}
        />
      </search>
      <div className="header-actions">
        <FileButton
          primary
          label={t('action.read-documents')}
          accept={importer.offered}
          onFiles={(files) => importer.readFiles(pickedFiles(files))}
        />
        <span className="wide-only">
          <FileButton
            folder
            label={t('action.read-folder')}
            onFiles={(files) => importer.readFiles(pickedFiles(files))}
          />
        </span>
        {tasks && <TaskButtons {...tasks} compact={crowded} />}
        <IconButton
          icon="decide"
          label={t('decisions.button', { count: open })}
          {...(open > 0 ? { badge: String(open) } : {})}
          onPress={() => actions.openDecisions({ place: null })}
        />
        <span className="wide-only">
          <CopyLink />
        </span>
        <IconButton icon="shelf" label={t('library.title')} onPress={onShowLibrary} />
        <ChoiceMenu
          label={t('action.language')}
          icon="globe"
          text={language.toUpperCase()}
          value={language}
          onChange={changeLanguage}
          options={INTERFACE_LANGUAGES.map((entry) => ({
            value: entry.id,
            label: entry.name,
            lang: entry.id,
          }))}
        />
        <ChoiceMenu
          label={t('action.theme')}
          icon="theme"
          value={theme}
          onChange={(value) => {
            actions.changeSettings({ theme: value });
            announcer.say(t('announce.theme', { name: themeNames[value] }));
          }}
          options={THEMES.map((value) => ({ value, label: themeNames[value] }))}
        />
        <IconButton label={t('action.keys')} icon="help" keys="?" onPress={onShowKeys} />
      </div>
    </header>
  );
}
