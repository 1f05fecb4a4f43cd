import type { RecitalGraph } from '../../graph/index.ts';
import type { SavedView } from '../../store/index.ts';
import type { EmbedControl } from './controls.ts';
import { type EmbedOptions, embeddedView } from './embedded-view.ts';
import { writeEmbed } from './write-embed.ts';

/** A saved view (null: the first one of the graph) as a page to put into another; see `embeddedView`, `writeEmbed`. */
export const embed = async (
  graph: RecitalGraph,
  saved: SavedView | null,
  { controls, ...options }: EmbedOptions & { readonly controls: readonly EmbedControl[] },
): Promise<Uint8Array> => writeEmbed(await embeddedView(graph, saved, options), controls);
