/** Limits on input, counted on what is really read, each tested at both sides. */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 100 * 1024 * 1024,
  /** UTF-16 code units of one decoded document. */
  textLength: 20_000_000,
  /** Bytes that one part of a file may become when it is unpacked. */
  partBytes: 64 * 1024 * 1024,
  /** The same for pictures, which are counted and never kept. */
  imageBytes: 512 * 1024 * 1024,
  pdfPages: 2000,
  /** Things that one page of a pdf draws, and all of them together. */
  pdfPageOperators: 500_000,
  pdfOperators: 8_000_000,
  /** States of drawing that a pdf keeps within one another: looking one up costs as much as there are. */
  pdfStates: 1000,
  /** Share of U+FFFD above which text that was taken for GB18030 is something else. */
  replacementShare: 0.01,
  /** Share of control characters above which decoded text is refused as binary. */
  controlShare: 0.01,
  /** Elements of markup within one another. */
  markupDepth: 256,
  /** Entries in the directory of one archive. */
  archiveEntries: 10_000,
  /** Bytes that one part of an archive inflates to. */
  archivePartBytes: 64 * 1024 * 1024,
  /** Bytes that all parts read of one archive inflate to. */
  archiveBytes: 256 * 1024 * 1024,
  /** Times its packed size that a part inflates to … */
  archiveRatio: 100,
  /** … looked at above so many bytes: a short text that repeats itself is honest. */
  archiveRatioFrom: 10 * 1024 * 1024,
  /** Milliseconds for one document in a worker. */
  documentMs: 30_000,
} as const;
