/** What files of a format are called, for dialogs; never used to decide. */
export interface FormatNames {
  readonly format: string;
  /** Usual file-name endings. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
}

/** The names of every format that is read; apart from the readers, so that a page that only offers them stays small. */
export const FORMATS = {
  txt: { format: 'txt', extensions: ['txt', 'text', 'md'], mediaTypes: ['text/plain'] },
  docx: {
    format: 'docx',
    extensions: ['docx', 'docm', 'dotx', 'dotm'],
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.ms-word.document.macroenabled.12',
    ],
  },
  html: {
    format: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
  },
  pdf: { format: 'pdf', extensions: ['pdf'], mediaTypes: ['application/pdf'] },
} as const satisfies Readonly<Record<string, FormatNames>>;

/** What a file dialog offers: the endings and media types of every format that is read. */
export const acceptedFiles = (): readonly string[] =>
  Object.values(FORMATS).flatMap(({ extensions, mediaTypes }) => [
    ...extensions.map((ending) => `.${ending}`),
    ...mediaTypes,
  ]);
