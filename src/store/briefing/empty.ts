import type { Briefing } from '../saved/briefing.ts';

/** The language is that of the first scene; see `addScene`. */
export const emptyBriefing = (): Briefing => ({ version: 1, title: '', language: 'en', scenes: [] });

export const isEmptyBriefing = ({ title, scenes }: Briefing): boolean => title === '' && scenes.length === 0;
