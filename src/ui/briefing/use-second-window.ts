import { useCallback, useEffect, useState } from 'react';

/** A second window, filled by this one; null while there is none. */
export interface SecondWindow {
  readonly window: Window | null;
  /** Opens it, or brings the open one to the front. False when the browser refuses. */
  readonly open: () => boolean;
}

const SIZE = 'popup,width=1000,height=700';

/** Looks like this page: its style sheets, its theme, its language. Nothing is fetched that is not there already. */
function dress(other: Window, title: string): void {
  const { document: page } = other;
  const [from, to] = [document.documentElement, page.documentElement];
  page.title = title;
  to.lang = from.lang;
  to.dir = from.dir;
  Object.assign(to.dataset, from.dataset);
  for (const name of from.style) to.style.setProperty(name, from.style.getPropertyValue(name));
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet.href;
    page.head.append(link);
  }
}

/** It goes when it is closed, when this page goes, and with the component. */
export function useSecondWindow(title: string): SecondWindow {
  const [opened, setOpened] = useState<Window | null>(null);
  useEffect(() => {
    if (!opened) return;
    const onHide = (): void => setOpened(null);
    const close = (): void => opened.close();
    opened.addEventListener('pagehide', onHide);
    addEventListener('pagehide', close);
    return () => {
      opened.removeEventListener('pagehide', onHide);
      removeEventListener('pagehide', close);
      close();
    };
  }, [opened]);
  const open = useCallback((): boolean => {
    if (opened && !opened.closed) {
      opened.focus();
      return true;
    }
    const other = window.open('', '', SIZE);
    if (!other) return false;
    dress(other, title);
    setOpened(other);
    return true;
  }, [opened, title]);
  return { window: opened, open };
}
