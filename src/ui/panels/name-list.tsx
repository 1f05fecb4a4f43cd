import { directionOf } from '../../i18n/index.ts';
import { LANGUAGES, type SourcedName } from '../../model/index.ts';
import { tidyTitle, titleOf, versionsOf } from '../../store/index.ts';
import { useGraph, useLanguage, useTranslate } from '../hooks.ts';

const order = (lang: string): number => {
  const at = (LANGUAGES as readonly string[]).indexOf(lang);
  return at < 0 ? LANGUAGES.length : at;
};

/** Titles and names in all known languages, those that nobody checked marked so. */
export function NameList({ id }: { readonly id: string }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const attributes = graph.nodes.get(id);
  if (!attributes || attributes.type === 'clause') return null;
  const names: SourcedName[] = [];
  if (attributes.type === 'version') names.push(...attributes.titles);
  else names.push(...attributes.names);
  if (attributes.type === 'work')
    for (const version of versionsOf(graph, id)) {
      const holder = graph.nodes.get(version.id);
      if (holder?.type === 'version') names.push(...holder.titles);
    }
  const shown = titleOf(graph, id, language)?.text;
  const distinct = new Map(names.map((name) => [`${name.lang} ${name.text}`, name]));
  const rest = [...distinct.values()]
    .filter((name) => tidyTitle(name.text) !== shown)
    .sort((a, b) => order(a.lang) - order(b.lang) || Number(b.verified) - Number(a.verified));
  if (rest.length === 0) return null;
  return (
    <details className="names">
      <summary>{`${t('inspector.titles')} (${rest.length})`}</summary>
      <ul>
        {rest.map((name) => (
          <li key={`${name.lang} ${name.text}`}>
            <span className="lang">{name.lang}</span>
            <span>
              <bdi lang={name.lang} dir={directionOf(name.lang)} title={name.source}>
                {name.text}
              </bdi>
              {!name.verified && <span className="tag unverified">{t('evidence.unverified')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
