/**
 * What a picture is drawn with: as much of a canvas as the drawing needs, so that the same strokes can be written down for
 * a file. Angles are radians; lengths are pixels from the top left, y downwards.
 */
export interface Brush
  extends Pick<
    CanvasRenderingContext2D,
    | 'fillStyle'
    | 'strokeStyle'
    | 'globalAlpha'
    | 'lineWidth'
    | 'lineJoin'
    | 'font'
    | 'textAlign'
    | 'textBaseline'
    | 'direction'
    | 'save'
    | 'restore'
    | 'translate'
    | 'rotate'
    | 'beginPath'
    | 'closePath'
    | 'moveTo'
    | 'lineTo'
    | 'bezierCurveTo'
    | 'rect'
    | 'arc'
    | 'ellipse'
    | 'fillRect'
    | 'setLineDash'
    | 'strokeText'
    | 'fillText'
  > {
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  measureText(text: string): { readonly width: number };
  /** What is drawn next belongs to this node or edge; null: to none. A canvas need not know. */
  about?(id: string | null): void;
}
