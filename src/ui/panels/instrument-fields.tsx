import { INSTRUMENT_KINDS, type InstrumentKind, kindLabel } from '../../model/index.ts';
import type { InstrumentParts } from '../../store/index.ts';
import { useLanguage, useTranslate } from '../hooks.ts';
import { ChoiceMenu, TextField } from '../kit/index.ts';

interface InstrumentFieldsProps {
  readonly parts: InstrumentParts;
  readonly onChange: (parts: InstrumentParts) => void;
  /** The id that the parts make, null while they make none. */
  readonly id: string | null;
  readonly title: string;
  readonly onTitle: (title: string) => void;
  readonly source: string;
  readonly onSource: (source: string) => void;
}

/** An instrument that nobody knows yet: who adopted what under which number, when, where, and who says so. */
export function InstrumentFields({ parts, onChange, id, title, onTitle, source, onSource }: InstrumentFieldsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const set = (part: keyof InstrumentParts) => (value: string) => onChange({ ...parts, [part]: value });
  const kinds = Object.keys(INSTRUMENT_KINDS) as InstrumentKind[];
  return (
    <fieldset className="instrument-fields">
      <legend className="visually-hidden">{t('decisions.missing')}</legend>
      <div className="field-row">
        <TextField
          isRequired
          label={t('decisions.issuer')}
          placeholder="itu:pp"
          value={parts.issuer}
          onChange={set('issuer')}
        />
        <ChoiceMenu
          label={t('decisions.instrument-kind')}
          icon="file"
          text={kindLabel(parts.kind, language)}
          value={parts.kind}
          onChange={set('kind')}
          options={kinds.map((kind) => ({ value: kind, label: kindLabel(kind, language) }))}
        />
        <TextField isRequired label={t('decisions.number')} value={parts.number} onChange={set('number')} />
        <TextField label={t('decisions.year')} value={parts.year} onChange={set('year')} />
        <TextField label={t('decisions.place')} value={parts.place} onChange={set('place')} />
      </div>
      <div className="field-row">
        <TextField label={t('decisions.instrument-title')} value={title} onChange={onTitle} />
        <TextField label={t('decisions.source')} value={source} onChange={onSource} />
      </div>
      <p className="note" role="status">
        {id === null ? t('decisions.no-id') : t('decisions.id', { id })}
      </p>
    </fieldset>
  );
}
