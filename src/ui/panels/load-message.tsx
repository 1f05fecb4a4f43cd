import { describeDiagnostic } from '../../i18n/index.ts';
import { pickedFiles } from '../dropped-files.ts';
import { useExplorer, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { FileButton } from '../kit/index.ts';

/** What stands in place of the graph while there is none: loading, empty, or why it could not be opened. */
export function LoadMessage() {
  const t = useTranslate();
  const language = useLanguage();
  const { importer } = useServices();
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
      <p>{load === 'empty' ? t('app.empty.body') : t('app.failed.body')}</p>
      <FileButton
        primary
        label={t('import.choose')}
        accept={importer.offered}
        onFiles={(files) => importer.readFiles(pickedFiles(files))}
      />
    </div>
  );
}
