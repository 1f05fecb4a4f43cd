import { type Projection, projectX, unproject } from './scene.ts';
import { clampScale, type Insets, toWorld, type Viewport } from './viewport.ts';

/** What is looked at, whatever the size of the screen: centre in layout units, zoom against all of it in sight. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The point of the screen in the middle of what the insets leave free. */
const middleOf = ({ width, height }: Viewport, { left, right, top, bottom }: Insets) => ({
  x: (left + width - right) / 2,
  y: (top + height - bottom) / 2,
});

/** `whole` is the same screen with all of it in sight. */
export function cameraOf(viewport: Viewport, whole: Viewport, projection: Projection, insets: Insets): Camera {
  const centre = unproject(toWorld(viewport, middleOf(viewport, insets)), projection);
  return { ...centre, zoom: viewport.scale / whole.scale };
}

/** The other way; a camera from a file may hold any number. */
export function viewportOf(camera: Camera, whole: Viewport, projection: Projection, insets: Insets): Viewport {
  const scale = clampScale(whole.scale * camera.zoom);
  const middle = middleOf(whole, insets);
  return {
    ...whole,
    scale,
    x: projectX(camera.x, projection) - (middle.x - whole.width / 2) / scale,
    y: camera.y * projection.down + (middle.y - whole.height / 2) / scale,
  };
}
