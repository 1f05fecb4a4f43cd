import { type FramedPicture, loadPictureOfView, type ViewPictureOptions } from '../../briefing/index.ts';
import { loadBriefingWords } from '../../i18n/index.ts';
import { type Colours, drawSight, type Stage } from '../../stage/index.ts';

/** What the drawing shows once it rests, as a picture in the colours of a theme; null while there is no drawing. */
export async function pictureOfStage(
  stage: Stage,
  theme: Colours,
  options: Omit<ViewPictureOptions, 'words'>,
): Promise<FramedPicture | null> {
  const [pictureOfView, words] = await Promise.all([loadPictureOfView(), loadBriefingWords(options.language)]);
  while (stage.isMoving()) await new Promise(requestAnimationFrame);
  const sight = stage.sight(theme);
  if (!sight) return null;
  const { scene, viewport, palette } = sight;
  const letters = canvasLetters();
  return pictureOfView(
    { scene, viewport, palette, letters, draw: (brush) => drawSight(brush, sight) },
    { ...options, words },
  );
}

/** The letters of the page, as its canvases set them. */
function canvasLetters(): { widthOf: (font: string, text: string) => number; middleOf: (font: string) => number } {
  const context = document.createElement('canvas').getContext('2d');
  const ascent = (baseline: CanvasTextBaseline): number => {
    if (!context) return 0;
    context.textBaseline = baseline;
    return context.measureText('').fontBoundingBoxAscent;
  };
  return {
    widthOf: (font, text) => {
      if (!context) return 0;
      context.font = font;
      return context.measureText(text).width;
    },
    middleOf: (font) => {
      if (context) context.font = font;
      return ascent('alphabetic') - ascent('middle');
    },
  };
}
