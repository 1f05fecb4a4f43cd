import { partsOf } from '../../answers/index.ts';
import type { LocalText } from '../../store/index.ts';
import { Name } from '../node-name.tsx';

interface ToldTextProps {
  /** Told with `IN_PARTS`. */
  readonly children: string;
  /** Names that it may hold, for the language that each is in. */
  readonly names?: readonly LocalText[];
}

/** A told sentence: each name and label of a clause in its own direction. */
export function ToldText({ children, names = [] }: ToldTextProps) {
  return partsOf(children).map(({ kind, text }, at) => {
    // A sentence does not change but as a whole.
    const key = `${at} ${text}`;
    if (kind === 'words') return <span key={key}>{text}</span>;
    if (kind === 'clause')
      return (
        <bdi key={key} className="told-clause">
          {text}
        </bdi>
      );
    const name = kind === 'name' ? names.find((known) => known.text === text) : undefined;
    return name ? <Name key={key} text={name} className="told-name" /> : <bdi key={key}>{text}</bdi>;
  });
}
