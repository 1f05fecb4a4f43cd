export { ServicesContext } from './hooks.ts';
export { type Announcement, type Announcer, type Importer, makeAnnouncer, type Services } from './services.ts';
export { Shell } from './shell.tsx';
