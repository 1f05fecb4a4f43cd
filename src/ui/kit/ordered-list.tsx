import type { ReactNode } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { Icon } from './icon.tsx';

export interface OrderedItem {
  readonly id: string;
  /** What it is called, for keyboards and screen readers. */
  readonly text: string;
  readonly dragLabel: string;
}

interface OrderedListProps<Item extends OrderedItem> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly selected: string | null;
  /** Also when the one that is chosen is pressed again. */
  readonly onSelect: (id: string) => void;
  /** To a position counted from 0, in the list that the item has left. */
  readonly onMove: (id: string, to: number) => void;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which one item is chosen, put in order by dragging or, from the handle, by keyboard. */
export function OrderedList<Item extends OrderedItem>(props: OrderedListProps<Item>) {
  const { label, items, selected, onSelect, onMove, children } = props;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [moved] = [...keys].map(String);
      const rest = items.filter(({ id }) => id !== moved);
      const at = rest.findIndex(({ id }) => id === target.key);
      if (moved !== undefined && at >= 0) onMove(moved, target.dropPosition === 'before' ? at : at + 1);
    },
  });
  return (
    <GridList
      className="ordered-list"
      aria-label={label}
      items={items}
      selectionMode="single"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key = selected] = keys;
        if (key !== null) onSelect(String(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[children]}
    >
      {(item) => (
        <GridListItem className="ordered-item" textValue={item.text}>
          <Button slot="drag" className="button icon-only" aria-label={item.dragLabel}>
            <Icon name="drag" />
          </Button>
          {children(item)}
        </GridListItem>
      )}
    </GridList>
  );
}
