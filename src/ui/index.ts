export { ServicesContext } from './hooks.ts';
export { type Announcer, type Importer, makeAnnouncer } from './services.ts';
export { Shell } from './shell.tsx';
