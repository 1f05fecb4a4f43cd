import { useState } from 'react';
import type { ImportJob } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { ChoiceMenu, Radios } from '../kit/index.ts';

interface EncodingProps {
  readonly job: ImportJob;
}

/**
 * The encodings that a text may be in, each with what the text would be; choosing one reads the file again. A question
 * where the bytes leave it open; quiet, until somebody sees wrong letters, where it was guessed.
 */
export function EncodingChoice({ job }: EncodingProps) {
  const t = useTranslate();
  const { document } = job.result ?? {};
  // A question stays where it is when it is answered, so that another answer can be tried.
  const [asked] = useState(!document);
  if (asked)
    return (
      <section>
        <p className="note">{t('import.encoding.unsure')}</p>
        <Encodings job={job} />
      </section>
    );
  return (
    <details className="encoding-choice">
      <summary>
        {document && t('import.encoding.now', { encoding: document.encoding })}{' '}
        <span>{t('import.encoding.other')}</span>
      </summary>
      <Encodings job={job} />
    </details>
  );
}

function Encodings({ job }: EncodingProps) {
  const t = useTranslate();
  const { importer } = useServices();
  const { id, encodings, result } = job;
  return (
    <Radios
      label={t('import.encoding.question')}
      value={job.encoding ?? result?.document?.encoding ?? null}
      onChange={(encoding) => importer.readIn(id, encoding)}
      options={encodings.map(({ encoding, sample }) => ({
        value: encoding,
        content: (
          <>
            <code className="encoding-name">{encoding}</code>
            <bdi className="quote" lang="und">
              {sample}
            </bdi>
          </>
        ),
      }))}
    />
  );
}

/** The same in a row of a batch. */
export function EncodingMenu({ job }: EncodingProps) {
  const t = useTranslate();
  const { importer } = useServices();
  const { id, name, encodings, encoding } = job;
  return (
    <ChoiceMenu
      label={t('import.encoding.for', { name })}
      text={encoding ?? t('import.encoding.choose')}
      value={encoding}
      onChange={(chosen) => importer.readIn(id, chosen)}
      options={encodings.map((candidate) => ({
        value: candidate.encoding,
        label: candidate.encoding,
        note: candidate.sample,
      }))}
    />
  );
}
