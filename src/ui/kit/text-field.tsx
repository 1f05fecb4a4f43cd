import { TextField as AriaTextField, Input, Label } from 'react-aria-components';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** One line of text under its label. */
export function TextField({ label, placeholder, ...rest }: TextFieldProps) {
  return (
    <AriaTextField className="text-field" {...rest}>
      <Label>{label}</Label>
      <Input className="text-input" {...(placeholder === undefined ? {} : { placeholder })} />
    </AriaTextField>
  );
}
