import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import { Keys } from './keys.tsx';

type Variant = 'plain' | 'primary' | 'quiet';

interface ButtonProps {
  readonly children: ReactNode;
  /** The name where its words alone would not say what it is about; it begins with them. */
  readonly label?: string;
  readonly onPress?: () => void;
  readonly variant?: Variant;
  readonly isDisabled?: boolean;
  readonly icon?: IconName;
  readonly autoFocus?: boolean;
  /** For a switch: whether it is on. */
  readonly isPressed?: boolean;
  /** Sends the form that it is in. */
  readonly isSubmit?: boolean;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { children, icon, label, variant = 'plain', isSubmit = false, isPressed, ...rest } = props;
  return (
    <AriaButton
      type={isSubmit ? 'submit' : 'button'}
      className={`button ${variant}`}
      {...(label ? { 'aria-label': label } : {})}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** Keys that do the same, shown in the tooltip. */
  readonly keys?: string;
  /** For a switch: whether it is on. */
  readonly isPressed?: boolean;
  /** A number beside the icon; the label says what it counts. */
  readonly badge?: string;
}

/** A button with an icon; its words are in its name and in a tooltip. */
export function IconButton({ label, icon, keys, badge, isPressed, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <AriaButton
        className="button icon-only"
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        {...rest}
      >
        <Icon name={icon} />
        {badge !== undefined && (
          <span className="count" aria-hidden="true">
            {badge}
          </span>
        )}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys && <Keys keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** An icon button for rows of long lists: without a tooltip of its own, so that a thousand of them are soon there. */
export function RowButton({ label, icon, onPress }: Pick<IconButtonProps, 'label' | 'icon' | 'onPress'>) {
  return (
    <button type="button" className="button icon-only" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
