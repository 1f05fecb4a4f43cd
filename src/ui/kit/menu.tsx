import { useContext } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import { SingleKeys } from './keys.tsx';

interface MenuOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second line. */
  readonly note?: string;
  readonly lang?: string;
}

interface ChoiceMenuProps<Value extends string> {
  readonly label: string;
  readonly icon?: IconName;
  /** Short text beside the icon. */
  readonly text?: string;
  readonly options: readonly MenuOption<Value>[];
  /** Null while none was chosen. */
  readonly value: Value | null;
  /** Also when the option that holds is chosen again. */
  readonly onChange: (value: Value) => void;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** The key that opens it. */
  readonly keys?: string;
}

/** A button that opens a menu in which one option holds. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { label, icon, text, options, value, onChange, isOpen, onOpenChange, keys } = props;
  const single = useContext(SingleKeys);
  const opening = { ...(isOpen === undefined ? {} : { isOpen }), ...(onOpenChange ? { onOpenChange } : {}) };
  return (
    <MenuTrigger {...opening}>
      <Button
        className={text ? 'button' : 'button icon-only'}
        aria-label={text && text !== label ? `${label}: ${text}` : label}
        {...(keys && single ? { 'aria-keyshortcuts': keys } : {})}
      >
        {icon && <Icon name={icon} />}
        {text && <span>{text}</span>}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={value === null ? [] : [value]}
          onAction={(key) => {
            const option = options.find((candidate) => candidate.value === key);
            if (option) onChange(option.value);
          }}
        >
          {options.map((option) => (
            <MenuItem key={option.value} id={option.value} className="menu-item" textValue={option.label}>
              <span className="menu-check" aria-hidden="true">
                <Icon name="check" />
              </span>
              <span lang={option.lang}>
                {option.label}
                {option.note && (
                  <bdi className="menu-note" lang={option.lang ?? 'und'}>
                    {option.note}
                  </bdi>
                )}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
