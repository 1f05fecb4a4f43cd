import { useEffect, useMemo, useRef, useState } from 'react';
import type { FramedPicture } from '../../briefing/index.ts';
import { makeTranslate } from '../../i18n/index.ts';
import type { Colours } from '../../stage/index.ts';
import { TITLE_LENGTH } from '../../store/index.ts';
import { proposedTitle } from '../briefing/scene-words.ts';
import { download } from '../download.ts';
import { fileNameOf } from '../file-name.ts';
import { useGraph, useLanguage, useServices, useTheme, useTranslate, useViewState } from '../hooks.ts';
import { DraftField } from '../kit/draft-field.tsx';
import { Button, Check, Dialog, Segmented } from '../kit/index.ts';
import { copyPicture } from './copy-picture.ts';
import { pictureOfStage } from './picture-of-stage.ts';
import { rasterise } from './rasterise.ts';
import { useMeasureEntries } from './use-measure-entries.ts';

const FORMATS = ['svg', 'png'] as const;
type Format = (typeof FORMATS)[number];
const SCALES = ['1', '2', '3', '4'] as const;
type Scale = (typeof SCALES)[number];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** What the screen shows as a file for slides and papers, with what a reader needs to know beside it. */
export function PictureDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const { announcer } = useServices();
  const graph = useGraph();
  const language = useLanguage();
  const view = useViewState();
  const shown = useTheme();
  const [format, setFormat] = useState<Format>('svg');
  const [scale, setScale] = useState<Scale>('2');
  const [scheme, setScheme] = useState<Scheme>(shown.startsWith('dark') ? 'dark' : 'light');
  const [title, setTitle] = useState(() => proposedTitle(graph, view, language, t));
  const [titled, setTitled] = useState(true);
  const [legend, setLegend] = useState(true);
  const [sources, setSources] = useState(true);
  const theme: Colours = shown.endsWith('-contrast') ? `${scheme}-contrast` : scheme;
  const { picture, failed } = usePicture(theme, titled ? title : '', legend, sources);
  const name = `${fileNameOf(title)}.${format}`;
  const [width, height] = [picture?.width ?? 0, picture?.height ?? 0].map((side) => Math.round(side * Number(scale)));
  const make = async ({ svg }: FramedPicture): Promise<Blob> =>
    format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : rasterise(svg, width!, height!);
  const attempt = async (work: (made: FramedPicture) => Promise<unknown>, done: string, not: string): Promise<void> => {
    if (!picture) return;
    try {
      await work(picture);
      announcer.show(done);
    } catch {
      announcer.show(not);
    }
  };
  const save = (): Promise<void> =>
    attempt(async (made) => download(name, await make(made)), t('export.saved', { name }), t('picture.failed'));
  const copy = (): Promise<void> =>
    attempt((made) => copyPicture(format, made.svg, () => make(made)), t('picture.copied'), t('picture.not-copied'));
  return (
    <Dialog
      wide
      title={t('picture.title')}
      closeLabel={t('action.close')}
      onClose={onClose}
      footer={
        <>
          <Button isDisabled={!picture} onPress={() => void copy()}>
            {t('picture.copy')}
          </Button>
          <Button variant="primary" isDisabled={!picture} onPress={() => void save()}>
            {t('picture.save')}
          </Button>
        </>
      }
    >
      <div className="picture-dialog">
        <div className="picture-preview" role="status">
          {picture && <Preview svg={picture.svg} label={t('picture.preview', { title })} />}
          {!picture && <p className="note">{failed ? t('picture.failed') : t('picture.making')}</p>}
        </div>
        <div className="picture-choices">
          <h3 className="section-title">{t('picture.format')}</h3>
          <Segmented
            label={t('picture.format')}
            value={format}
            onChange={setFormat}
            options={FORMATS.map((value) => ({ value, label: t(`picture.format.${value}`) }))}
          />
          {format === 'png' && (
            <>
              <h3 className="section-title">{t('picture.scale')}</h3>
              <Segmented
                label={t('picture.scale')}
                value={scale}
                onChange={setScale}
                options={SCALES.map((value) => ({
                  value,
                  label: `${value}×`,
                  spoken: t('picture.scale.times', { times: value }),
                }))}
              />
            </>
          )}
          <p className="note">
            {format === 'svg'
              ? t('picture.svg.note')
              : picture && t('picture.size', { width: String(width), height: String(height) })}
          </p>
          <h3 className="section-title">{t('picture.colours')}</h3>
          <Segmented
            label={t('picture.colours')}
            value={scheme}
            onChange={setScheme}
            options={SCHEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
          />
          <fieldset className="picture-around">
            <legend className="section-title">{t('picture.around')}</legend>
            <Check isSelected={titled} onChange={setTitled}>
              {t('picture.with-title')}
            </Check>
            {titled && (
              <DraftField label={t('picture.title-text')} value={title} maxLength={TITLE_LENGTH} onCommit={setTitle} />
            )}
            <Check isSelected={legend} onChange={setLegend}>
              {t('picture.with-legend')}
            </Check>
            <Check isSelected={sources} onChange={setSources}>
              {t('picture.with-sources')}
            </Check>
          </fieldset>
        </div>
      </div>
    </Dialog>
  );
}

/** The picture as chosen; the one before stays until it is there. */
function usePicture(theme: Colours, title: string, legend: boolean, sources: boolean) {
  const { stage, loadFont } = useServices();
  const graph = useGraph();
  const language = useLanguage();
  const measures = useMeasureEntries(theme);
  const [picture, setPicture] = useState<FramedPicture | null>(null);
  const [failed, setFailed] = useState(false);
  // Entries are made anew at each drawing of the dialog; what they say seldom changes.
  const said = JSON.stringify(measures);
  const entries = useRef(measures);
  entries.current = measures;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` stands for the entries
  useEffect(() => {
    const mounted = stage.current;
    if (!mounted) return;
    let wanted = true;
    const options = {
      graph,
      language,
      t: makeTranslate(language),
      title,
      legend,
      sources,
      measures: entries.current,
      loadFont,
    };
    pictureOfStage(mounted, theme, options).then(
      (made) => {
        if (!wanted) return;
        setPicture(made);
        setFailed(made === null);
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [stage, theme, graph, language, title, legend, sources, said, loadFont]);
  return { picture, failed };
}

function Preview({ svg, label }: { readonly svg: string; readonly label: string }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), [svg]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img src={address} alt={label} />;
}
