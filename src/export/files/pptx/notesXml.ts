import { HEAD, NAMESPACES, paragraph, placeholder, relationships, TREE_HEAD } from './drawingXml.ts';
import type { Paragraph } from './speakerNotes.ts';

/** The image of the slide above its notes. */
const SLIDE_IMAGE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';

/** Addresses in the order of their first use, and the id by which a paragraph names each. */
const addressesOf = (paragraphs: readonly Paragraph[]) => [
  ...new Set(paragraphs.flatMap(({ link }) => (link === undefined ? [] : [link]))),
];
const linkId = (index: number) => `rId${String(index + 3)}`;

export function notesXml(paragraphs: readonly Paragraph[]): string {
  const addresses = addressesOf(paragraphs);
  const lines = paragraphs.map(({ text, link }) =>
    paragraph(link === undefined ? { text } : { text, linkId: linkId(addresses.indexOf(link)) }),
  );
  const body = `<a:bodyPr/><a:lstStyle/>${lines.join('')}`;
  const shape = placeholder(3, 'Notes', '<p:ph type="body" idx="1"/>', '', body);
  return `${HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${SLIDE_IMAGE}${shape}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

/** @param number The slide's, from 1. */
export const notesRelationships = (number: number, paragraphs: readonly Paragraph[]): string =>
  relationships([
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/slide${String(number)}.xml` },
    ...addressesOf(paragraphs).map((target, index) => ({
      id: linkId(index),
      type: 'hyperlink',
      target,
      external: true,
    })),
  ]);
