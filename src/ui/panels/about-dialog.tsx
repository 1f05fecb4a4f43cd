import { useEffect, useMemo, useState } from 'react';
import type { RecitalGraph } from '../../graph/index.ts';
import type { About, CuratedCount, LicenceList } from '../about.ts';
import { useGraph, useServices, useTranslate } from '../hooks.ts';
import { Dialog, Progress } from '../kit/index.ts';

/** What this is, from which sources, under which licences, and what of it is verified. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const { loadAbout } = useServices();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadAbout().then((loaded) => wanted && setAbout(loaded));
    return () => {
      wanted = false;
    };
  }, [loadAbout]);
  return (
    <Dialog title={t('about.title')} closeLabel={t('action.close')} onClose={onClose}>
      <div className="about">
        <p>{t('about.what')}</p>
        <GraphSources />
        {about === null ? (
          <Progress label={t('app.loading')} value={null} />
        ) : (
          <>
            <Curated counts={about.curated} />
            <Licences list={about.licences} />
          </>
        )}
      </div>
    </Dialog>
  );
}

const MOST_SOURCES = 8;

/** Documents that were read in, and who states the rest. */
function GraphSources() {
  const t = useTranslate();
  const graph = useGraph();
  const { read, curated, verified, sources } = useMemo(() => countSources(graph), [graph]);
  const documents = [...graph.documents.values()];
  return (
    <>
      <h3 className="section-title">{t('about.graph')}</h3>
      <p>
        {t('about.documents', { count: documents.length })}
        {documents.length > 0 &&
          `: ${documents
            .slice(0, MOST_SOURCES)
            .map(({ name }) => name)
            .join(', ')}`}
        {documents.length > MOST_SOURCES && '…'}
      </p>
      <p>{t('about.links', { read, curated, verified, unverified: curated - verified })}</p>
      {sources.length > 0 && (
        <details>
          <summary>{t('about.sources')}</summary>
          <ul className="about-sources">
            {sources.slice(0, 5 * MOST_SOURCES).map(([source, count]) => (
              <li key={source}>
                <bdi>{source}</bdi>
                <span className="count">{count}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function countSources(graph: RecitalGraph) {
  let read = 0;
  let curated = 0;
  let verified = 0;
  const named = new Map<string, number>();
  for (const { attributes } of graph.edges.values()) {
    if (attributes.evidence.some((item) => item.origin === 'read')) {
      read++;
      continue;
    }
    curated++;
    let sound = false;
    for (const item of attributes.evidence) {
      if (item.origin !== 'curated') continue;
      named.set(item.source, (named.get(item.source) ?? 0) + 1);
      sound ||= item.verified;
    }
    if (sound) verified++;
  }
  return { read, curated, verified, sources: [...named].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) };
}

function Curated({ counts }: { readonly counts: readonly CuratedCount[] | null }) {
  const t = useTranslate();
  return (
    <>
      <h3 className="section-title">{t('about.curated')}</h3>
      <p>{t('about.curated.note')}</p>
      {counts === null ? (
        <p className="note">{t('about.absent')}</p>
      ) : (
        <table className="analysis-table about-table" aria-label={t('about.curated')}>
          <thead>
            <tr>
              <th scope="col">{t('about.file')}</th>
              <th scope="col" className="number">
                {t('about.verified')}
              </th>
              <th scope="col" className="number">
                {t('about.unverified')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ file, verified, unverified }) => (
              <tr key={file}>
                <th scope="row">
                  <bdi>{file}</bdi>
                </th>
                <td className="number">{verified}</td>
                <td className="number">{unverified}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Of everything in the page, with the words of each licence on demand. */
function Licences({ list }: { readonly list: LicenceList | null }) {
  const t = useTranslate();
  return (
    <>
      <h3 className="section-title">{t('about.licences')}</h3>
      {list === null ? (
        <p className="note">{t('about.licences.absent')}</p>
      ) : (
        <>
          <p>{t('about.licences.own', { count: list.packages.length })}</p>
          <ul className="about-licences">
            {list.packages.map(({ name, version, licence, text }) => (
              <li key={`${name} ${version}`}>
                {text === null ? (
                  <bdi>{`${name} ${version} · ${licence}`}</bdi>
                ) : (
                  <details>
                    <summary>
                      <bdi>{`${name} ${version} · ${licence}`}</bdi>
                    </summary>
                    <pre dir="ltr" lang="en">
                      {list.texts[text]}
                    </pre>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
