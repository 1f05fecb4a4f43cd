const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

/**
 * Keeps the focus in an element while what has it comes and goes: a button that goes when it is pressed would leave the
 * focus nowhere, and with it Escape and Tab. What then stands in its place gets it. Returns what ends it.
 */
export function keepFocus(within: HTMLElement): () => void {
  let place = 0;
  const places = (): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const remember = ({ target }: FocusEvent): void => {
    place = Math.max(0, places().indexOf(target as HTMLElement));
  };
  const look = (): void => {
    if (document.activeElement !== document.body) return;
    const left = places();
    (left[Math.min(place, left.length - 1)] ?? within).focus();
  };
  within.addEventListener('focusin', remember);
  const observer = new MutationObserver(look);
  observer.observe(within, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    within.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
