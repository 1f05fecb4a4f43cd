import { useMemo } from 'react';
import { EDGE_TYPES } from '../../model/index.ts';
import { type LinkGroup, linkGroups, linkKey } from '../../store/index.ts';
import { useComputedView, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, Icon } from '../kit/index.ts';

/** What a node is linked with, by type and direction: how much of it is shown, to be expanded and collapsed. */
export function LinkGroups({ id }: { readonly id: string }) {
  const t = useTranslate();
  const { view, projection } = useComputedView('view', 'projection');
  const groups = useMemo(() => linkGroups(projection, id), [projection, id]);
  const shown = useMemo(() => new Set(view.nodes.map((node) => node.id)), [view.nodes]);
  if (groups.length === 0) return null;
  return (
    <details className="facet link-groups">
      <summary>
        <Icon name="next" />
        {t('links.title')}
        <span className="count">{new Set(groups.flatMap(({ others }) => others)).size}</span>
      </summary>
      <ul>
        {groups.map((group) => (
          <GroupRow
            key={`${group.direction} ${group.type}`}
            id={projection.representative.get(id) ?? id}
            group={group}
            shown={group.others.filter((other) => shown.has(other)).length}
          />
        ))}
      </ul>
    </details>
  );
}

interface GroupRowProps {
  readonly id: string;
  readonly group: LinkGroup;
  readonly shown: number;
}

function GroupRow({ id, group: { direction, type, others }, shown }: GroupRowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { actions } = useServices();
  const { opened, closed } = useViewState('opened', 'closed');
  const { label, reverse } = EDGE_TYPES[type];
  const name = direction === 'out' ? label[language] : reverse[language];
  const key = linkKey(direction, type, id);
  return (
    <li>
      <span>{name}</span>
      <span className="count">{t('links.shown', { shown, count: others.length })}</span>
      <Button
        variant="quiet"
        label={t('links.open-of', { name })}
        isDisabled={opened.has(key) || (shown === others.length && !closed.has(key))}
        onPress={() => actions.openLinks(key)}
      >
        {t('links.open')}
      </Button>
      <Button
        variant="quiet"
        label={t('links.close-of', { name })}
        isDisabled={closed.has(key) || (shown === 0 && !opened.has(key))}
        onPress={() => actions.closeLinks(key)}
      >
        {t('links.close')}
      </Button>
    </li>
  );
}
