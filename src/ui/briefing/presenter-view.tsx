import { useEffect, useState } from 'react';
import type { Briefing } from '../../store/index.ts';
import { useLanguage, useTranslate } from '../hooks.ts';
import type { Move } from './player-steps.ts';
import { SceneThumb, useThumbDesk } from './scene-thumb.tsx';
import { titleOfScene } from './scene-words.ts';
import { SceneLines } from './slide-text.tsx';

interface PresenterViewProps {
  readonly briefing: Briefing;
  readonly index: number;
  readonly black: boolean;
  readonly onMove: (move: Move) => void;
  readonly onEnd: () => void;
}

/** For the speaker alone: notes, what comes next, the time. Drawn into another window, so its buttons are plain. */
export function PresenterView({ briefing, index, black, onMove, onEnd }: PresenterViewProps) {
  const t = useTranslate();
  const { scenes, language } = briefing;
  const desk = useThumbDesk();
  const scene = scenes[index];
  const next = scenes[index + 1];
  if (!scene) return null;
  const notes = scene.notes.trim();
  return (
    <main className="presenter">
      <header className="presenter-head">
        <p className="presenter-place">{t('scenes.scene', { number: index + 1, count: scenes.length })}</p>
        <Clock />
      </header>
      <section className="presenter-now">
        <h1 lang={language} dir="auto">
          {titleOfScene(scene, t)}
        </h1>
        <h2 className="section-title">{t('scenes.notes')}</h2>
        <p className={notes ? 'presenter-notes' : 'note'} lang={notes ? language : undefined} dir="auto">
          {notes || t('player.no-notes')}
        </p>
        <h2 className="section-title">{t('player.text')}</h2>
        <div className="presenter-lines" lang={language} dir="auto">
          <SceneLines scene={scene} />
        </div>
      </section>
      <section className="presenter-next">
        <h2 className="section-title">{t('player.next')}</h2>
        {next ? (
          <>
            <h3 lang={language} dir="auto">
              {titleOfScene(next, t)}
            </h3>
            <SceneThumb key={next.id} desk={desk} scene={next} language={language} />
            <div className="presenter-lines" lang={language} dir="auto">
              <SceneLines scene={next} />
            </div>
          </>
        ) : (
          <p>{t('player.last')}</p>
        )}
      </section>
      <footer className="scene-buttons">
        <button
          type="button"
          className="button plain"
          disabled={index === 0}
          onClick={() => onMove({ to: 'previous' })}
        >
          {t('player.previous')}
        </button>
        <button type="button" className="button primary" disabled={!next} onClick={() => onMove({ to: 'next' })}>
          {t('player.next')}
        </button>
        <button type="button" className="button plain" aria-pressed={black} onClick={() => onMove({ to: 'black' })}>
          {t('player.black')}
        </button>
        <button type="button" className="button plain" onClick={onEnd}>
          {t('player.end')}
        </button>
      </footer>
    </main>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day, and how long it has been going. */
function Clock() {
  const t = useTranslate();
  const language = useLanguage();
  const [start, setStart] = useState(() => Date.now());
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - start) / 1000));
  const time = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { timeStyle: 'short' }).format(now);
  return (
    <p className="presenter-clock">
      <time>{time}</time>
      <span className="presenter-elapsed" role="timer" aria-label={t('player.elapsed')}>
        {`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`}
      </span>
      <button type="button" className="link-button" onClick={() => setStart(Date.now())}>
        {t('player.restart')}
      </button>
    </p>
  );
}
