import { useState } from 'react';
import type { DeckFormatId } from '../../briefing/index.ts';
import { presentOf } from '../../store/index.ts';
import { download } from '../download.ts';
import { fileNameOf } from '../file-name.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';

const FORMATS = ['pptx', 'pdf', 'html', 'docx', 'md'] as const satisfies readonly DeckFormatId[];

/** The briefing as a file: slides that can be edited, pages to print, a page that plays by itself, or its text. */
export function SaveBriefing() {
  const t = useTranslate();
  const { store, announcer, loadFont } = useServices();
  const [writing, setWriting] = useState<DeckFormatId | null>(null);
  const save = async (format: DeckFormatId): Promise<void> => {
    setWriting(format);
    try {
      const { graph, briefing } = presentOf(store.getState());
      const { DECK_FORMATS, toSlides } = await import('../../briefing/index.ts');
      const { extension, mediaType, write } = DECK_FORMATS[format];
      const title = briefing.title === '' ? t('briefing.title') : briefing.title;
      const deck = await toSlides({ ...briefing, title }, graph);
      const bytes = await write(deck, { loadFont });
      const file = `${fileNameOf(title)}.${extension}`;
      download(file, new Blob([bytes.slice()], { type: mediaType }));
      announcer.show(t('scenes.saved', { name: file }));
    } catch {
      announcer.show(t('scenes.save-failed'));
    } finally {
      setWriting(null);
    }
  };
  return (
    <div className="scene-buttons">
      <span className="note">{t('scenes.save')}</span>
      {FORMATS.map((format) => (
        <Button key={format} isDisabled={writing !== null} onPress={() => void save(format)}>
          {writing === format ? t('scenes.saving') : t(`scenes.save.${format}`)}
        </Button>
      ))}
    </div>
  );
}
