import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

interface FullPageProps {
  readonly label: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that takes the whole window; what is under it is out of reach. Escape closes it. */
export function FullPage({ label, className, onClose, children }: FullPageProps) {
  return (
    <ModalOverlay className="full-page" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="full-page-modal">
        <Dialog className={className} aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
