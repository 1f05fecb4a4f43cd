export type { About, CuratedCount, LicenceList } from './about.ts';
export type { AnalysisOrder, AnalysisReport } from './analysis-runs.ts';
export type { DeckOrder, DeckReport, DeckWish } from './briefing/deck-messages.ts';
export { download } from './download.ts';
export type { ExportOrder, ExportReport } from './graph-files.ts';
export { ServicesContext } from './hooks.ts';
export type { LayoutOrder, LayoutReport } from './layout-runs.ts';
export type { PageSize } from './page-places.ts';
export type { Cell, FoundPath, PathOrder, PathReport } from './path-messages.ts';
export {
  type Announcer,
  type Importer,
  type Keeper,
  type KeeperState,
  makeAnnouncer,
  type Originals,
  type PagePictures,
  type Sheet,
  type SheetFormat,
} from './services.ts';
export { Shell } from './shell.tsx';
