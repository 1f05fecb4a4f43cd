/** Line drawings on a 16 × 16 grid; decoration only, the button that holds one has a name. */
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  undo: 'M5.5 3 2.5 6l3 3M2.8 6H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'm10.5 3 3 3-3 3M13.2 6H6a3.5 3.5 0 0 0 0 7h3',
  home: 'M2.5 7.5 8 3l5.5 4.5M4 6.5V13h8V6.5',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  graph:
    'M4 5.6a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2ZM12 9.1a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2ZM5 13.6a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2ZM5.4 4.7l5.2 2.2M10.6 8.3 6.4 11.2',
  filters: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  details: 'M2.5 3h11v10h-11zM10 3v10',
  theme: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11',
  help: 'M5.8 6.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.4v.01',
  globe:
    'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM2.5 8h11M8 2.2c2 2 2.6 3.8 2.6 5.8S10 11.800 8 13.800C6 11.800 5.400 10 5.400 8S6 4.200 8 2.200Z',
  down: 'm4.5 6.500 3.500 3.500 3.500-3.500',
  next: 'm6.500 4.500 3.500 3.500-3.500 3.500',
  previous: 'M9.500 4.500 6 8l3.500 3.500',
  check: 'm3.500 8.500 3 3 6-7',
  text: 'M3.500 3h9M3.500 6.300h9M3.500 9.600h9M3.500 13h5',
  layout: 'M2.500 2.500h4v3h-4zM9.500 2.500h4v3h-4zM6 10.500h4v3H6zM4.500 5.500V8h7V5.500M8 8v2.500',
  analysis: 'M3 13.500V9M6.500 13.500V5M10 13.500V7.500M13.500 13.500V2.500',
  unfold: 'M3 4h4M3 8h7M3 12h10',
  focus: 'M8 5.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5ZM8 1.500v2M8 12.500v2M1.500 8h2M12.500 8h2',
  decide: 'M8 2.500v2M3 6.500 8 4.500l5 2M3 6.500 1.500 10h3ZM13 6.500 11.500 10h3ZM8 4.500v9M5.500 13.500h5',
  folder: 'M2 4h4.500l1.500 2H14v7H2z',
  swap: 'M5 2.500v10M2.500 10 5 12.500 7.500 10M11 13.500v-10M8.500 6 11 3.500 13.500 6',
  up: 'm4.500 9.500 3.500-3.500 3.500 3.500',
  path: 'M3.500 4.600a1.600 1.600 0 1 0 0-.01M12.500 11.400a1.600 1.600 0 1 0 0 .01M5 4.500h4.500a2 2 0 0 1 0 4h-3a2 2 0 0 0 0 4H11',
  link: 'M7 9.500a2.800 2.800 0 0 0 4 0l2-2a2.800 2.800 0 0 0-4-4l-1 1M9 6.500a2.800 2.800 0 0 0-4 0l-2 2a2.800 2.800 0 0 0 4 4l1-1',
  shelf: 'M4 2.500h8v11l-4-3-4 3z',
  lasso: 'M8 2.500c3.300 0 6 1.700 6 4s-2.700 4-6 4-6-1.700-6-4 2.700-4 6-4ZM5 10c-1 .800-1 2.200 0 3.500',
  rule: 'M2.500 4h7M2.500 8h4M2.500 12h4M9 10.500l2 2 3.500-5',
  hide: 'M2 8s2.500-4 6-4 6 4 6 4-2.500 4-6 4-6-4-6-4ZM3 13 13 3',
  slides: 'M2 2.500h12M3 2.500v7.500h10V2.500M8 10v1.500M8 11.500 5 14M8 11.500 11 14',
  picture: 'M2 3h12v10H2zM2 10.500l3.500-3.500 3 3 2-2L14 11.500M10.500 6v.01',
  drag: 'M6 3.500v.01M6 8v.01M6 12.500v.01M10 3.500v.01M10 8v.01M10 12.500v.01',
  play: 'M5 3v10l8-5z',
  file: 'M4 2h5.500L12.500 5v9H4zM9.500 2v3h3',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that mean a direction, or a place on the page: drawn the other way round where lines run from right to left. */
const MIRRORED: ReadonlySet<IconName> = new Set([
  'undo',
  'redo',
  'next',
  'previous',
  'list',
  'details',
  'text',
  'unfold',
  'help',
  'file',
  'folder',
  'play',
]);

/** An icon in the colour of the text. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={MIRRORED.has(name) ? 'icon mirrored' : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
