import { isLanguage, type Language } from '../model/index.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const READING_VIEWS = ['text', 'pages'] as const;
export type ReadingView = (typeof READING_VIEWS)[number];

/** What the explorer remembers between visits. Nothing of a document is among it. */
export interface Settings {
  readonly theme: Theme;
  readonly language: Language;
  /** Width of the inspector in pixels. */
  readonly inspectorWidth: number;
  readonly filtersOpen: boolean;
  readonly inspectorOpen: boolean;
  /** How a document with pages is read. */
  readonly readingView: ReadingView;
  /** Who decides, as decisions name them; empty until somebody does. */
  readonly curator: string;
  /** The tour was seen or declined. */
  readonly toured: boolean;
  /** Letters and signs alone are shortcuts. Off for those who speak their input, or press keys without wanting to. */
  readonly singleKeys: boolean;
}

export const INSPECTOR_WIDTH = { min: 280, usual: 384, max: 640 } as const;

const STORAGE_KEY = 'recital.settings';

/** The part of `Storage` that is used. */
export interface SettingsStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
}

export const defaultSettings = (language: Language): Settings => ({
  theme: 'system',
  language,
  inspectorWidth: INSPECTOR_WIDTH.usual,
  filtersOpen: true,
  inspectorOpen: true,
  readingView: 'text',
  curator: '',
  toured: false,
  singleKeys: true,
});

/** Reads what was remembered; whatever is missing, damaged or refused by the browser is the default. */
export function loadSettings(storage: SettingsStorage | null, fallback: Language): Settings {
  const defaults = defaultSettings(fallback);
  const saved = readRecord(storage);
  const width = saved.inspectorWidth;
  return {
    theme: THEMES.find((theme) => theme === saved.theme) ?? defaults.theme,
    language: isLanguage(saved.language) ? saved.language : defaults.language,
    inspectorWidth:
      typeof width === 'number' && width >= INSPECTOR_WIDTH.min && width <= INSPECTOR_WIDTH.max
        ? width
        : defaults.inspectorWidth,
    filtersOpen: typeof saved.filtersOpen === 'boolean' ? saved.filtersOpen : defaults.filtersOpen,
    readingView: READING_VIEWS.find((view) => view === saved.readingView) ?? defaults.readingView,
    curator: typeof saved.curator === 'string' ? saved.curator.slice(0, 200) : defaults.curator,
    toured: typeof saved.toured === 'boolean' ? saved.toured : defaults.toured,
    singleKeys: typeof saved.singleKeys === 'boolean' ? saved.singleKeys : defaults.singleKeys,
    inspectorOpen: typeof saved.inspectorOpen === 'boolean' ? saved.inspectorOpen : defaults.inspectorOpen,
  };
}

function readRecord(storage: SettingsStorage | null): Readonly<Record<string, unknown>> {
  try {
    const saved: unknown = JSON.parse(storage?.getItem(STORAGE_KEY) ?? '{}');
    return typeof saved === 'object' && saved !== null ? { ...saved } : {};
  } catch {
    // Storage may be switched off, full or damaged; settings are a convenience.
    return {};
  }
}

/** Remembers the settings where the browser allows it. */
export function saveSettings(storage: SettingsStorage | null, settings: Settings): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(settings));
  } catch {
    // As above: without storage the settings last as long as the page.
  }
}
