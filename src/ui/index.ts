export { ServicesContext } from './hooks.ts';
export type { PageSize } from './page-places.ts';
export { type Announcer, type Importer, makeAnnouncer, type Originals, type PagePictures } from './services.ts';
export { Shell } from './shell.tsx';
