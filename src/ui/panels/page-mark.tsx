import { useTranslate } from '../hooks.ts';
import type { MarkFocus } from '../mark-focus.ts';
import type { Mark } from '../marks.ts';
import { type PageSize, type PlacedMark, shareOf } from '../page-places.ts';
import { useMarkMeaning } from '../reading-marks.ts';

interface PageMarkProps {
  readonly place: PlacedMark;
  readonly index: number;
  readonly size: PageSize;
  readonly selected: boolean;
  /** The Tab key stops here. */
  readonly isStop: boolean;
  readonly focus: MarkFocus;
  readonly onChoose: (mark: Mark) => void;
}

/** A mark over the picture of a page. Where it runs over several lines, the first is the control and the others follow. */
export function PageMark({ place, index, size, selected, isStop, focus, onChoose }: PageMarkProps) {
  const t = useTranslate();
  const { mark, boxes } = place;
  const { name, node, reveal } = useMarkMeaning(mark);
  const [first, ...others] = boxes.map((box) => shareOf(box, size));
  if (node === null)
    return (
      <>
        <span className="page-mark unresolved" role="img" aria-label={name} title={name} style={first} />
        {others.map((style) => (
          <span key={`${style.left} ${style.top}`} className="page-mark unresolved" title={name} style={style} />
        ))}
      </>
    );
  const look = {
    type: 'button' as const,
    className: selected ? `page-mark ${mark.kind} selected` : `page-mark ${mark.kind}`,
    title: name,
    onClick: () => {
      onChoose(mark);
      reveal();
    },
  };
  return (
    <>
      <button
        {...look}
        ref={(element) => focus.hold(index, element)}
        data-mark={index}
        aria-label={t('reading.mark', { surface: mark.surface, name })}
        aria-current={selected || undefined}
        tabIndex={isStop ? 0 : -1}
        style={first}
        onFocus={() => focus.focused(index)}
      />
      {others.map((style) => (
        <button
          {...look}
          key={`${style.left} ${style.top}`}
          // The same control again, for the pointer.
          aria-hidden="true"
          tabIndex={-1}
          style={style}
        />
      ))}
    </>
  );
}
