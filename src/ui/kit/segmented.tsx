import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it says in full, where the label is cut short. */
  readonly spoken?: string;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        const option = options.find((candidate) => candidate.value === key);
        if (option) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className="segment"
          aria-label={option.spoken ?? option.label}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
