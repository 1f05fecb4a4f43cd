import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../hooks.ts';

const SHOWN_MS = 6000;

/** Says what happened to those who do not see it, and shows some of it for a while to those who do. */
export function LiveRegion() {
  const { announcer } = useServices();
  const { text, number, shown } = useStore(announcer);
  const [visible, setVisible] = useState(0);
  useEffect(() => {
    if (!shown) return;
    setVisible(number);
    const timer = setTimeout(() => setVisible(0), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [number, shown]);
  // Two lines in turn, so that the same words twice are said twice. The attribute keeps it heard while a dialog is open.
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite" data-live-announcer>
        <p>{number % 2 === 0 ? text : ''}</p>
        <p>{number % 2 === 1 ? text : ''}</p>
      </div>
      {visible === number && shown && (
        <p className="toast" aria-hidden="true">
          {text}
        </p>
      )}
    </>
  );
}
