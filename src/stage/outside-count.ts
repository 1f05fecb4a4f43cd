import type { OutsideSide } from '../drawing/index.ts';
import { frameInsets, type Insets, keepInSight, outsideOf, stepTowards, type Viewport } from '../drawing/index.ts';
import type { Sight } from './sight.ts';
import type { StageOptions } from './stage.ts';

interface OutsideCount {
  /** Tells what lies beyond the borders, if that has changed since it was told last. */
  readonly tell: (sight: Sight) => void;
  readonly towards: (sight: Sight, side: OutsideSide) => Viewport;
}

const frameOf = ({ scene, viewport, direction }: Sight): Insets =>
  frameInsets(scene, viewport.width, direction === 'rtl');

export function makeOutsideCount(onOutside: StageOptions['onOutside']): OutsideCount {
  let told = '';
  return {
    tell: (sight) => {
      if (!onOutside) return;
      const frame = frameOf(sight);
      const outside = outsideOf(sight.scene.nodes.values(), sight.viewport, frame);
      const now = [...Object.values(outside), ...Object.values(frame)].join();
      if (now === told) return;
      told = now;
      onOutside(outside, frame);
    },
    towards: (sight, side) =>
      keepInSight(stepTowards(sight.scene.nodes.values(), sight.viewport, frameOf(sight), side), sight.scene.extent),
  };
}
