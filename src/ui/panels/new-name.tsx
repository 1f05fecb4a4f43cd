import { useState } from 'react';
import { NAME_LENGTH } from '../../store/index.ts';
import { Button, TextField } from '../kit/index.ts';

interface NewNameProps {
  readonly label: string;
  readonly action: string;
  readonly isDisabled?: boolean;
  /** What it is called now. */
  readonly initial?: string;
  readonly onName: (name: string) => void;
}

/** Asks for a name; Enter takes it. */
export function NewName({ label, action, initial = '', isDisabled = false, onName }: NewNameProps) {
  const [name, setName] = useState(initial);
  const trimmed = name.trim().slice(0, NAME_LENGTH);
  return (
    <form
      className="new-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed === '' || isDisabled) return;
        onName(trimmed);
        setName('');
      }}
    >
      <TextField label={label} value={name} onChange={setName} autoFocus={initial !== ''} />
      <Button isSubmit isDisabled={trimmed === '' || isDisabled}>
        {action}
      </Button>
    </form>
  );
}
