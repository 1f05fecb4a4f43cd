import {
  type Briefing,
  compareScenes,
  dropStatement,
  duplicateScene,
  moveScene,
  removeScene,
  type Scene,
  showInScene,
  TEXT_LENGTH,
  TITLE_LENGTH,
  tableOfScene,
  writeScene,
} from '../../store/index.ts';
import { useServices, useTranslate, useViewState } from '../hooks.ts';
import { DraftField } from '../kit/draft-field.tsx';
import { Button, ChoiceMenu, IconButton } from '../kit/index.ts';
import { cameraOfStage } from './add-shown.ts';
import { SceneRemarks } from './scene-remarks.tsx';
import { titleOfScene } from './scene-words.ts';

interface SceneEditorProps {
  readonly briefing: Briefing;
  readonly scene: Scene;
  /** A change after which another scene is the one to look at: the new one, or the one in its place. */
  readonly onChange: (change: (briefing: Briefing) => Briefing) => void;
}

/** Words of a scene, what is written on its picture, and what can be done with it. */
export function SceneEditor({ briefing, scene, onChange }: SceneEditorProps) {
  const t = useTranslate();
  const services = useServices();
  const { actions, announcer } = services;
  const view = useViewState();
  const { id } = scene;
  const at = briefing.scenes.indexOf(scene);
  const count = briefing.scenes.length;
  const title = titleOfScene(scene, t);
  const write = (words: Partial<Pick<Scene, 'title' | 'text' | 'notes'>>): void =>
    actions.changeBriefing((before) => writeScene(before, id, words));
  const move = (to: number): void => {
    actions.changeBriefing((before) => moveScene(before, id, to));
    announcer.say(t('scenes.moved', { number: to + 1, count, title }));
  };
  const others = briefing.scenes.filter((other) => other !== scene && hasPicture(other));
  return (
    <section className="scene-editor" aria-label={t('scenes.scene', { number: at + 1, count })}>
      <header className="scene-head">
        <h3 className="section-title">{t('scenes.scene', { number: at + 1, count })}</h3>
        <IconButton icon="up" label={t('scenes.up')} isDisabled={at === 0} onPress={() => move(at - 1)} />
        <IconButton icon="down" label={t('scenes.down')} isDisabled={at === count - 1} onPress={() => move(at + 1)} />
      </header>
      <DraftField
        label={t('scenes.title')}
        value={scene.title}
        maxLength={TITLE_LENGTH}
        onCommit={(words) => write({ title: words })}
      />
      <DraftField
        label={t('scenes.text')}
        value={scene.text}
        rows={3}
        maxLength={TEXT_LENGTH}
        onCommit={(text) => write({ text })}
      />
      {scene.statements.length > 0 && (
        <fieldset className="scene-remarks">
          <legend>{t('scenes.statements')}</legend>
          <ul className="scene-lines">
            {scene.statements.map((statement, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: statements may be the same
              <li key={index}>
                <span>
                  <bdi lang={briefing.language}>{statement.text}</bdi>{' '}
                  <span className="note">{t('scenes.statement.sources', { count: statement.sources.length })}</span>
                </span>
                <IconButton
                  icon="close"
                  label={t('scenes.statement.drop', { text: statement.text })}
                  onPress={() => actions.changeBriefing((before) => dropStatement(before, id, statement))}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <DraftField
        label={t('scenes.notes')}
        value={scene.notes}
        rows={2}
        maxLength={TEXT_LENGTH}
        onCommit={(notes) => write({ notes })}
      />
      {(scene.kind === 'graph' || scene.kind === 'path') && <SceneRemarks scene={scene} />}
      <div className="scene-buttons">
        <Button
          onPress={() => {
            actions.changeBriefing((before) => showInScene(before, id, view, cameraOfStage(services)));
            announcer.show(t(tableOfScene(scene) === null ? 'scenes.updated' : 'scenes.updated.table'));
          }}
        >
          {t('scenes.update')}
        </Button>
        <Button onPress={() => onChange((before) => duplicateScene(before, id))}>{t('scenes.duplicate')}</Button>
        {hasPicture(scene) && others.length > 0 && (
          <ChoiceMenu
            label={t('scenes.compare')}
            text={t('scenes.compare')}
            icon="down"
            value={null}
            onChange={(other) =>
              onChange((before) => {
                const second = others.find((one) => one.id === other);
                const both = t('scenes.compared', { one: title, other: second ? titleOfScene(second, t) : '' });
                return compareScenes(before, id, other, both);
              })
            }
            options={others.map((other) => ({ value: other.id, label: titleOfScene(other, t) }))}
          />
        )}
        <Button
          variant="quiet"
          onPress={() => {
            onChange((before) => removeScene(before, id));
            announcer.show(t('scenes.removed', { title }));
          }}
        >
          {t('scenes.remove')}
        </Button>
      </div>
    </section>
  );
}

const hasPicture = ({ kind }: Scene): boolean => kind === 'graph' || kind === 'path';
