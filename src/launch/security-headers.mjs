/**
 * What the page may do: load its own files, and nothing else. The built page carries the policy in itself, and the
 * local server sends it with the rest of these headers.
 */

/**
 * SHA-256 of the two fixed styles that React Aria puts into the page: touch handling of what can be pressed, and, on
 * iOS, no scroll chaining behind a dialog. `tests/architecture/react-aria-styles.test.ts` recomputes them.
 */
export const REACT_ARIA_STYLE_HASHES = [
  'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
  'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=',
];

/** The one Trusted Types policy that may make script addresses and inert documents. */
export const TRUSTED_TYPES_POLICY = 'recital';

/** @type {Readonly<Record<string, readonly string[]>>} */
export const CONTENT_SECURITY_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...REACT_ARIA_STYLE_HASHES.map((hash) => `'${hash}'`)],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  // The page loads its own dataset files.
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [TRUSTED_TYPES_POLICY],
};

/** Browsers ignore these in a `<meta>` and say so in the console. */
const HEADER_ONLY = new Set(['frame-ancestors']);

/** Features that the explorer never uses. Full screen and writing to the clipboard stay allowed. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** @param {(directive: string) => boolean} [keep] */
const writePolicy = (keep = () => true) =>
  Object.entries(CONTENT_SECURITY_POLICY)
    .filter(([directive]) => keep(directive))
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** The policy as it stands in the page. */
export const metaPolicy = () => writePolicy((directive) => !HEADER_ONLY.has(directive));

/** @returns {Readonly<Record<string, string>>} The headers of every answer of the local server. */
export const securityHeaders = () => ({
  'Content-Security-Policy': writePolicy(),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
});

/**
 * Puts the policy into the built page. The development server stays without: it injects inline scripts.
 *
 * @returns {import('vite').Plugin}
 */
export const policyInPage = () => ({
  name: 'recital:policy-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy() },
        injectTo: 'head-prepend',
      },
    ],
  },
});

/**
 * Sends the headers with every answer of the preview server, refusals included.
 *
 * @returns {import('vite').Plugin}
 */
export const headersOnPreview = () => ({
  name: 'recital:headers-on-preview',
  configurePreviewServer(server) {
    const headers = Object.entries(securityHeaders());
    server.middlewares.use((_request, response, next) => {
      for (const [name, value] of headers) response.setHeader(name, value);
      next();
    });
  },
});
