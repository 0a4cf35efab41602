import { describe, expect, it } from 'vitest';
import { lookThemes } from './lookThemes.ts';
import { areaOrRamp, chartThemes } from './palette.ts';

/** Relative luminance (WCAG 2.2) of a color such as `#8f5203`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const themes = [...Object.values(chartThemes), ...Object.values(lookThemes)];

describe.each(themes)('the $name theme of figures', (theme) => {
  it('has only colours that stand on their own outside the page', () => {
    const colors = Object.values({ ...theme, ...theme.areas.CN, ...theme.areas.US, ...theme.areas.other })
      .concat(theme.ramp)
      .filter((value) => typeof value === 'string' && value !== theme.name);
    for (const color of colors) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('has text that can be read', () => {
    const texts = [theme.ink, theme.softInk, ...Object.values(theme.areas).map((area) => area.text)];
    for (const text of texts) expect(contrast(text, theme.paper), text).toBeGreaterThanOrEqual(4.5);
  });

  it('has marks that stand out from the paper and the countries from each other', () => {
    const { CN, US, other } = theme.areas;
    for (const { mark } of [CN, US, other])
      expect(contrast(mark, theme.paper), mark).toBeGreaterThanOrEqual(3);
    expect(contrast(CN.mark, US.mark)).toBeGreaterThanOrEqual(1.5);
  });

  it('has a ramp that goes one way', () => {
    const steps = theme.ramp.map(luminance);
    const sorted = [...steps].sort((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
    expect(new Set(steps).size).toBe(7);
  });
});

describe('the greyscale theme', () => {
  const { greyscale } = lookThemes;
  const { CN, US, other } = greyscale.areas;

  it('has no color at all', () => {
    const greys = JSON.stringify(greyscale).match(/#[0-9a-f]{6}/g) ?? [];
    expect(greys.length).toBeGreaterThan(15);
    for (const grey of greys) expect(grey).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });

  it('keeps areas far apart in lightness, marks and their texts', () => {
    for (const [a, b] of [
      [CN.mark, US.mark],
      [CN.mark, other.mark],
      [US.mark, other.mark],
    ] as const) {
      expect(contrast(a, b), `${a} ${b}`).toBeGreaterThanOrEqual(2);
    }
  });

  it('keeps neighbours of the ramp apart, and outlines what is pale', () => {
    greyscale.ramp.slice(1).forEach((step, index) => {
      expect(contrast(step, greyscale.ramp[index] ?? '')).toBeGreaterThanOrEqual(1.3);
    });
    expect(contrast(greyscale.softInk, greyscale.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('areaOrRamp', () => {
  const { light } = chartThemes;

  it('finds the color of an area, of ink and of a step', () => {
    expect(areaOrRamp('CN', light)).toBe(light.areas.CN.mark);
    expect(areaOrRamp('ink', light)).toBe(light.softInk);
    expect(areaOrRamp('ramp-6', light)).toBe(light.ramp[6]);
  });

  it('draws an unknown step like the others, not black', () => {
    expect(areaOrRamp('ramp-9', light)).toBe(light.areas.other.mark);
  });
});
