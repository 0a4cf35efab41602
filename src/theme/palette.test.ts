import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookThemes } from './lookThemes.ts';
import { areaOrRamp, chartThemes } from './palette.ts';

/** Returns the components of a color such as `#8f5203` as linear light. */
const linear = (hex: string): number[] =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

/** Returns the relative luminance (WCAG 2.2) of a color. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = linear(hex);
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

type Rgb = readonly [number, number, number];

/** Matrices for linear RGB as seen without one kind of cone (Machado, Oliveira, Fernandes 2009). */
const visions: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Returns the CIE L*a*b* of a color as an eye sees it. */
function labOf(hex: string, eye: readonly Rgb[]): Rgb {
  const own = linear(hex);
  const [r = 0, g = 0, b = 0] = eye.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (own[at] ?? 0), 0),
      ),
    ),
  );
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Returns the perceived difference of two colors: 2 is just visible side by side. */
const apart = (one: Rgb, other: Rgb): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

describe.each(Object.values(chartThemes))('a color of the $name theme', (theme) => {
  const { CN, US } = theme.areas;

  it.each(Object.entries(visions))('of a country looks like no step of the ramp: %s', (_name, eye) => {
    for (const step of theme.ramp) {
      for (const { mark } of [CN, US]) {
        expect(apart(labOf(step, eye), labOf(mark, eye)), `${step} ${mark}`).toBeGreaterThan(20);
      }
    }
  });

  it('of the ramp has no hue of its own', () => {
    for (const step of theme.ramp) {
      const [, a, b] = labOf(step, visions['normal'] ?? []);
      expect(Math.hypot(a, b), step).toBeLessThan(9);
    }
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

  it('keeps neighbours of the ramp apart, and the palest from the paper', () => {
    expect(contrast(greyscale.ramp[0] ?? '', greyscale.paper)).toBeGreaterThanOrEqual(1.3);
    greyscale.ramp.slice(1).forEach((step, index) => {
      expect(contrast(step, greyscale.ramp[index] ?? '')).toBeGreaterThanOrEqual(1.3);
    });
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

/** Files in which no script runs, or none of ours, and so no variable of the style sheet. */
const outside = [
  'public/favicon.svg',
  'public/manifest.webmanifest',
  'index.html',
  'src/worker/offlinePage.ts',
  'src/tooling/siteFiles.ts',
];

it.each(outside)('has every color that %s says', (path) => {
  const text = readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');
  const said = [...text.matchAll(/#[0-9a-f]{6}\b/gi)].map(([color]) => color.toLowerCase());
  expect(said.length).toBeGreaterThan(0);
  const { light, dark } = chartThemes;
  const known = [light, dark].flatMap(({ paper, ink, areas }) => [paper, ink, areas.CN.mark, areas.US.mark]);
  expect(known).toEqual(expect.arrayContaining(said));
});
