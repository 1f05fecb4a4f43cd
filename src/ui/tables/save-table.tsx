import { directionOf } from '../../i18n/index.ts';
import { useLanguage, useServices, useTranslate } from '../hooks.ts';
import { ChoiceMenu } from '../kit/index.ts';
import { SHEET_FORMATS, type Sheet } from '../services.ts';

interface SaveTableProps {
  /** Made when it is saved. */
  readonly sheet: () => Omit<Sheet, 'rightToLeft'>;
}

/** Saves what the table shows as a file for spreadsheets. */
export function SaveTable({ sheet }: SaveTableProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { saveSheet, announcer } = useServices();
  return (
    <ChoiceMenu
      label={t('list.save')}
      text={t('list.save')}
      value={null}
      options={SHEET_FORMATS.map((format) => ({ value: format, label: t(`list.save.${format}`) }))}
      onChange={(format) => {
        const table = { ...sheet(), rightToLeft: directionOf(language) === 'rtl' };
        saveSheet(table, format).then(
          () => announcer.show(t('list.saved', { count: table.rows.length })),
          () => announcer.show(t('list.not-saved')),
        );
      }}
    />
  );
}
