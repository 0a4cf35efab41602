import { textWidth } from '../../src/charts/measureText.ts';
import { boxAround, type Box, type SvgPlace } from '../../src/export/svg/matrix.ts';
import { middleOf } from './proof.ts';
import { namedBy, plotTexts, type ReadPicture } from './readPicture.ts';

/** A name that a figure wants at a mark or step. */
export interface WantedName {
  readonly key: string;
  readonly text: string;
  readonly place: SvgPlace;
  readonly plot: Element | null;
}

/** The left edge and the baseline's height of the places where a name is first looked for. */
export type RoomsAt = (place: SvgPlace, width: number) => readonly SvgPlace[];

/** Maximum distance of a name from its place. */
const NEAR = 12;
/** A picture with as many names need not have more. */
const ENOUGH = 8;

const NAME = { size: 11, weight: 500 } as const;

const distanceToBox = ({ left, right, top, bottom }: Box, { x, y }: SvgPlace): number =>
  Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const cross = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** Things that a name may not cover: texts, marks of others, and each piece of lines and whiskers. */
function takenBoxes(picture: ReadPicture, key: string): Box[] {
  const shapes = picture.shapes.filter(({ plot }) => plot !== null);
  const pieces = shapes
    .filter(({ element }) =>
      ['data-line', 'data-interval', 'data-cross-interval'].some((name) => element.hasAttribute(name)),
    )
    .flatMap(({ points }) =>
      points.slice(1).flatMap((to, index) => boxAround([points[index] ?? to, to]) ?? []),
    );
  const marks = shapes.filter(({ element }) => ![null, key].includes(element.getAttribute('data-key')));
  return [
    ...plotTexts(picture).map(({ box }) => grown(box, 2)),
    // By the middle: of a circle only the ends of its arcs are read.
    ...marks.map(middleOf).map(({ x, y }) => grown({ left: x, top: y, right: x, bottom: y }, 6)),
    ...pieces.map((box) => grown(box, 1)),
  ];
}

/** The part of a plot in which its marks and lines are. */
const areaOf = (picture: ReadPicture, plot: Element | null): Box | null =>
  boxAround(
    picture.shapes
      .filter((shape) => shape.plot === plot)
      .filter(({ element }) => element.hasAttribute('data-key') || element.hasAttribute('data-line'))
      .flatMap(({ points }) => points),
  );

function hasRoom({ key, text, place, plot }: WantedName, picture: ReadPicture, roomsAt: RoomsAt): boolean {
  const width = textWidth(text, NAME.size, NAME.weight);
  const [area, taken] = [areaOf(picture, plot), takenBoxes(picture, key)];
  return roomsAt(place, width)
    .map(({ x, y }) => grown({ left: x, top: y - 10, right: x + width, bottom: y + 3 }, 1))
    .some((room) => area !== null && isWithin(room, area) && !taken.some((box) => cross(room, box)));
}

/**
 * The problems of names, the most important of which is wanted first: each is its figure's and at its place; and none
 * is left out although there is room for it, where there are few, or a less important one is there.
 */
export function nameProblems(
  wanted: readonly WantedName[],
  picture: ReadPicture,
  roomsAt: RoomsAt,
): string[] {
  const texts = plotTexts(picture).filter((text) => namedBy(text) !== null);
  const drawn = new Set(texts.map(namedBy));
  const stray = texts.filter((text) => {
    const own = wanted.find(({ key }) => key === namedBy(text));
    return own?.text !== text.whole || !(distanceToBox(text.box, own.place) <= NEAR);
  });
  const lost = wanted
    .filter(({ key }, index) => {
      const isPassedOver = wanted.slice(index + 1).some((other) => drawn.has(other.key));
      return !drawn.has(key) && (isPassedOver || drawn.size < ENOUGH);
    })
    .filter((name) => hasRoom(name, picture, roomsAt));
  return [
    ...lost.map(({ text }) => `The picture lacks the label “${text}”.`),
    ...stray.map(({ whole }) => `The name “${whole}” is not beside its mark.`),
  ];
}
