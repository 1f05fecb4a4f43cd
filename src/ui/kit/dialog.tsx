import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { keepFocus } from './keep-focus.ts';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** For tables. */
  readonly wide?: boolean;
}

/** A dialog over the page; Escape closes it, the focus returns to where it was. */
export function Dialog({ title, closeLabel, onClose, children, footer, wide = false }: DialogProps) {
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => (dialog.current ? keepFocus(dialog.current) : undefined), []);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={wide ? 'modal wide' : 'modal'}>
        <AriaDialog className="dialog" ref={dialog}>
          <header className="dialog-header">
            <Heading slot="title">{title}</Heading>
            <IconButton label={closeLabel} icon="close" onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {footer && <footer className="dialog-footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
