/**
 * What the first picture needs and only scripts ask for: the dataset that the page opens with. Named in the page, it comes
 * with the scripts and not after them. The letters are not: a page that is loaded again takes them from memory, and
 * browsers then complain that what was named is not used.
 */
const DATASET = /(?:^|\/)graph-data\/datasets\/[^/]+\.json$/;

/**
 * Has the built page name it.
 *
 * @returns {import('vite').Plugin}
 */
export const preloadsInPage = () => ({
  name: 'recital:preloads-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      const files = Object.values(bundle ?? {}).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      const file = files.find(
        (one) => one.type === 'asset' && one.originalFileNames.some((name) => DATASET.test(name)),
      );
      if (!file) return [];
      const attrs = { rel: 'preload', href: `./${file.fileName}`, crossorigin: true, as: 'fetch' };
      return [{ tag: 'link', attrs, injectTo: /** @type {const} */ ('head') }];
    },
  },
});
