import { Button } from 'react-aria-components';

interface CellButtonProps {
  /** What is in the cell; short. */
  readonly text: string;
  /** The same in full. */
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A cell of a table that can be chosen by itself. */
export function CellButton({ text, label, pressed, onPress }: CellButtonProps) {
  return (
    <span title={label}>
      <Button className="cell-button" aria-label={label} aria-pressed={pressed} onPress={onPress}>
        {text}
      </Button>
    </span>
  );
}
