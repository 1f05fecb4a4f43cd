import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface CheckProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A check box whose label is the whole row. */
export function Check({ children, className = 'check', ...rest }: CheckProps) {
  return (
    <Checkbox className={className} {...rest}>
      <span className="check-box" aria-hidden="true">
        <Icon name="check" />
      </span>
      {children}
    </Checkbox>
  );
}
