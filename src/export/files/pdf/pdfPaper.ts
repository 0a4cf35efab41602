import type { Paper } from '../../settings.ts';
import type { Frame } from './svgContent.ts';

/** Short and long side in points, of which an inch has 72. */
const sides: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [595.276, 841.89],
  letter: [612, 792],
};

/** Half an inch: no printer cuts into it. */
const EDGE = 36;

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
}

/** A sheet that lies as the picture does, and the picture in its middle, as large as the edges let it be. */
export function sheetFor(paper: Paper, picture: { readonly width: number; readonly height: number }): Sheet {
  const [short, long] = sides[paper];
  const [width, height] = picture.width > picture.height ? [long, short] : [short, long];
  const scale = Math.min((width - 2 * EDGE) / picture.width, (height - 2 * EDGE) / picture.height);
  const frame = { width: picture.width * scale, height: picture.height * scale };
  return {
    width,
    height,
    frame: { ...frame, left: (width - frame.width) / 2, bottom: (height - frame.height) / 2 },
  };
}
