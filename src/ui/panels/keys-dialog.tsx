import type { MessageKey } from '../../i18n/index.ts';
import { useExplorer, useServices, useTranslate } from '../hooks.ts';
import { Button, Check, Dialog } from '../kit/index.ts';

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

/** Letters and signs alone that work wherever one is: what the setting takes away. Others need the drawing to have the focus. */
const ANYWHERE: ReadonlySet<MessageKey> = new Set([
  'keys.search',
  'keys.help',
  'select.rule',
  'keys.list',
  'keys.link',
  'analysis.title',
  'paths.title',
  'keys.steps',
  'briefing.title',
  'picture.title',
  'keys.layout',
]);

interface KeysDialogProps {
  readonly onClose: () => void;
  readonly onTour: () => void;
  readonly onAbout: () => void;
}

/** Every key, what the marks on facts mean, and the ways to more. */
export function KeysDialog({ onClose, onTour, onAbout }: KeysDialogProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const singleKeys = useExplorer((state) => state.settings.singleKeys);
  return (
    <Dialog title={t('keys.title')} closeLabel={t('action.close')} onClose={onClose}>
      <Check isSelected={singleKeys} onChange={(on) => actions.changeSettings({ singleKeys: on })}>
        {t('keys.single')}
      </Check>
      <dl className="keys">
        {KEYS.filter(([, message]) => singleKeys || !ANYWHERE.has(message)).map(([key, message]) => (
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
