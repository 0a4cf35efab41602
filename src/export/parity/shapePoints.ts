import { corners, type Place } from './matrix.ts';
import { numberAt } from './numberAt.ts';
import { pathPoints } from './pathPoints.ts';

function rectPoints(element: Element): Place[] {
  // The paper is as wide and high as the picture, whatever that is.
  if (element.getAttribute('width')?.endsWith('%') === true) return [];
  const [left, top] = [numberAt(element, 'x', 0), numberAt(element, 'y', 0)];
  const [width, height] = [numberAt(element, 'width', 0), numberAt(element, 'height', 0)];
  return corners({ left, top, right: left + width, bottom: top + height });
}

function circlePoints(element: Element): Place[] {
  const [x, y, r] = [numberAt(element, 'cx', 0), numberAt(element, 'cy', 0), numberAt(element, 'r', 0)];
  return corners({ left: x - r, top: y - r, right: x + r, bottom: y + r });
}

/** The places that make up a shape, in its own units; those of a path in the order of its commands. */
export function shapePoints(element: Element): Place[] {
  switch (element.localName) {
    case 'rect':
      return rectPoints(element);
    case 'circle':
      return circlePoints(element);
    case 'line':
      return [
        { x: numberAt(element, 'x1', 0), y: numberAt(element, 'y1', 0) },
        { x: numberAt(element, 'x2', 0), y: numberAt(element, 'y2', 0) },
      ];
    case 'path':
      return pathPoints(element.getAttribute('d') ?? '');
    default:
      return [];
  }
}
