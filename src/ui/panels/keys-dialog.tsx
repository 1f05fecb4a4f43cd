import type { MessageKey } from '../../i18n/index.ts';
import { useTranslate } from '../hooks.ts';
import { Button, Dialog } from '../kit/index.ts';

const KEYS = [
  ['/', 'keys.search'],
  ['?', 'keys.help'],
  ['← ↑ ↓ →', 'keys.walk'],
  ['Enter', 'keys.open'],
  ['Esc', 'keys.leave'],
  ['U', 'keys.unfold'],
  ['F', 'keys.focus'],
  ['H', 'keys.hide'],
  ['Space', 'select.add'],
  ['S', 'select.rule'],
  ['+ − 0', 'keys.zoom'],
  ['L', 'keys.list'],
  ['Y', 'keys.link'],
  ['A', 'analysis.title'],
  ['P', 'paths.title'],
  ['N B', 'keys.steps'],
  ['D', 'briefing.title'],
  ['I', 'picture.title'],
  ['PgUp PgDn B', 'keys.present'],
  ['G', 'keys.layout'],
  ['Ctrl Z', 'keys.undo'],
  ['Ctrl Shift Z', 'keys.redo'],
] as const satisfies readonly (readonly [string, MessageKey])[];

interface KeysDialogProps {
  readonly onClose: () => void;
  readonly onTour: () => void;
  readonly onAbout: () => void;
}

/** Every key, what the marks on facts mean, and the ways to more. */
export function KeysDialog({ onClose, onTour, onAbout }: KeysDialogProps) {
  const t = useTranslate();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('action.close')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, message]) => (
          <div key={message}>
            <dt>
              {key.split(' ').map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{t(message)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('keys.about')}</p>
      <div className="help-actions">
        <Button onPress={onTour}>{t('tour.start')}</Button>
        <Button onPress={onAbout}>{t('about.title')}</Button>
      </div>
    </Dialog>
  );
}
