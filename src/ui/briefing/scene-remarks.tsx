import { useState } from 'react';
import {
  ANNOTATION_LENGTH,
  type Annotation,
  annotate,
  canAnnotate,
  dropAnnotation,
  type Scene,
  selectedIds,
} from '../../store/index.ts';
import { useComputedView, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, IconButton, TextField } from '../kit/index.ts';

const KINDS = ['callout', 'area', 'arrow'] as const satisfies readonly Annotation['kind'][];

/** What is written on the picture, at the nodes that are selected. */
export function SceneRemarks({ scene }: { readonly scene: Scene }) {
  const t = useTranslate();
  const { actions } = useServices();
  const { selection } = useViewState('selection');
  const { projection } = useComputedView('projection');
  const [text, setText] = useState('');
  const nodes = [...new Set(selectedIds(selection).map((id) => projection.representative.get(id) ?? id))];
  return (
    <fieldset className="scene-remarks">
      <legend>{t('scenes.remarks')}</legend>
      <ul className="scene-lines">
        {scene.annotations.map((annotation, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: remarks may be the same
          <li key={at}>
            <span>
              <span className="eyebrow">{t(`scenes.remark.${annotation.kind}`)}</span> <bdi>{annotation.text}</bdi>
            </span>
            <IconButton
              icon="close"
              label={t('scenes.remark.drop', { text: annotation.text })}
              onPress={() => actions.changeBriefing((briefing) => dropAnnotation(briefing, scene.id, annotation))}
            />
          </li>
        ))}
      </ul>
      <TextField
        label={t('scenes.remark')}
        value={text}
        onChange={(value) => setText(value.slice(0, ANNOTATION_LENGTH))}
      />
      <div className="scene-buttons">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            isDisabled={!canAnnotate(kind, nodes) || text.trim() === ''}
            onPress={() => {
              actions.changeBriefing((briefing) => annotate(briefing, scene.id, { kind, nodes, text: text.trim() }));
              setText('');
            }}
          >
            {t(`scenes.remark.${kind}`)}
          </Button>
        ))}
      </div>
      <p className="note">{t('scenes.remarks.how')}</p>
    </fieldset>
  );
}
