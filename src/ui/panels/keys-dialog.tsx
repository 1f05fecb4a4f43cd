import type { MessageKey } from '../../i18n/index.ts';
import { useTranslate } from '../hooks.ts';
import { Dialog } from '../kit/index.ts';

const KEYS = [
  ['/', 'keys.search'],
  ['?', 'keys.help'],
  ['← ↑ ↓ →', 'keys.walk'],
  ['Enter', 'keys.open'],
  ['Esc', 'keys.leave'],
  ['U', 'keys.unfold'],
  ['F', 'keys.focus'],
  ['+ − 0', 'keys.zoom'],
  ['L', 'keys.list'],
  ['Y', 'keys.link'],
  ['A', 'analysis.title'],
  ['Ctrl Z', 'keys.undo'],
  ['Ctrl Shift Z', 'keys.redo'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Every key, and what the marks on facts mean. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
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
    </Dialog>
  );
}
