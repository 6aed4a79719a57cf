/** Pixels of a picture for one of the page. */
const sharpness = 3;

/**
 * A drawing as PNG, fine enough for print in a column.
 *
 * @param svg the drawing as a document of its own, with its width and height, CSS pixels
 */
export async function pictureOf(svg: string, width: number, height: number): Promise<Blob> {
  const picture = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await new Promise((resolve, reject) => {
      picture.onload = resolve;
      picture.onerror = () => reject(new Error('the drawing cannot be turned into a picture'));
      picture.src = url;
    });
  } finally {
    URL.revokeObjectURL(url);
  }
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [sharpness * width, sharpness * height];
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture cannot be packed')) : resolve(blob)));
  });
}
