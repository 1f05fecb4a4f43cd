import { ChoiceMenu } from '../kit/index.ts';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several values, beside what they are of. */
export const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <div className="path-choice">
    <span aria-hidden="true">{label}</span>
    <ChoiceMenu
      label={label}
      icon="down"
      text={options.find(([one]) => one === value)?.[1] ?? value}
      value={value}
      onChange={onChange}
      options={options.map(([one, name]) => ({ value: one, label: name }))}
    />
  </div>
);
