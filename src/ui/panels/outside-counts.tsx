import { type CSSProperties, useEffect, useRef } from 'react';
import { directionOf } from '../../i18n/index.ts';
import type { Insets, Outside, OutsideSide } from '../../stage/index.ts';
import { useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Icon, type IconName } from '../kit/index.ts';

const SIDES = ['up', 'left', 'right', 'down'] as const satisfies readonly OutsideSide[];

export interface OutsideCountsProps {
  readonly outside: Outside;
  /** What of the screen lies under titles and years. */
  readonly frame: Insets;
  /** Pixels at the bottom that the tools cover. */
  readonly covered: number;
  /** What has the focus when the last of these is gone. */
  readonly onGone: () => void;
}

/** At each border of the drawing: how many nodes lie beyond it, and the way there. */
export function OutsideCounts({ outside, frame, covered, onGone }: OutsideCountsProps) {
  const t = useTranslate();
  const { stage } = useServices();
  const mirrored = directionOf(useLanguage()) === 'rtl';
  const group = useRef<HTMLDivElement>(null);
  const pressed = useRef<OutsideSide | null>(null);
  // A button goes when nothing lies beyond its border any more: the focus must not go with it.
  useEffect(() => {
    if (pressed.current === null || outside[pressed.current] > 0) return;
    pressed.current = null;
    if (document.activeElement !== document.body) return;
    const next = group.current?.querySelector('button');
    if (next) next.focus();
    else onGone();
  });
  // Icons that mean a direction are mirrored with the lines; these mean a place on the screen.
  const icons: Readonly<Record<OutsideSide, IconName>> = {
    up: 'up',
    down: 'down',
    left: mirrored ? 'next' : 'previous',
    right: mirrored ? 'previous' : 'next',
  };
  const margins = {
    '--left': `${frame.left}px`,
    '--right': `${frame.right}px`,
    '--top': `${frame.top}px`,
    '--bottom': `${covered}px`,
  } as CSSProperties;
  return (
    <div className="outside" style={margins} ref={group}>
      {SIDES.map(
        (side) =>
          outside[side] > 0 && (
            <button
              key={side}
              type="button"
              className={side}
              aria-label={t('canvas.outside', { side, count: outside[side] })}
              title={t('canvas.outside', { side, count: outside[side] })}
              onClick={() => {
                pressed.current = side;
                stage.current?.stepTowards(side);
              }}
            >
              <Icon name={icons[side]} />
              {outside[side]}
            </button>
          ),
      )}
    </div>
  );
}
