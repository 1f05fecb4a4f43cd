import type { Briefing, Scene } from '../../store/index.ts';
import { useTranslate } from '../hooks.ts';
import { titleOfScene } from './scene-words.ts';
import { useFitText } from './use-fit-text.ts';

interface SlideTextProps {
  readonly briefing: Briefing;
  readonly scene: Scene;
}

/** Title and text of a scene, in the language of the briefing. */
export function SlideText({ briefing, scene }: SlideTextProps) {
  const t = useTranslate();
  const box = useFitText<HTMLElement>();
  const title = titleOfScene(scene, t);
  return (
    <section
      ref={box}
      className="player-words"
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
      tabIndex={0}
      lang={briefing.language}
      dir="auto"
    >
      <h2>{title}</h2>
      <SceneLines scene={scene} />
    </section>
  );
}

/** Paragraphs of the text, then the statements: items below what they belong to. */
export function SceneLines({ scene: { text, statements } }: { readonly scene: Scene }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const heads = statements.filter(({ depth }) => depth !== 1).length;
  const isList = heads === statements.length && heads > 1;
  return (
    <>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines may be the same
        <p key={at}>{line}</p>
      ))}
      {statements.length > 0 && (
        <ul className={isList ? 'scene-points' : 'scene-points with-heads'}>
          {statements.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be the same
            <li key={at} className={one.depth === 1 ? 'depth-1' : undefined}>
              {one.text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
