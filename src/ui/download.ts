/** Saves a file of the user; nothing leaves the page. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves JSON text. */
export const downloadText = (name: string, text: string): void =>
  download(name, new Blob([text], { type: 'application/json' }));
