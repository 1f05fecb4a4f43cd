import { useMemo, useState } from 'react';
import { EDGE_TYPES } from '../../model/index.ts';
import { countFacets, fullName, linkGroups, type SelectRule, selectByRule, selectedIds } from '../../store/index.ts';
import { facetTitle, facetWord } from '../facet-words.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, Dialog } from '../kit/index.ts';

const ANYTHING: SelectRule = { type: null, issuer: null, from: null, to: null, link: null };

const yearOf = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null);

/** Selects shown nodes by what they have in common: kind, body, years, a link with what is selected. */
export function SelectRuleDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions, announcer } = useServices();
  const computed = useComputedView();
  const { selection, focus } = useViewState('selection', 'focus');
  const [rule, setRule] = useState(ANYTHING);
  const counts = useMemo(() => countFacets(computed.considered).facets, [computed]);
  const fitting = useMemo(() => selectByRule(computed, rule), [computed, rule]);
  const anchor = selectedIds(selection)[0] ?? focus;
  const groups = useMemo(
    () => (anchor === null ? [] : linkGroups(computed.projection, anchor)),
    [computed.projection, anchor],
  );
  const change = (part: Partial<SelectRule>): void => setRule({ ...rule, ...part });
  const choices = (facet: 'type' | 'issuer') =>
    [...(counts.get(facet) ?? [])]
      .filter(([, count]) => count > 0)
      .map(([value]) => ({ value, label: facetWord(facet, value, graph, language, t).text }));
  return (
    <Dialog
      title={t('select.rule')}
      closeLabel={t('action.close')}
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          isDisabled={fitting.length === 0}
          onPress={() => {
            actions.selectNodes(fitting);
            announcer.say(t('select.count', { count: fitting.length }));
            onClose();
          }}
        >
          {fitting.length === 0 ? t('select.none') : t('select.take', { count: fitting.length })}
        </Button>
      }
    >
      <p className="note">{t('select.of-shown')}</p>
      <div className="rule">
        <Choice
          label={facetTitle('type', t)}
          options={choices('type')}
          onChange={(type) => change({ type: type as SelectRule['type'] })}
        />
        <Choice label={facetTitle('issuer', t)} options={choices('issuer')} onChange={(issuer) => change({ issuer })} />
        <Year label={t('select.from')} onChange={(from) => change({ from })} />
        <Year label={t('select.to')} onChange={(to) => change({ to })} />
        {anchor !== null && (
          <Choice
            label={t('select.link-to', { name: fullName(graph, anchor, language).text })}
            options={groups.map(({ direction, type, others }, index) => ({
              value: String(index),
              // Said of the others: what the node cites "is cited by" it.
              label: `${(direction === 'out' ? EDGE_TYPES[type].reverse : EDGE_TYPES[type].label)[language]} (${others.length})`,
            }))}
            onChange={(value) => {
              const group = value === null ? undefined : groups[Number(value)];
              change({ link: group ? { direction: group.direction, type: group.type, id: anchor } : null });
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, options, onChange }: ChoiceProps) {
  const t = useTranslate();
  return (
    <label>
      <span>{label}</span>
      <select className="filter-input" onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{t('select.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Year({ label, onChange }: { readonly label: string; readonly onChange: (year: number | null) => void }) {
  return (
    <label>
      <span>{label}</span>
      <input
        className="filter-input"
        inputMode="numeric"
        pattern="[0-9]{4}"
        maxLength={4}
        onChange={(event) => onChange(yearOf(event.target.value.trim()))}
      />
    </label>
  );
}
