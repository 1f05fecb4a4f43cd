import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';

export type Range = readonly [from: number, to: number];

interface RangeSliderProps {
  readonly label: string;
  readonly labels: readonly [from: string, to: string];
  readonly bounds: Range;
  readonly value: Range;
  /** On the way. */
  readonly onChange: (value: Range) => void;
  /** When it is let go. */
  readonly onChosen: (value: Range) => void;
}

/** From and to on a scale of whole numbers, as two thumbs. */
export function RangeSlider({ label, labels, bounds: [first, last], value, onChange, onChosen }: RangeSliderProps) {
  const share = (part: number): string => `${(part / (last - first)) * 100}%`;
  const hear = (tell: (value: Range) => void) => (values: number | number[]) =>
    Array.isArray(values) && tell([values[0]!, values[1]!]);
  return (
    <Slider
      className="range"
      aria-label={label}
      minValue={first}
      maxValue={last}
      value={[...value]}
      formatOptions={{ useGrouping: false }}
      onChange={hear(onChange)}
      onChangeEnd={hear(onChosen)}
    >
      <SliderTrack className="range-track">
        <span
          className="range-chosen"
          aria-hidden="true"
          style={{ insetInlineStart: share(value[0] - first), insetInlineEnd: share(last - value[1]) }}
        />
        {labels.map((name, index) => (
          <SliderThumb key={name} index={index} className="range-thumb" aria-label={name} />
        ))}
      </SliderTrack>
    </Slider>
  );
}
