import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon } from './icon.tsx';

export interface SearchOption {
  readonly id: string;
  readonly text: string;
  readonly content: ReactNode;
}

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly empty: string;
  readonly find: (query: string) => readonly SearchOption[];
  readonly onChoose: (id: string) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/**
 * A combobox over results that `find` computes while one types; choosing clears it for the next search. Enter takes
 * the first result unless the arrows went to another.
 */
export function SearchBox({ label, placeholder, empty, find, onChoose, inputRef }: SearchBoxProps) {
  const [query, setQuery] = useState('');
  const options = useMemo(() => find(query), [find, query]);
  const choose = (id: string): void => {
    setQuery('');
    onChoose(id);
  };
  const takeFirst = (event: KeyboardEvent<HTMLElement>): void => {
    const [first] = options;
    // While characters are composed, Enter ends the composition; on an option, the combobox takes that one.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !first) return;
    if (inputRef.current?.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first.id);
  };
  return (
    <ComboBox
      className="search"
      items={options}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(key) => {
        if (key !== null) choose(String(key));
      }}
      allowsEmptyCollection={query.trim() !== ''}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className="visually-hidden">{label}</Label>
      <div className="search-field" onKeyDownCapture={takeFirst}>
        <Icon name="search" />
        <Input ref={inputRef} className="search-input" placeholder={placeholder} />
      </div>
      <Popover className="popover search-popover" offset={4}>
        <ListBox<SearchOption>
          className="search-list"
          renderEmptyState={() => <div className="search-empty">{empty}</div>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text} className="search-option">
              {option.content}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
