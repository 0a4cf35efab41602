import { numbersIn } from './matrix.ts';

/** Style of an element, including inherited values. */
export interface SvgStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly lineCap: string;
  readonly lineJoin: string;
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly fontWeight: number;
  readonly anchor: string;
  readonly letterSpacing: number;
  /** Product of the opacities of the element and all its ancestors. */
  readonly opacity: number;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly hidden: boolean;
}

/** SVG's default style. */
export const initialStyle: SvgStyle = {
  // Empty for "no color is set", which SVG would draw black.
  fill: '',
  stroke: 'none',
  strokeWidth: 1,
  dash: [],
  lineCap: 'butt',
  lineJoin: 'miter',
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

const fontWeightOf = (text: string): number =>
  text === 'bold' ? 700 : text === 'normal' ? 400 : Number(text);

const setters: Readonly<Record<string, (value: string, from: SvgStyle) => Partial<SvgStyle>>> = {
  fill: (fill) => ({ fill }),
  stroke: (stroke) => ({ stroke }),
  'stroke-width': (text) => ({ strokeWidth: Number(text) }),
  'stroke-dasharray': (text) => ({ dash: text === 'none' ? [] : numbersIn(text) }),
  'stroke-linecap': (lineCap) => ({ lineCap }),
  'stroke-linejoin': (lineJoin) => ({ lineJoin }),
  'font-size': (text) => ({ fontSize: Number(text.replace(/px$/, '')) }),
  'font-family': (fontFamily) => ({ fontFamily }),
  'font-weight': (text) => ({ fontWeight: fontWeightOf(text) }),
  'text-anchor': (anchor) => ({ anchor }),
  'letter-spacing': (text) => ({ letterSpacing: Number(text) }),
  opacity: (text, { opacity }) => ({ opacity: opacity * Number(text) }),
  'fill-opacity': (text) => ({ fillOpacity: Number(text) }),
  'stroke-opacity': (text) => ({ strokeOpacity: Number(text) }),
  display: (text, { hidden }) => ({ hidden: hidden || text === 'none' }),
  visibility: (text) => ({ hidden: text === 'hidden' || text === 'collapse' }),
};

/** Returns the style of an element whose parent has the style `from`. */
export function styleOf(element: Element, from: SvgStyle): SvgStyle {
  let style = from;
  for (const { name, value } of element.attributes) {
    const set = setters[name];
    if (set !== undefined) style = { ...style, ...set(value, from) };
  }
  return style;
}
