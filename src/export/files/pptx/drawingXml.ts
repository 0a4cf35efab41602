import { escapeXml } from '../../../domain/xml.ts';

/** Lengths in points. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Office uses 12,700 units per point. */
export const emu = (points: number): string => String(Math.round(points * 12_700));

export const placedXml = ({ x, y, width, height }: SlideBox): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

/** Beginning of every shape tree. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export interface SlideRun {
  readonly text: string;
  /** Id of a relationship of the slide. */
  readonly linkId?: string;
}

export interface RunStyle {
  /** Size (points); the placeholder's if omitted. */
  readonly size?: number;
  /** Six hexadecimal digits; the placeholder's if omitted. */
  readonly color?: string;
}

const sizeXml = ({ size }: RunStyle): string =>
  size === undefined ? '' : ` sz="${String(Math.round(size * 100))}"`;

function runXml({ text, linkId }: SlideRun, style: RunStyle): string {
  const { color } = style;
  const fill = color === undefined ? '' : `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const link = linkId === undefined ? '' : `<a:hlinkClick r:id="${linkId}"/>`;
  return `<a:r><a:rPr lang="en-US" altLang="zh-CN"${sizeXml(style)} dirty="0">${fill}${link}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** Returns a paragraph with a run, and the run of an address after it; an empty one keeps its line. */
export function paragraph(run: SlideRun, style: RunStyle = {}, address: SlideRun | null = null): string {
  if (run.text === '') return `<a:p><a:endParaRPr lang="en-US"${sizeXml(style)}/></a:p>`;
  return `<a:p>${runXml(run, style)}${address === null ? '' : runXml(address, style)}</a:p>`;
}

/** Returns a shape that fills a placeholder of its layout. `holder` is the `<p:ph>` with its attributes. */
export function placeholder(
  id: number,
  name: string,
  holder: string,
  properties: string,
  body: string,
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${String(id)}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${holder}</p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Returns the relationships of a package part. A type without a URL is one of Office's. */
export function relationships(list: readonly Relationship[]): string {
  const lines = list.map(({ id, type, target, external }) => {
    const full = type.startsWith('http') ? type : `${OFFICE}/${type}`;
    const mode = external === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${full}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}
