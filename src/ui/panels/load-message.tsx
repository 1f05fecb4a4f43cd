import { describeDiagnostic } from '../../i18n/index.ts';
import { pickedFiles } from '../dropped-files.ts';
import { useExplorer, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, FileButton } from '../kit/index.ts';

/** What stands in place of the graph while there is none: loading, empty, or why it could not be opened. */
export function LoadMessage() {
  const t = useTranslate();
  const language = useLanguage();
  const { importer, openExample } = useServices();
  const load = useExplorer((state) => state.load);
  const diagnostics = useExplorer((state) => state.diagnostics);
  if (load === 'ready') return null;
  if (load === 'loading')
    return (
      <div className="load-message" role="status">
        <p>{t('app.loading')}</p>
      </div>
    );
  return (
    <div className="load-message">
      <h2>{load === 'empty' ? t('app.empty.title') : t('app.failed.title')}</h2>
      {load === 'failed' && (
        <ul>
          {diagnostics.slice(0, 5).map((diagnostic) => (
            <li key={JSON.stringify(diagnostic)}>{describeDiagnostic(diagnostic, language)}</li>
          ))}
        </ul>
      )}
      {load === 'empty' && (
        <>
          <p>{t('app.empty.example-note')}</p>
          <Button variant="primary" onPress={() => void openExample()}>
            {t('app.empty.example')}
          </Button>
        </>
      )}
      <p>{load === 'empty' ? t('app.empty.body') : t('app.failed.body')}</p>
      <FileButton
        primary={load === 'failed'}
        label={t('import.choose')}
        accept={importer.offered}
        onFiles={(files) => importer.readFiles(pickedFiles(files))}
      />
    </div>
  );
}
