import type { Figure } from '../../../figure/figure.ts';
import { readingNotes } from '../../../figure/readingNotes.ts';
import type { FigurePoint } from '../../../figure/parts.ts';
import { spokenText } from '../../../figure/pointText.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { hasNoData } from '../../../figure/point.ts';
import { sourceAddress } from '../../../figure/sourceAddress.ts';
import { DATASET_LICENCE, filterLine, sourceText } from '../../../figure/sourceLine.ts';
import { XML_HEAD, NAMESPACES, paragraph, placeholder, relationships, TREE_HEAD } from './drawingXml.ts';

/** A paragraph, with the URL that it links to, if any. */
export interface Paragraph {
  readonly text: string;
  readonly link?: string;
}

/** Longer notes are not read but only scrolled through. */
const MOST_POINTS = 40;
const MOST_NOTED_SOURCES = 12;

function pointLine(point: FigurePoint, figure: Figure): string {
  if (hasNoData(point)) return `${point.subject}: ${spokenText(point, figure)}.`;
  const source = figure.sources.find(({ id }) => id === point.evidence.sourceId);
  const { locator, confidence } = point.evidence;
  const value = spokenText(point, figure);
  const period = figure.format === 'date' ? '' : ` (${formatPeriod(point.readOn ?? point.period)})`;
  const publisher = source?.publisher ?? point.evidence.sourceId;
  return `${point.subject}: ${value}${period}. ${publisher}, ${locator}; ${confidence} confidence.`;
}

function sourceParagraphs({ sources }: Figure): Paragraph[] {
  const rest = sources.length - MOST_NOTED_SOURCES;
  return [
    ...sources.slice(0, MOST_NOTED_SOURCES).map((source): Paragraph => {
      const address = sourceAddress(source);
      const text = sourceText(source);
      return address.kind === 'link'
        ? { text: `${text}, ${address.url}`, link: address.url }
        : { text: `${text}, ${address.reason}` };
    }),
    ...(rest > 0 ? [{ text: `and ${String(rest)} more in the CSV` }] : []),
  ];
}

function pointParagraphs(figure: Figure): Paragraph[] {
  const rest = figure.points.length - MOST_POINTS;
  return [
    ...figure.points.slice(0, MOST_POINTS).map((point) => ({ text: pointLine(point, figure) })),
    ...(rest > 0 ? [{ text: `and ${String(rest)} more in the CSV` }] : []),
  ];
}

/**
 * Returns the speaker notes of a slide: what is measured, the live URL, the sources with their links, and each number
 * with its period, its place in the source and its confidence.
 */
export function speakerNotes(figure: Figure, origin: string): Paragraph[] {
  const link = `${origin}${figure.link}`;
  return [
    ...(figure.definition === '' ? [] : [{ text: figure.definition }]),
    { text: `Measure: ${figure.measure}. As of ${figure.asOf}. Filters: ${filterLine(figure) ?? 'none'}.` },
    ...(figure.stale === null ? [] : [{ text: `Update overdue: ${figure.stale}.` }]),
    ...readingNotes(figure).map((text) => ({ text })),
    { text: `Dataset ${figure.datasetVersion}, compilation ${DATASET_LICENCE}. View: ${link}`, link },
    { text: '' },
    { text: 'Sources' },
    ...sourceParagraphs(figure),
    { text: '' },
    { text: 'Numbers' },
    ...pointParagraphs(figure),
  ];
}

/** Image of the slide above its notes. */
const SLIDE_IMAGE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';

/** Returns URLs in the order of their first use, with the id by which paragraphs reference each. */
const linkedAddresses = (paragraphs: readonly Paragraph[]) => [
  ...new Set(paragraphs.flatMap(({ link }) => (link === undefined ? [] : [link]))),
];
const linkId = (index: number) => `rId${String(index + 3)}`;

export function notesXml(paragraphs: readonly Paragraph[]): string {
  const addresses = linkedAddresses(paragraphs);
  const lines = paragraphs.map(({ text, link }) =>
    paragraph(link === undefined ? { text } : { text, linkId: linkId(addresses.indexOf(link)) }),
  );
  const body = `<a:bodyPr/><a:lstStyle/>${lines.join('')}`;
  const shape = placeholder(3, 'Notes', '<p:ph type="body" idx="1"/>', '', body);
  return `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${SLIDE_IMAGE}${shape}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

/** @param number number of the slide, from 1. */
export const notesRelationships = (number: number, paragraphs: readonly Paragraph[]): string =>
  relationships([
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/slide${String(number)}.xml` },
    ...linkedAddresses(paragraphs).map((target, index) => ({
      id: linkId(index),
      type: 'hyperlink',
      target,
      external: true,
    })),
  ]);
