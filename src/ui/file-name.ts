/** A title without what file systems refuse or hide. */
export const fileNameOf = (title: string): string =>
  title
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 80) || 'recital';
