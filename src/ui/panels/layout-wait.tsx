import { useEffect, useState } from 'react';
import { useServices, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';

interface LayoutWaitProps {
  readonly nodes: number;
  readonly layout: string;
  /** Null while there are no older places to go back to. */
  readonly onCancel: (() => void) | null;
}

/** A layout takes long: what is being done, since when, and the way out. Said once as it begins. */
export function LayoutWait({ nodes, layout, onCancel }: LayoutWaitProps) {
  const t = useTranslate();
  const { announcer } = useServices();
  const [began] = useState(() => performance.now());
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.round((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [began]);
  useEffect(
    () => announcer.say(t('layout.placing', { count: nodes, layout, seconds: 0 })),
    [announcer, t, nodes, layout],
  );
  return (
    <div className="layout-wait-words">
      <p>{t('layout.placing', { count: nodes, layout, seconds })}</p>
      {onCancel && <Button onPress={onCancel}>{t('layout.cancel')}</Button>}
    </div>
  );
}
