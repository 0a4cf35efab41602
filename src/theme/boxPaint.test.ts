import { describe, expect, it } from 'vitest';
import { boxPaint } from './boxPaint.ts';
import { chartThemes } from './palette.ts';

const { light } = chartThemes;

describe('boxPaint', () => {
  it('parts full boxes by a hairline of paper', () => {
    expect(boxPaint('other', 'solid', light)).toMatchObject({
      fill: light.areas.other.mark,
      stroke: light.paper,
    });
  });

  it('leaves what is no step of a ramp empty, with its outline', () => {
    expect(boxPaint('other', 'hollow', light)).toMatchObject({
      fill: light.paper,
      stroke: light.areas.other.mark,
    });
  });

  it('keeps the color of what is of low confidence', () => {
    expect(boxPaint('ramp-3', 'solid', light, true).fill).toBe(boxPaint('ramp-3', 'solid', light).fill);
    expect(boxPaint('ramp-3', 'solid', light, true).fillOpacity).toBeUndefined();
  });
});
