import { describe, expect, it } from 'vitest';
import { lookThemes } from '../theme/lookThemes.ts';
import { chartThemes } from '../theme/palette.ts';
import { boxPaint } from './tones.ts';

describe('boxPaint', () => {
  const { greyscale } = lookThemes;

  it('parts boxes by a hairline of paper', () => {
    const { light } = chartThemes;
    expect(boxPaint('other', light)).toMatchObject({ fill: light.areas.other.mark, stroke: light.paper });
  });

  it('outlines them without color, and leaves those of others open', () => {
    expect(boxPaint('ramp-0', greyscale)).toMatchObject({
      fill: greyscale.ramp[0],
      stroke: greyscale.softInk,
    });
    expect(boxPaint('CN', greyscale).fill).toBe(greyscale.areas.CN.mark);
    expect(boxPaint('other', greyscale)).toMatchObject({
      fill: greyscale.paper,
      stroke: greyscale.areas.other.mark,
    });
  });
});
