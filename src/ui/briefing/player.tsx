import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { directionOf } from '../../i18n/index.ts';
import { type Briefing, type Scene, tableOfScene } from '../../store/index.ts';
import { useLanguage, useServices, useTranslate } from '../hooks.ts';
import { FullPage } from '../kit/full-page.tsx';
import { IconButton } from '../kit/index.ts';
import { LiveView } from './live-view.tsx';
import { type Move, moved } from './player-steps.ts';
import { PlayerTable } from './player-table.tsx';
import { PresenterView } from './presenter-view.tsx';
import { titleOfScene } from './scene-words.ts';
import { SlideText } from './slide-text.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { usePlayerKeys } from './use-player-keys.ts';
import { useSecondWindow } from './use-second-window.ts';

interface PlayerProps {
  readonly briefing: Briefing;
  /** Position of the scene to begin with. */
  readonly start: number;
  readonly onClose: () => void;
}

/** Presents a briefing on the whole screen; the pictures are the explorer's own and stay alive. */
export function Player({ briefing, start, onClose }: PlayerProps) {
  const t = useTranslate();
  const { announcer } = useServices();
  const language = useLanguage();
  const { scenes } = briefing;
  const [{ index, black }, setPlace] = useState({ index: start, black: false });
  const move = (to: Move): void => setPlace((place) => moved(place, to, scenes.length));
  const second = useSecondWindow(t('player.presenter'));
  useFullScreen(onClose);
  const windows = useMemo(() => (second.window ? [window, second.window] : [window]), [second.window]);
  usePlayerKeys({ move, end: onClose }, directionOf(language) === 'rtl', windows);
  const scene = scenes[index];
  const said = scene && t('scenes.moved', { number: index + 1, count: scenes.length, title: titleOfScene(scene, t) });
  useEffect(() => {
    if (said) announcer.say(said);
  }, [announcer, said]);
  if (!scene) return null;
  const place = `${index + 1} / ${scenes.length}`;
  return (
    <FullPage label={briefing.title || t('briefing.title')} className="player" onClose={onClose}>
      <Slide briefing={briefing} scene={scene} />
      <footer className="player-bar">
        <span className="player-title">
          <bdi>{briefing.title}</bdi>
        </span>
        <IconButton
          icon="previous"
          label={t('player.previous')}
          keys="PgUp"
          isDisabled={index === 0}
          onPress={() => move({ to: 'previous' })}
        />
        <span className="player-place" dir="ltr">
          {place}
        </span>
        <IconButton
          icon="next"
          label={t('player.next')}
          keys="PgDn"
          isDisabled={index === scenes.length - 1}
          onPress={() => move({ to: 'next' })}
        />
        <IconButton
          icon="details"
          label={t('player.presenter')}
          onPress={() => {
            if (!second.open()) announcer.show(t('player.blocked'));
          }}
        />
        <IconButton
          icon="hide"
          label={t('player.black')}
          keys="B"
          isPressed={black}
          onPress={() => move({ to: 'black' })}
        />
        <IconButton icon="close" label={t('player.end')} keys="Esc" onPress={onClose} />
      </footer>
      <progress className="player-progress" aria-label={t('player.progress')} max={scenes.length} value={index + 1} />
      {black && (
        <button
          type="button"
          className="player-black"
          aria-label={t('player.light')}
          onClick={() => move({ to: 'black' })}
        />
      )}
      {second.window &&
        createPortal(
          <PresenterView briefing={briefing} index={index} black={black} onMove={move} onEnd={onClose} />,
          second.window.document.body,
        )}
    </FullPage>
  );
}

const NO_REMARKS: Scene['annotations'] = [];

/** Picture and words; a picture stays mounted from scene to scene, so that it moves. */
function Slide({ briefing, scene }: { readonly briefing: Briefing; readonly scene: Scene }) {
  const alone = scene.kind === 'text';
  if (tableOfScene(scene) !== null)
    return (
      <div className="player-slide">
        <PlayerTable key={scene.id} briefing={briefing} scene={scene} />
        <SlideText key={`${scene.id} words`} briefing={briefing} scene={scene} />
      </div>
    );
  return (
    <div className={alone ? 'player-slide words-alone' : 'player-slide'}>
      {!alone && (
        <div className="player-pictures">
          <div className="player-picture">
            <LiveView view={scene.view} camera={scene.camera} remarks={scene.other ? NO_REMARKS : scene.annotations} />
          </div>
          {scene.other && (
            <div className="player-picture">
              <LiveView view={scene.other} remarks={NO_REMARKS} />
            </div>
          )}
        </div>
      )}
      <SlideText key={scene.id} briefing={briefing} scene={scene} />
    </div>
  );
}
