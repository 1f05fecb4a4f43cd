import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';

export interface RadioOption {
  readonly value: string;
  readonly content: ReactNode;
}

interface RadiosProps {
  readonly label: string;
  readonly options: readonly RadioOption[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** One of several, a line each. */
export function Radios({ label, options, value, onChange }: RadiosProps) {
  return (
    <RadioGroup className="radios" value={value} onChange={onChange}>
      <Label className="section-title">{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="radio">
          <span className="radio-dot" aria-hidden="true" />
          <span>{option.content}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
