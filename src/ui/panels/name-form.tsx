import { useRef, useState } from 'react';
import { LANGUAGES, type Language } from '../../model/index.ts';
import { useExplorer, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button, SearchBox, Segmented, TextField } from '../kit/index.ts';
import { NodeLine } from '../node-name.tsx';
import { useNameSearch } from '../use-name-search.tsx';

/** Another name of a body, an event, an action line or an instrument that the graph has. */
export function NameForm() {
  const t = useTranslate();
  const interfaceLanguage = useLanguage();
  const { actions, announcer } = useServices();
  const who = useExplorer((state) => state.settings.curator);
  const [node, setNode] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [why, setWhy] = useState('');
  const [lang, setLang] = useState<Language>(interfaceLanguage);
  const search = useRef<HTMLInputElement>(null);
  const find = useNameSearch();
  const surface = name.trim();
  const complete = node !== null && surface !== '' && surface.length <= LONGEST_NAME && who.trim() !== '';
  const save = (): void => {
    if (!complete) return;
    const decision = { who: who.trim(), when: new Date().toISOString(), why: why.trim() };
    actions.decide([{ kind: 'alias', surface, lang, id: node, ...decision }]);
    announcer.show(t('decisions.saved', { surface }));
    setNode(null);
    setName('');
  };
  return (
    <section className="decision-form">
      <h3 className="section-title">{t('decisions.add-name')}</h3>
      <p className="note">{t('decisions.add-name.note')}</p>
      <div className="decision-search">
        <SearchBox
          inputRef={search}
          label={t('decisions.named')}
          placeholder={t('decisions.named')}
          empty={t('search.empty')}
          find={find}
          onChoose={setNode}
        />
      </div>
      {node !== null && <NodeLine id={node} />}
      <Segmented
        label={t('decisions.name-language')}
        value={lang}
        onChange={setLang}
        options={LANGUAGES.map((language) => ({ value: language, label: language.toUpperCase() }))}
      />
      <div className="field-row">
        <TextField isRequired label={t('decisions.name')} value={name} onChange={setName} />
        <TextField
          isRequired
          label={t('decisions.who')}
          value={who}
          onChange={(curator) => actions.changeSettings({ curator })}
        />
        <TextField label={t('decisions.why')} value={why} onChange={setWhy} />
        <Button isDisabled={!complete} onPress={save}>
          {t('decisions.save')}
        </Button>
      </div>
    </section>
  );
}

/** As long as the form of decisions allows. */
const LONGEST_NAME = 400;
