/** The files of curated facts, by the key under which the loader takes their parsed content. */
export const CURATED_FILES = {
  works: 'works.json',
  bodies: 'bodies.json',
  actionLines: 'action-lines.json',
  events: 'events.json',
  citations: 'citations.json',
  facilitations: 'facilitations.json',
  rolesElsewhere: 'roles-elsewhere.json',
  topics: 'topics.json',
} as const;

export type CuratedKey = keyof typeof CURATED_FILES;

/** The folder beside them that holds one file of clause summaries for each version summarized. */
export const SUMMARIES_FOLDER = 'summaries';
