const SVG = 'image/svg+xml';

/**
 * Puts a picture on the clipboard: pixels as such, a drawing as its text, and as a drawing where the browser can. Rejects
 * when the browser refuses.
 */
export async function copyPicture(format: 'svg' | 'png', svg: string, make: () => Promise<Blob>): Promise<void> {
  if (format === 'png') {
    // Given at once, as some browsers ask for the click that it follows from.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': make() })]);
    return;
  }
  if (!('supports' in ClipboardItem) || !ClipboardItem.supports(SVG)) {
    await navigator.clipboard.writeText(svg);
    return;
  }
  const text = new Blob([svg], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, [SVG]: await make() })]);
}
