import type { Check } from './drawn.ts';
import { numberAt } from '../svg/matrix.ts';

/** The picture has the pixels of its preset, in the shape of its drawing, and says that it is an image. */
export const checkSize: Check = ({ picture: { root, width, height }, settings: { size } }) => {
  const isSized =
    numberAt(root, 'width', NaN) === size.width && numberAt(root, 'height', NaN) === size.height;
  const isShaped = Math.abs((width / height) * (size.height / size.width) - 1) < 0.001;
  return [
    ...(isSized && isShaped
      ? []
      : [`The picture does not have its size of ${String(size.width)} × ${String(size.height)} pixels.`]),
    ...(root.getAttribute('role') === 'img' ? [] : ['The picture does not say that it is an image.']),
  ];
};
