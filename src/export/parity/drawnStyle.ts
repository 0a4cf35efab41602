/** What an element hands down to those inside it, as far as a proof needs it. */
export interface DrawnStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly fontWeight: number;
  readonly anchor: string;
  readonly letterSpacing: number;
  /** Of the element and all around it, multiplied. */
  readonly opacity: number;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly hidden: boolean;
}

/** What SVG draws with where nothing is said. */
export const initialStyle: DrawnStyle = {
  // SVG would draw black; here it means that nobody said a colour.
  fill: '',
  stroke: 'none',
  fontSize: 16,
  fontFamily: '',
  fontWeight: 400,
  anchor: 'start',
  letterSpacing: 0,
  opacity: 1,
  fillOpacity: 1,
  strokeOpacity: 1,
  hidden: false,
};

const weightOf = (text: string): number => (text === 'bold' ? 700 : text === 'normal' ? 400 : Number(text));

const setters: Readonly<Record<string, (value: string, from: DrawnStyle) => Partial<DrawnStyle>>> = {
  fill: (fill) => ({ fill }),
  stroke: (stroke) => ({ stroke }),
  'font-size': (text) => ({ fontSize: Number(text.replace(/px$/, '')) }),
  'font-family': (fontFamily) => ({ fontFamily }),
  'font-weight': (text) => ({ fontWeight: weightOf(text) }),
  'text-anchor': (anchor) => ({ anchor }),
  'letter-spacing': (text) => ({ letterSpacing: Number(text) }),
  opacity: (text, { opacity }) => ({ opacity: opacity * Number(text) }),
  'fill-opacity': (text) => ({ fillOpacity: Number(text) }),
  'stroke-opacity': (text) => ({ strokeOpacity: Number(text) }),
  display: (text, { hidden }) => ({ hidden: hidden || text === 'none' }),
  visibility: (text) => ({ hidden: text === 'hidden' || text === 'collapse' }),
};

/** The style of an element whose surroundings have the style `from`. */
export function styleOf(element: Element, from: DrawnStyle): DrawnStyle {
  let style = from;
  for (const { name, value } of element.attributes) {
    const set = setters[name];
    if (set !== undefined) style = { ...style, ...set(value, from) };
  }
  return style;
}

/** Less ink than this nobody sees. */
const LEAST_OPACITY = 0.05;

const isPaint = (paint: string, opacity: number) =>
  paint !== 'none' && paint !== 'transparent' && opacity >= LEAST_OPACITY;

/** Whether anything of an element with this style can be seen; text counts by its filling alone. */
export function isSeen(style: DrawnStyle, isText: boolean): boolean {
  const { fill, stroke, opacity, fillOpacity, strokeOpacity, hidden } = style;
  if (hidden || opacity < LEAST_OPACITY) return false;
  if (isPaint(fill, opacity * fillOpacity)) return !isText || style.fontSize >= 1;
  return !isText && isPaint(stroke, opacity * strokeOpacity);
}
