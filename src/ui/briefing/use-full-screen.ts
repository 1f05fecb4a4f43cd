import { useEffect } from 'react';
import { useLatest } from '../hooks.ts';

/** The whole screen for as long as it is mounted, where the browser gives it; leaving it there is leaving here too. */
export function useFullScreen(onLeave: () => void): void {
  const latest = useLatest(onLeave);
  useEffect(() => {
    const root = document.documentElement;
    let held = false;
    const onChange = (): void => {
      if (document.fullscreenElement === root) held = true;
      else if (held) latest.current();
    };
    document.addEventListener('fullscreenchange', onChange);
    // Refused without a gesture, or by the page around this one: the window is filled instead.
    root.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement === root) document.exitFullscreen().catch(() => undefined);
    };
  }, [latest]);
}
