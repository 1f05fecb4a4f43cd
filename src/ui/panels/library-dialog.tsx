import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { describeDiagnostic, loadPack } from '../../i18n/index.ts';
import type { Diagnostic } from '../../model/index.ts';
import { NAME_LENGTH, restoreView } from '../../store/index.ts';
import { download } from '../download.ts';
import { useExplorer, useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, Dialog, FileButton, Tabs } from '../kit/index.ts';
import { useCopyLink } from '../use-copy-link.ts';
import { NamedRow } from './named-row.tsx';
import { NewName } from './new-name.tsx';

const ExportGraph = lazy(async () => {
  const [module] = await Promise.all([import('./export-graph.tsx'), loadPack('export'), loadPack('scenes')]);
  return { default: module.ExportGraph };
});
const Export = () => (
  <Suspense fallback={null}>
    <ExportGraph />
  </Suspense>
);

/** Views with a name, a link to the present one, the workspaces that this browser keeps, and the graph as a file. */
export function LibraryDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const [tab, setTab] = useState('views');
  return (
    <Dialog title={t('library.title')} closeLabel={t('action.close')} onClose={onClose}>
      <Tabs
        label={t('library.title')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'views', title: t('library.views'), content: () => <Views onOpened={onClose} /> },
          { id: 'workspaces', title: t('library.workspaces'), content: () => <Workspaces /> },
          { id: 'export', title: t('export.tab'), content: () => <Export /> },
        ]}
      />
    </Dialog>
  );
}

function Views({ onOpened }: { readonly onOpened: () => void }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions, announcer } = useServices();
  const views = useExplorer((state) => state.history.present.views);
  const copyLink = useCopyLink();
  return (
    <>
      <div className="library-tools">
        <NewName
          label={t('library.view-name')}
          action={t('library.keep-view')}
          onName={(name) => {
            actions.nameView(name);
            announcer.say(t('library.view-kept', { name }));
          }}
        />
        <Button icon="link" onPress={() => void copyLink()}>
          {t('action.copy-link')}
        </Button>
      </div>
      {views.length === 0 && <p className="note">{t('library.no-views')}</p>}
      <ul className="library-list">
        {views.map(({ name, view }) => (
          <NamedRow
            key={name}
            name={name}
            onOpen={() => {
              const restored = restoreView(view, graph);
              actions.openView(restored.view);
              onOpened();
              const said = restored.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, language)).join(' ');
              if (said) announcer.show(said);
              else announcer.say(t('library.view-opened', { name }));
            }}
            onRename={(other) => actions.renameView(name, other)}
            onRemove={() => {
              actions.forgetView(name);
              announcer.show(t('library.view-removed', { name }));
            }}
          />
        ))}
      </ul>
    </>
  );
}

function Workspaces() {
  const t = useTranslate();
  const language = useLanguage();
  const { keeper, announcer } = useServices();
  const { current, entries, keeps } = useStore(keeper.state);
  const [forgetting, setForgetting] = useState(false);
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  /** What the browser refuses is said like any other fault. */
  const attempt = async (work: () => Promise<unknown>, done?: string): Promise<void> => {
    try {
      const outcome = await work();
      const found: readonly Diagnostic[] = Array.isArray(outcome) ? outcome : [];
      const faults = found.map((diagnostic) => describeDiagnostic(diagnostic, language));
      if (faults.length > 0) announcer.show(faults.slice(0, 3).join(' '));
      else if (done) announcer.show(done);
    } catch {
      announcer.show(t('workspaces.not-kept'));
    }
  };
  const importFile = async (file: File | undefined): Promise<readonly Diagnostic[]> =>
    file ? keeper.importFile(file) : [];
  const exportFile = async (): Promise<void> => {
    const { name, content } = await keeper.exportFile();
    download(name, content);
  };
  return (
    <>
      <p className="note">{t('workspaces.about')}</p>
      <div className="library-tools">
        <NewName
          label={t('workspaces.name')}
          action={t('workspaces.new')}
          isDisabled={!keeps}
          onName={(name) => void attempt(() => keeper.create(name), t('workspaces.opened', { name }))}
        />
        <Button onPress={() => void attempt(exportFile)}>{t('workspaces.export')}</Button>
        <FileButton
          label={t('workspaces.import')}
          isDisabled={!keeps}
          accept={['.json', '.graphml', '.gexf', '.zip', '.xlsx']}
          onFiles={([file]) => void attempt(() => importFile(file))}
        />
      </div>
      <ul className="library-list">
        {entries.map(({ id, name, saved }) => (
          <NamedRow
            key={id}
            name={name}
            note={time.format(new Date(saved))}
            isCurrent={id === current}
            confirm={t('workspaces.remove-sure', { name })}
            isDisabled={!keeps}
            onOpen={() => void attempt(() => keeper.open(id), t('workspaces.opened', { name }))}
            onRename={(other) => void attempt(() => keeper.rename(id, other))}
            onCopy={() =>
              void attempt(() => keeper.duplicate(id, t('workspaces.copy-of', { name }).slice(0, NAME_LENGTH)))
            }
            {...(id === current ? {} : { onRemove: () => void attempt(() => keeper.remove(id)) })}
          />
        ))}
      </ul>
      {entries.length === 0 && <p className="note">{t('workspaces.none')}</p>}
      <div className="library-tools">
        {forgetting ? (
          <>
            <p>{t('workspaces.forget-sure')}</p>
            <Button
              onPress={() => {
                setForgetting(false);
                void attempt(keeper.forgetAll, t('workspaces.forgotten'));
              }}
            >
              {t('workspaces.forget')}
            </Button>
            <Button variant="quiet" autoFocus onPress={() => setForgetting(false)}>
              {t('library.keep')}
            </Button>
          </>
        ) : (
          <Button variant="quiet" isDisabled={!keeps || entries.length === 0} onPress={() => setForgetting(true)}>
            {t('workspaces.forget')}
          </Button>
        )}
      </div>
    </>
  );
}
