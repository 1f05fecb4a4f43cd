import { joinSeries, placeName } from '../../model/index.ts';
import type { VersionEntry } from '../../store/index.ts';
import { useLanguage, useServices, useTranslate } from '../hooks.ts';

/** More versions than this stand in a column, each with its notes in words. */
const MOST_ACROSS = 4;

interface VersionTimelineProps {
  readonly versions: readonly VersionEntry[];
  readonly current: string;
  readonly representative: string | null;
}

/** The versions of a work in time: which exist, which were read, which are cited, which are newer. */
export function VersionTimeline({ versions, current, representative }: VersionTimelineProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const language = useLanguage();
  const meant = versions.find((version) => version.id === representative);
  const adopted = versions.filter((version) => !version.draft && version.year !== null);
  const newest = adopted.at(-1);
  const isNewer = (version: VersionEntry): boolean =>
    !version.draft &&
    meant !== undefined &&
    (meant.read || meant.cited > 0) &&
    version.year !== null &&
    meant.year !== null &&
    version.year > meant.year;
  const describe = (version: VersionEntry): string =>
    joinSeries(
      [
        version.place && placeName(version.place, language),
        version.read && t('inspector.version.read'),
        version.cited > 0 && t('inspector.version.cited', { count: version.cited }),
        version.draft && t('inspector.version.draft'),
        version === newest && versions.length > 1 && t('inspector.version.newest'),
        !version.verified && t('inspector.version.unverified'),
      ],
      language,
    );
  return (
    <section
      aria-label={t('inspector.versions')}
      className={versions.length > MOST_ACROSS ? 'timeline long' : 'timeline'}
    >
      <ol>
        {versions.map((version) => (
          <li key={version.id}>
            <button
              type="button"
              className="version"
              aria-current={version.id === current || (version.id === representative && !current.includes('@'))}
              title={describe(version)}
              onClick={() => actions.select({ kind: 'node', id: version.id })}
            >
              <span
                className={`stop ${version.read ? 'read' : version.cited > 0 ? 'cited' : ''} ${isNewer(version) ? 'newer' : ''} ${version.draft ? 'draft' : ''}`}
                aria-hidden="true"
              />
              <span className="version-year">{version.year ?? '?'}</span>
              {versions.length <= MOST_ACROSS && (
                <span className="version-place">{version.place ? placeName(version.place, language) : ''}</span>
              )}
              <span className={versions.length > MOST_ACROSS ? 'version-notes' : 'visually-hidden'}>
                {describe(version)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {newest && isNewer(newest) && (
        <p className="note newer-note">
          <span className="dot newer" aria-hidden="true" />
          {t('inspector.version.newer')}
          {!newest.verified && <span className="tag unverified">{t('inspector.version.unverified')}</span>}
        </p>
      )}
    </section>
  );
}
