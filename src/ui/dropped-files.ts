/** A file that the user chose, with its place below the folder that was chosen or dropped. */
export interface PickedFile {
  readonly file: File;
  readonly path: string;
}

/** Files of a file dialog; those of a folder dialog know their place in it, and hidden ones among them stay out. */
export const pickedFiles = (files: readonly File[]): readonly PickedFile[] =>
  inOrder(
    files
      .filter((file) => !isHidden(file.webkitRelativePath))
      .map((file) => ({ file, path: file.webkitRelativePath || file.name })),
  );

/** What was dropped: files, and folders with all that is below them, hidden files left out. */
export async function droppedFiles(data: Pick<DataTransfer, 'items'>): Promise<readonly PickedFile[]> {
  // The list is emptied when the event is over: everything is taken from it before anything is waited for.
  const taken = [...data.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: PickedFile[] = [];
  for (const { entry, file } of taken) {
    if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, found);
    else if (file) found.push({ file, path: file.name });
  }
  return inOrder(found);
}

/** Keeps a stack of its own: folders may be nested deeper than calls. */
async function walk(root: FileSystemDirectoryEntry, found: PickedFile[]): Promise<void> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const entry of await entriesOf(folder)) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
      else found.push({ file: await fileOf(entry as FileSystemFileEntry), path: entry.fullPath.replace(/^\//, '') });
    }
}

/** A reader gives a folder in pieces; an empty piece is its end. What cannot be listed is left out. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (piece.length === 0) return all;
    all.push(...piece);
  }
}

/** A file that has gone meanwhile is an empty one, which says so when it is read. */
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));

const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

const inOrder = (files: readonly PickedFile[]): readonly PickedFile[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
