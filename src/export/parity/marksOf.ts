import type { DrawnShape, ReadPicture } from './readPicture.ts';

/** The shapes that carry an attribute, by its value, in the order in which they were drawn. */
export function shapesBy(
  picture: ReadPicture,
  attribute: string,
): ReadonlyMap<string, readonly DrawnShape[]> {
  const all = new Map<string, DrawnShape[]>();
  for (const shape of picture.shapes) {
    const value = shape.element.getAttribute(attribute);
    if (value === null) continue;
    const known = all.get(value);
    if (known === undefined) all.set(value, [shape]);
    else known.push(shape);
  }
  return all;
}

/** The marks of a picture by the key of their point. */
export const marksOf = (picture: ReadPicture) => shapesBy(picture, 'data-key');

export const middleOf = ({ box }: DrawnShape) => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});
