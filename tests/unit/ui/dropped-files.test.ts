import { describe, expect, test } from 'vitest';
import { droppedFiles, pickedFiles } from '../../../src/ui/dropped-files.ts';

/** A folder as browsers give it: entries by name, in pieces of two, an empty piece at the end. */
interface Tree {
  readonly [name: string]: string | Tree;
}

function entryOf(name: string, content: string | Tree, path: string): FileSystemEntry {
  const fullPath = `${path}/${name}`;
  const common = { name, fullPath };
  if (typeof content === 'string')
    return {
      ...common,
      isDirectory: false,
      file: (give: (file: File) => void) => give(new File([content], name)),
    } as unknown as FileSystemEntry;
  const createReader = () => {
    const rest = Object.entries(content).map(([child, inner]) => entryOf(child, inner, fullPath));
    return { readEntries: (give: (entries: FileSystemEntry[]) => void) => give(rest.splice(0, 2)) };
  };
  return { ...common, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

/** What is dropped: files by name, and folders. */
const dropOf = (dropped: Tree): Pick<DataTransfer, 'items'> => ({
  items: Object.entries(dropped).map(([name, content]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(name, content, ''),
    getAsFile: () => (typeof content === 'string' ? new File([content], name) : null),
  })) as unknown as DataTransferItemList,
});

describe('what is dropped', () => {
  test('is every file below every folder, sorted, with its place; what is hidden in a folder stays out', async () => {
    const found = await droppedFiles(
      dropOf({
        'z.txt': 'z',
        texts: {
          'b.txt': 'b',
          '.DS_Store': 'x',
          en: { 'a.txt': 'a', deep: { 'c.txt': 'c' } },
          '.git': { config: 'x' },
        },
        '.own': 'chosen by name',
      }),
    );
    expect(found.map(({ path }) => path)).toEqual([
      '.own',
      'texts/b.txt',
      'texts/en/a.txt',
      'texts/en/deep/c.txt',
      'z.txt',
    ]);
    expect(await found[2]!.file.text()).toBe('a');
  });

  test('may be many thousand files in folders nested deeper than calls', async () => {
    let tree: Tree = { 'last.txt': 'x' };
    for (let depth = 0; depth < 3000; depth++) tree = { d: tree };
    expect(await droppedFiles(dropOf({ tree }))).toHaveLength(1);
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${index}.txt`, 'x']));
    expect(await droppedFiles(dropOf({ wide }))).toHaveLength(5000);
  });
});

test('of a chosen folder hidden files stay out; a file chosen by itself is read whatever its name', () => {
  const file = (name: string, webkitRelativePath = ''): File =>
    Object.defineProperty(new File(['x'], name), 'webkitRelativePath', { value: webkitRelativePath });
  const picked = pickedFiles([file('.notes'), file('b.txt', 'texts/b.txt'), file('config', 'texts/.git/config')]);
  expect(picked.map(({ path }) => path)).toEqual(['.notes', 'texts/b.txt']);
});
