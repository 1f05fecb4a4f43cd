/** Layers into one picture. Must follow the drawing at once: a WebGL canvas forgets what it showed. */
export function composePng(canvases: readonly HTMLCanvasElement[]): Promise<Blob> {
  const whole = document.createElement('canvas');
  const first = canvases[0];
  whole.width = Math.max(1, first?.width ?? 1);
  whole.height = Math.max(1, first?.height ?? 1);
  const context = whole.getContext('2d');
  for (const canvas of canvases) {
    if (!context || canvas.width === 0) continue;
    context.globalAlpha = Number(canvas.style.opacity || 1);
    context.drawImage(canvas, 0, 0, whole.width, whole.height);
  }
  return new Promise((resolve, reject) => {
    whole.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('picture: cannot be encoded'))), 'image/png');
  });
}
