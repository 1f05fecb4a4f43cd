import type { RecitalGraph } from '../../graph/index.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Language } from '../../model/index.ts';
import {
  fullName,
  LAYOUTS,
  layoutIdOf,
  type Scene,
  type TableId,
  tableOfScene,
  type ViewState,
} from '../../store/index.ts';

/** What a view is called as long as nobody has said it better; `pictured`: with its layout. Level and layout are named where they are not the usual ones. */
export function proposedTitle(
  graph: RecitalGraph,
  view: ViewState,
  language: Language,
  t: Translate,
  pictured = true,
): string {
  const name = (id: string): string => fullName(graph, id, language).text;
  const { from = null, to = null } = view.paths?.question ?? {};
  if (typeof from === 'string' && typeof to === 'string')
    return t('scenes.title.paths', { from: name(from), to: name(to) });
  const around = view.focus === null ? t('scenes.title.all') : t('scenes.title.around', { name: name(view.focus) });
  const title =
    view.level === 'works' ? around : t('scenes.title.in', { title: around, layout: t(`level.${view.level}`) });
  const layout = layoutIdOf(view.layout);
  return layout === LAYOUTS[0].id || !pictured ? title : t('scenes.title.in', { title, layout: t(`layout.${layout}`) });
}

export const titleOfScene = ({ title }: Scene, t: Translate): string => title.trim() || t('scenes.untitled');

/** What a table tells of. */
export function nameOfTable(table: TableId, t: Translate): string {
  if (table === 'roles') return t('list.matrix.facilitates');
  return table === 'tells' ? t('list.matrix.mandates') : t(`scenes.table.${table}`);
}

/** `Graph · Institutions × time`, `Table · Mandates`. */
export function kindOfScene(scene: Scene, t: Translate): string {
  const { kind, view } = scene;
  const table = tableOfScene(scene);
  if (table !== null) return `${t(`scenes.kind.${kind}`)} · ${nameOfTable(table, t)}`;
  const words = t(`scenes.kind.${kind}`);
  return kind === 'graph' ? `${words} · ${t(`layout.${layoutIdOf(view.layout ?? LAYOUTS[0].id)}`)}` : words;
}
