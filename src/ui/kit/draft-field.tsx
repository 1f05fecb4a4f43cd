import { useCallback, useEffect, useRef, useState } from 'react';
import { TextField as AriaTextField, Input, Label, TextArea } from 'react-aria-components';

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when one pauses or leaves, and only with another value. */
  readonly onCommit: (value: string) => void;
  readonly maxLength: number;
  /** More than one: a field of so many lines. */
  readonly rows?: number;
  readonly lang?: string;
}

const PAUSE_MS = 1000;

/** A field for words that are kept as one writes: each pause is a step, not each letter. */
export function DraftField({ label, value, onCommit, maxLength, rows = 1, lang }: DraftFieldProps) {
  const [draft, setDraft] = useState(value);
  const pending = useRef({ draft, value, onCommit });
  pending.current.value = value;
  pending.current.onCommit = onCommit;
  const commit = useCallback((): void => {
    const { draft: written, value: known, onCommit: take } = pending.current;
    if (written !== known) take(written);
  }, []);
  const write = (next: string): void => {
    pending.current.draft = next;
    setDraft(next);
  };
  // What undo changes is seen.
  useEffect(() => {
    pending.current.draft = value;
    setDraft(value);
  }, [value]);
  useEffect(() => {
    if (draft === value) return;
    const timer = setTimeout(commit, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  // Leaving by a key or a click that takes the field away.
  useEffect(() => commit, [commit]);
  return (
    <AriaTextField className="text-field" value={draft} onChange={write} onBlur={commit} maxLength={maxLength}>
      <Label>{label}</Label>
      {rows > 1 ? (
        <TextArea className="text-input text-area" rows={rows} lang={lang} dir="auto" />
      ) : (
        <Input className="text-input" lang={lang} dir="auto" />
      )}
    </AriaTextField>
  );
}
