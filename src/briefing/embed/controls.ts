/** What a page of one view may offer beside the picture itself. */
export const EMBED_CONTROLS = ['title', 'search', 'zoom', 'details', 'legend', 'sources'] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];
