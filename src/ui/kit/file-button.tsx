import { Button, FileTrigger, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface FileButtonProps {
  readonly label: string;
  readonly primary?: boolean;
  /** Asks for a folder, all files below it are chosen; then the button is an icon with its words in a tooltip. */
  readonly folder?: boolean;
  /** File-name endings and media types that the dialog offers; all when absent. */
  readonly accept?: readonly string[];
  readonly isDisabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's file dialog; several files at once, or a folder. */
export function FileButton({
  label,
  primary = false,
  folder = false,
  accept,
  isDisabled = false,
  onFiles,
}: FileButtonProps) {
  return (
    <FileTrigger
      allowsMultiple
      acceptDirectory={folder}
      {...(accept ? { acceptedFileTypes: [...accept] } : {})}
      onSelect={(files) => {
        if (files && files.length > 0) onFiles([...files]);
      }}
    >
      {folder ? (
        <TooltipTrigger delay={500} closeDelay={100}>
          <Button className="button icon-only" aria-label={label}>
            <Icon name="folder" />
          </Button>
          <Tooltip className="tooltip" offset={6}>
            {label}
          </Tooltip>
        </TooltipTrigger>
      ) : (
        <Button className={primary ? 'button primary' : 'button'} aria-label={label} isDisabled={isDisabled}>
          <Icon name="file" />
          <span>{label}</span>
        </Button>
      )}
    </FileTrigger>
  );
}
