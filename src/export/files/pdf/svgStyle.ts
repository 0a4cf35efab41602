/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** How an SVG element is painted, with what it inherits. */
export interface SvgStyle {
  readonly fill: Rgb | null;
  readonly stroke: Rgb | null;
  /** Of the element and all around it together. */
  readonly opacity: number;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly join: number;
  readonly cap: number;
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly anchor: string;
  readonly spacing: number;
}

export const initialStyle: SvgStyle = {
  fill: [0, 0, 0],
  stroke: null,
  opacity: 1,
  fillOpacity: 1,
  strokeOpacity: 1,
  strokeWidth: 1,
  dash: [],
  join: 0,
  cap: 0,
  family: '',
  size: 16,
  weight: 400,
  anchor: 'start',
  spacing: 0,
};

/** @throws Error if the colour is no hexadecimal one: in pictures all are. */
function paint(value: string): Rgb | null {
  if (value === 'none' || value === 'transparent') return null;
  const long = value.replace(/^#([\da-f])([\da-f])([\da-f])$/i, '#$1$1$2$2$3$3');
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(long);
  if (digits === null) throw new Error(`The color “${value}” cannot be written into a PDF.`);
  const part = (index: number) => Number.parseInt(digits[index] ?? '0', 16) / 255;
  return [part(1), part(2), part(3)];
}

const joins = ['miter', 'round', 'bevel'];
const caps = ['butt', 'round', 'square'];
const dashOf = (value: string) => (value === 'none' ? [] : value.split(/[\s,]+/).map(Number));

const readers: Readonly<Record<string, (value: string, style: SvgStyle) => Partial<SvgStyle>>> = {
  fill: (value) => ({ fill: paint(value) }),
  stroke: (value) => ({ stroke: paint(value) }),
  opacity: (value, style) => ({ opacity: style.opacity * Number(value) }),
  'fill-opacity': (value) => ({ fillOpacity: Number(value) }),
  'stroke-opacity': (value) => ({ strokeOpacity: Number(value) }),
  'stroke-width': (value) => ({ strokeWidth: Number(value) }),
  'stroke-dasharray': (value) => ({ dash: dashOf(value) }),
  'stroke-linejoin': (value) => ({ join: Math.max(0, joins.indexOf(value)) }),
  'stroke-linecap': (value) => ({ cap: Math.max(0, caps.indexOf(value)) }),
  'font-family': (value) => ({ family: value }),
  'font-size': (value) => ({ size: Number.parseFloat(value) }),
  'font-weight': (value) => ({ weight: value === 'bold' ? 700 : Number(value) || 400 }),
  'text-anchor': (value) => ({ anchor: value }),
  'letter-spacing': (value) => ({ spacing: Number.parseFloat(value) || 0 }),
};

/** The style of an element inside one with the given style. Opacities of what stands inside each other multiply. */
export function styleOf(element: Element, inherited: SvgStyle): SvgStyle {
  let style = inherited;
  for (const [name, read] of Object.entries(readers)) {
    const value = element.getAttribute(name);
    if (value !== null) style = { ...style, ...read(value, style) };
  }
  return style;
}
