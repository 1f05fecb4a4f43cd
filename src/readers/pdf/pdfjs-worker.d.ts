declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** The half of pdf.js that parses; it speaks over whatever has the methods of a message port. */
  export const WorkerMessageHandler: { readonly initializeFromPort: (port: object) => void };
}
