import { useState } from 'react';
import type { EmbedControl } from '../../briefing/index.ts';
import { makeTranslate } from '../../i18n/index.ts';
import { saveView } from '../../store/index.ts';
import type { DeckWish } from '../briefing/deck-messages.ts';
import { proposedTitle } from '../briefing/scene-words.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTheme, useTranslate, useViewState } from '../hooks.ts';
import { Button, Check, Segmented } from '../kit/index.ts';

/** In the order in which they are offered; `EMBED_CONTROLS` names the same. */
const CONTROLS = ['title', 'search', 'zoom', 'details', 'legend', 'sources'] as const satisfies readonly EmbedControl[];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** What the page is to have, and the order for it. */
export function usePageChoices() {
  const graph = useGraph();
  const language = useLanguage();
  const view = useViewState();
  const shown = useTheme();
  const [controls, setControls] = useState<ReadonlySet<EmbedControl>>(new Set(CONTROLS));
  const [scheme, setScheme] = useState<Scheme>(shown.startsWith('dark') ? 'dark' : 'light');
  const title = proposedTitle(graph, view, language, makeTranslate(language));
  const wish = (): DeckWish => ({
    kind: 'page',
    view: saveView(view),
    title,
    language,
    theme: shown.endsWith('-contrast') ? `${scheme}-contrast` : scheme,
    controls: CONTROLS.filter((control) => controls.has(control)),
  });
  return { title, controls, setControls, scheme, setScheme, wish };
}

/** Choices for a page that stands in another. */
export function PageChoices({ controls, setControls, scheme, setScheme }: ReturnType<typeof usePageChoices>) {
  const t = useTranslate();
  const { view } = useComputedView();
  return (
    <>
      <p className="note">{t('export.page.about', { count: view.nodes.length })}</p>
      <fieldset className="picture-around">
        <legend className="section-title">{t('export.page.controls')}</legend>
        {CONTROLS.map((control) => (
          <Check
            key={control}
            isSelected={controls.has(control)}
            onChange={(selected) =>
              setControls(new Set(CONTROLS.filter((one) => (one === control ? selected : controls.has(one)))))
            }
          >
            {t(`export.page.control.${control}`)}
          </Check>
        ))}
      </fieldset>
      <h3 className="section-title">{t('export.page.colours')}</h3>
      <Segmented
        label={t('export.page.colours')}
        value={scheme}
        onChange={setScheme}
        options={SCHEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
      />
    </>
  );
}

/** How the saved page is put into another: in a frame that may run its script and nothing else. */
export function PageSnippet({ name, title }: { readonly name: string; readonly title: string }) {
  const t = useTranslate();
  const { announcer } = useServices();
  const line = `<iframe src="${encodeURIComponent(name)}" title="${title.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" sandbox="allow-scripts" width="100%" height="600" style="border:0"></iframe>`;
  const copy = (): void => {
    navigator.clipboard.writeText(line).then(
      () => announcer.show(t('announce.copied')),
      () => announcer.show(t('announce.not-copied')),
    );
  };
  return (
    <div className="page-snippet">
      <p className="note">{t('export.page.snippet')}</p>
      <code dir="ltr">{line}</code>
      <Button onPress={copy}>{t('export.page.copy')}</Button>
    </div>
  );
}
