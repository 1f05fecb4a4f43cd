import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../model/index.ts';
import type { Scene } from '../../store/index.ts';
import { useGraph, useServices, useTheme } from '../hooks.ts';
import { ThumbDesk } from './thumb-desk.ts';

/** The desk of a panel, which ends with it. */
export function useThumbDesk(): ThumbDesk {
  const { startDeck } = useServices();
  const [desk] = useState(() => new ThumbDesk(startDeck));
  useEffect(() => () => desk.end(), [desk]);
  return desk;
}

interface SceneThumbProps {
  readonly desk: ThumbDesk;
  readonly scene: Scene;
  /** Of the briefing. */
  readonly language: Language;
}

/** A scene in small, drawn once it comes into sight; the picture before stays until a new one is there. */
export function SceneThumb({ desk, scene, language }: SceneThumbProps) {
  const graph = useGraph();
  const theme = useTheme();
  const box = useRef<HTMLSpanElement>(null);
  const [seen, setSeen] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? false));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  useEffect(
    () =>
      seen
        ? desk.want({ graph, scene, language, theme }, (content) => setAddress(URL.createObjectURL(content)))
        : undefined,
    [seen, desk, graph, scene, language, theme],
  );
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  return (
    <span className="scene-thumb" ref={box} aria-hidden="true">
      {address && <img src={address} alt="" draggable={false} />}
    </span>
  );
}
