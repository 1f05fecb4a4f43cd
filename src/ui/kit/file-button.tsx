import { Button, FileTrigger } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface FileButtonProps {
  readonly label: string;
  readonly primary?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's file dialog; several files at once. */
export function FileButton({ label, primary = false, onFiles }: FileButtonProps) {
  return (
    <FileTrigger
      allowsMultiple
      onSelect={(files) => {
        if (files && files.length > 0) onFiles([...files]);
      }}
    >
      <Button className={primary ? 'button primary' : 'button'} aria-label={label}>
        <Icon name="file" />
        <span>{label}</span>
      </Button>
    </FileTrigger>
  );
}
