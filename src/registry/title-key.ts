/** What stays of a title when width, case, spacing and punctuation don't count. */
export const makeTitleKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{Cf}\s]+/gu, '');
