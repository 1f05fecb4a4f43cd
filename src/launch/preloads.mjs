/**
 * Files that the first picture needs and that only scripts and styles ask for: the dataset that the page opens with, and
 * the letters of its own name. Named in the page, they come with the scripts and not after them.
 *
 * @type {readonly { readonly of: RegExp, readonly attributes: Readonly<Record<string, string>> }[]}
 */
const NEEDED = [
  { of: /(?:^|\/)graph-data\/datasets\/[^/]+\.json$/, attributes: { as: 'fetch' } },
  { of: /\/noto-sans-latin-wght-normal\.woff2$/, attributes: { as: 'font', type: 'font/woff2' } },
];

/**
 * Has the built page name them.
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
      return NEEDED.flatMap(({ of, attributes }) => {
        const file = files.find((one) => one.type === 'asset' && one.originalFileNames.some((name) => of.test(name)));
        return file
          ? [
              {
                tag: 'link',
                attrs: { rel: 'preload', href: `./${file.fileName}`, crossorigin: true, ...attributes },
                injectTo: /** @type {const} */ ('head'),
              },
            ]
          : [];
      });
    },
  },
});
