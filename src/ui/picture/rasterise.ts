/** A drawing as pixels, so many across and down. Rejects when the browser cannot read or encode it. */
export async function rasterise(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('picture: cannot be encoded'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
