import type { GraphEdge } from '../../graph/index.ts';
import type { CopySource } from '../citation-text.ts';
import { useTranslate } from '../hooks.ts';
import { useCopy } from '../use-copy.ts';
import { useCopyLink } from '../use-copy-link.ts';

interface CopyRowProps {
  /** The selected node, or the ends of the selected edge and what it stands for. */
  readonly of: string | { readonly source: string; readonly target: string; readonly edges: readonly GraphEdge[] };
}

/** Copies what is selected: as a citation, as a link to this view, as Markdown. */
export function CopyRow({ of }: CopyRowProps) {
  const t = useTranslate();
  const copy = useCopy();
  const copyLink = useCopyLink();
  const citation = (words: typeof import('../citation-text.ts'), source: CopySource): string =>
    typeof of === 'string' ? words.nodeCitation(source, of) : words.edgeCitation(source, of.edges);
  const markdown = (words: typeof import('../citation-text.ts'), source: CopySource): string =>
    typeof of === 'string' ? words.nodeMarkdown(source, of) : words.edgeMarkdown(source, of, of.edges);
  return (
    <fieldset className="copy-row">
      <legend>{t('copy.label')}</legend>
      <button type="button" className="link-button" onClick={() => void copy(citation)}>
        {t('copy.citation')}
      </button>
      <button type="button" className="link-button" onClick={() => void copyLink()}>
        {t('copy.link')}
      </button>
      <button type="button" className="link-button" onClick={() => void copy(markdown)}>
        {t('copy.markdown')}
      </button>
    </fieldset>
  );
}
