import { ProgressBar } from 'react-aria-components';

/** Progress of a task; `value` 0…1, or null when its length is not known. */
export function Progress({ label, value }: { readonly label: string; readonly value: number | null }) {
  return (
    <ProgressBar className="progress" aria-label={label} isIndeterminate={value === null} value={(value ?? 0) * 100}>
      {({ percentage, isIndeterminate }) => (
        <div className={isIndeterminate ? 'progress-track going' : 'progress-track'}>
          <div className="progress-fill" style={{ inlineSize: `${isIndeterminate ? 40 : (percentage ?? 0)}%` }} />
        </div>
      )}
    </ProgressBar>
  );
}
