import {
  citationList,
  markdownAnswer,
  markdownPath,
  plainAnswer,
  plainPath,
  type TellSource,
  type ToldGroup,
  type ToldPath,
} from '../../answers/index.ts';
import { loadPack } from '../../i18n/index.ts';
import { presentOf } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import type { Services } from '../services.ts';
import { useCopy } from '../use-copy.ts';
import { useCopyLink } from '../use-copy-link.ts';

type CopyAnswerProps = { readonly source: TellSource; readonly legend: string } & (
  | { readonly path: ToldPath; readonly groups?: never }
  | { readonly path?: never; readonly groups: readonly ToldGroup[] }
);

/** With the words that it needs, when it is first wanted. */
const addToBriefing = async (services: Services): Promise<void> => {
  // What is seen when it is asked for: the words may come later.
  const { view } = presentOf(services.store.getState());
  const [{ addShown }] = await Promise.all([import('../briefing/add-shown.ts'), loadPack('scenes')]);
  addShown(services, null, view);
};

/** Copies a path or a whole answer: as text, in Markdown, as the list of what it rests on, as a link that asks again. */
export function CopyAnswer({ source, legend, path, groups }: CopyAnswerProps) {
  const t = useTranslate();
  const copy = useCopy();
  const copyLink = useCopyLink();
  const services = useServices();
  const ways: readonly (readonly [string, () => string])[] = [
    [t('paths.copy.text'), () => (path ? plainPath(source, path) : plainAnswer(source, groups))],
    [t('copy.markdown'), () => (path ? markdownPath(source, path) : markdownAnswer(source, groups))],
    [
      t('paths.copy.citations'),
      () => citationList(source, groups ?? [{ length: path.hops.length, paths: [path], shared: [] }]).join('\n'),
    ],
  ];
  return (
    <fieldset className="copy-row">
      <legend>{legend}</legend>
      {ways.map(([label, make]) => (
        <button key={label} type="button" className="link-button" onClick={() => void copy(make)}>
          {label}
        </button>
      ))}
      {path && (
        <>
          <button type="button" className="link-button" onClick={() => void copyLink()}>
            {t('copy.link')}
          </button>
          <button type="button" className="link-button" onClick={() => void addToBriefing(services)}>
            {t('paths.to-briefing')}
          </button>
        </>
      )}
    </fieldset>
  );
}
