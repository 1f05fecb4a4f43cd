import type { KeyboardEvent, PointerEvent } from 'react';
import { directionOf } from '../../i18n/index.ts';
import { INSPECTOR_WIDTH } from '../../store/index.ts';
import { useExplorer, useLanguage, useServices, useTranslate } from '../hooks.ts';

const STEP = 24;

const clamp = (width: number): number => Math.min(INSPECTOR_WIDTH.max, Math.max(INSPECTOR_WIDTH.min, width));

/** The edge between drawing and details: dragged, or moved with arrow keys. */
export function Splitter() {
  const t = useTranslate();
  const { actions } = useServices();
  const width = useExplorer((state) => state.settings.inspectorWidth);
  const resize = (next: number): void => actions.changeSettings({ inspectorWidth: clamp(next) });
  const sign = directionOf(useLanguage()) === 'rtl' ? -1 : 1;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') resize(width + STEP * sign);
    else if (event.key === 'ArrowRight') resize(width - STEP * sign);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(sign > 0 ? innerWidth - event.clientX : event.clientX);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is a widget; <hr> is not
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('action.resize-inspector')}
      aria-valuenow={width}
      aria-valuemin={INSPECTOR_WIDTH.min}
      aria-valuemax={INSPECTOR_WIDTH.max}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
