import { useTranslate } from '../hooks.ts';
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

interface NumberChoiceProps {
  readonly label: string;
  /** Null for any. */
  readonly value: number | null;
  readonly numbers: readonly number[];
  /** Whether it may be any. */
  readonly any?: boolean;
  readonly say: (value: number) => string;
  readonly onChange: (value: number | null) => void;
}

const ANY = 'any';

/** One of several numbers, or any; one that a text asked for stands among them. */
export function NumberChoice({ label, value, numbers, any = true, say, onChange }: NumberChoiceProps) {
  const t = useTranslate();
  const offered = value === null || numbers.includes(value) ? numbers : [...numbers, value];
  return (
    <Choice
      label={label}
      value={String(value ?? ANY)}
      options={[
        ...(any ? [[ANY, t('paths.any')] as const] : []),
        ...offered.map((one) => [String(one), say(one)] as const),
      ]}
      onChange={(chosen) => onChange(chosen === ANY ? null : Number(chosen))}
    />
  );
}
