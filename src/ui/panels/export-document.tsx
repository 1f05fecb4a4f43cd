import { useMemo, useState } from 'react';
import { documentVersion } from '../../graph/index.ts';
import { fullName } from '../../store/index.ts';
import type { ExportWish } from '../graph-files.ts';
import { useExplorer, useGraph, useLanguage, useTranslate, useViewState } from '../hooks.ts';
import { Check, ChoiceMenu } from '../kit/index.ts';

interface Choice {
  /** SHA-256 of a document that was read; the version where facts alone are known. */
  readonly value: string;
  readonly label: string;
  /** What the file is called, without its ending. */
  readonly file: string;
  readonly version: string;
  readonly document: string | null;
}

/** Which documents can be written, and the order for the chosen one; null while there is none. */
export function useDocumentChoices() {
  const graph = useGraph();
  const language = useLanguage();
  const { selection, focus } = useViewState();
  const texts = useExplorer((state) => state.texts);
  const [chosen, setChosen] = useState<string | null>(null);
  const [withText, setWithText] = useState(true);
  const about = selection?.kind === 'node' ? selection.id : focus;
  const choices = useMemo(() => {
    const nameOf = (node: string): string => fullName(graph, node, language).text;
    const version = about === null ? null : documentVersion(graph, about);
    const read = [...graph.documents].flatMap(([document, saved]): Choice[] => {
      const own = saved.node === null ? null : documentVersion(graph, saved.node);
      if (own === null) return [];
      const name = nameOf(own);
      const label = name === saved.name ? name : `${name} · ${saved.name}`;
      return [{ value: document, label, file: saved.name.replace(/\.\w{2,5}$/, ''), version: own, document }];
    });
    const known = version !== null && !read.some((one) => one.version === version);
    const facts = known
      ? [{ value: version, label: nameOf(version), file: nameOf(version), version, document: null }]
      : [];
    // What is looked at first.
    return [
      ...facts,
      ...read.filter((one) => one.version === version),
      ...read.filter((one) => one.version !== version),
    ];
  }, [graph, language, about]);
  const choice = choices.find(({ value }) => value === chosen) ?? choices[0] ?? null;
  const text = choice?.document ? (texts.get(choice.document)?.document.text ?? null) : null;
  const wish: ExportWish | null = choice && {
    kind: 'document',
    version: choice.version,
    language,
    text: withText && text !== null && choice.document !== null ? { document: choice.document, text } : null,
  };
  return { choices, choice, setChosen, hasText: text !== null, withText, setWithText, wish };
}

/** Which document, and whether with its text. */
export function DocumentChoices(props: ReturnType<typeof useDocumentChoices>) {
  const { choices, choice, setChosen, hasText, withText, setWithText } = props;
  const t = useTranslate();
  if (!choice) return <p className="note">{t('export.akn.none')}</p>;
  return (
    <>
      <h3 className="section-title">{t('export.akn.which')}</h3>
      <div>
        <ChoiceMenu
          label={t('export.akn.which')}
          text={choice.label}
          icon="down"
          value={choice.value}
          onChange={setChosen}
          options={choices.map(({ value, label }) => ({ value, label }))}
        />
      </div>
      {hasText && (
        <Check isSelected={withText} onChange={setWithText}>
          {t('export.akn.with-text')}
        </Check>
      )}
      <p className="note">{t(hasText ? 'export.akn.text-here' : 'export.akn.text-gone')}</p>
    </>
  );
}
