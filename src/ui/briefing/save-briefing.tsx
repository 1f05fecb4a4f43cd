import { useEffect, useRef, useState } from 'react';
import type { DeckFormatId } from '../../briefing/index.ts';
import { presentOf } from '../../store/index.ts';
import { download } from '../download.ts';
import { fileNameOf } from '../file-name.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { Button, Progress } from '../kit/index.ts';
import { keepFocus } from '../kit/keep-focus.ts';
import { DeckError, type DeckProgress, writeDeck } from './write-deck.ts';

const FORMATS = ['pptx', 'pdf', 'html', 'docx', 'md'] as const satisfies readonly DeckFormatId[];

/** Making slides takes about as long as writing them. */
const SLIDES_SHARE = 0.5;

interface Writing {
  readonly format: DeckFormatId;
  readonly progress: DeckProgress;
  readonly stop: () => void;
}

/**
 * The briefing as a file: slides that can be edited, pages to print, a page that plays by itself, or its text. It is
 * written in a worker; closing the panel meanwhile does not end it.
 */
export function SaveBriefing() {
  const t = useTranslate();
  const { store, announcer, startDeck } = useServices();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current ? keepFocus(box.current) : undefined), []);
  const save = async (format: DeckFormatId): Promise<void> => {
    const controller = new AbortController();
    const { graph, briefing } = presentOf(store.getState());
    const title = briefing.title === '' ? t('briefing.title') : briefing.title;
    const tell = (progress: DeckProgress): void => setWriting({ format, progress, stop: () => controller.abort() });
    tell({ step: 'slides', done: 0, total: briefing.scenes.length });
    setProblem(null);
    try {
      const { extension, content } = await writeDeck(
        startDeck,
        graph,
        { kind: 'write', briefing: { ...briefing, title }, format },
        controller.signal,
        tell,
      );
      const file = `${fileNameOf(title)}.${extension}`;
      download(file, content);
      announcer.show(t('scenes.saved', { name: file }));
    } catch (error) {
      const fault = error instanceof DeckError ? error.fault : 'fault';
      if (fault === 'stopped') announcer.show(t('scenes.stopped'));
      else {
        const said = t(`scenes.failed.${fault}`, { format: t(`scenes.save.${format}`) });
        setProblem(said);
        announcer.say(said);
      }
    } finally {
      setWriting(null);
    }
  };
  return (
    <div className="save-briefing" ref={box}>
      <div className="scene-buttons">
        <span className="note">{t('scenes.save')}</span>
        {FORMATS.map((format) => (
          <Button key={format} isDisabled={writing !== null} onPress={() => void save(format)}>
            {t(`scenes.save.${format}`)}
          </Button>
        ))}
      </div>
      {writing && <Going {...writing} />}
      {problem !== null && <p className="save-problem">{problem}</p>}
    </div>
  );
}

function Going({ progress, stop }: Writing) {
  const t = useTranslate();
  const said =
    progress.step === 'file'
      ? t('scenes.writing.file')
      : t('scenes.writing.slides', {
          number: Math.min(progress.done + 1, progress.total),
          count: progress.total,
        });
  const value =
    progress.step === 'slides'
      ? (SLIDES_SHARE * progress.done) / Math.max(1, progress.total)
      : progress.share === null
        ? null
        : SLIDES_SHARE + (1 - SLIDES_SHARE) * progress.share;
  return (
    <div className="save-going">
      <span className="note">{said}</span>
      <Progress label={said} value={value} />
      <Button onPress={stop}>{t('scenes.stop')}</Button>
    </div>
  );
}
