import type { Provenance } from '../../model/index.ts';
import { useTranslate } from '../hooks.ts';

/** Who says that a node exists and is what it is; addresses are text, nothing is fetched. */
export function SourceList({ provenance }: { readonly provenance: readonly Provenance[] }) {
  const t = useTranslate();
  if (provenance.length === 0) return null;
  return (
    <section className="clause-group">
      <h3 className="clause-head">
        <i>{t('inspector.sources')}</i>
        <span className="count">{provenance.length}</span>
      </h3>
      <ul className="evidence">
        {provenance.map((item) => (
          <li key={JSON.stringify(item)} className="evidence-item">
            <p className="evidence-facts">
              <span className={item.verified ? 'tag verified' : 'tag unverified'}>
                {item.verified ? t('evidence.verified') : t('evidence.unverified')}
              </span>
              <span className="source">{item.source}</span>
            </p>
            {item.note && <p className="source">{item.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
