import { SITE } from '../../contract/siteName.ts';
import { datasetDay, formatPeriod } from '../../domain/periods.ts';
import type { Brief, BriefSection, TextPage } from '../../figure/brief.ts';
import { COMPILATION, DATASET_LICENCE } from '../../figure/sourceLine.ts';
import type { DocumentAbout } from '../files/figureDocument.ts';

/** Part of a brief that each format gives a style of its own. */
export type BriefStyle = 'kind' | 'title' | 'own' | 'heading' | 'answer' | 'line' | 'source' | 'foot';

/** A paragraph of a brief. */
export interface BriefText {
  readonly text: string;
  readonly style: BriefStyle;
  /** Full URL; `null` if it leads nowhere. */
  readonly link: string | null;
}

/** Returns the full URL of a link, which the site leaves without its host. */
export const fullLink = (link: string | null, origin: string): string | null =>
  link === null || link.startsWith('http') ? link : `${origin}${link}`;

/** Returns the paragraphs of a brief above and below its figures, the same in every format. */
export function briefTexts(brief: Brief, origin: string): Readonly<Record<'above' | 'below', BriefText[]>> {
  const { title, own, answer, sections, sources, link, day, datasetVersion } = brief;
  const plain = (style: BriefStyle, text: string): BriefText => ({ text, style, link: null });
  const whole = ({ heading, lines }: BriefSection, style: BriefStyle): BriefText[] => [
    plain('heading', heading),
    ...lines.map((line) => ({ text: line.text, style, link: fullLink(line.link, origin) })),
  ];
  const foot = `${SITE}. ${origin}${link}, data as of ${formatPeriod(day)} (dataset ${datasetVersion}). ${COMPILATION}.`;
  return {
    above: [
      plain('kind', `${SITE} · Brief · ${formatPeriod(day)}`),
      plain('title', title),
      ...(own === null ? [] : [plain('own', own)]),
      ...whole(answer, 'answer'),
    ],
    below: [
      ...sections.flatMap((section) => whole(section, 'line')),
      ...whole(sources, 'source'),
      { text: foot, style: 'foot', link: fullLink(link, origin) },
    ],
  };
}

/** Returns what a page of text says below its lines. */
export const pageFoot = ({ datasetVersion }: TextPage): string =>
  `Dataset of ${formatPeriod(datasetDay(datasetVersion))}. ${COMPILATION}.`;

/** Returns the metadata of the files of a brief. */
export const briefAbout = (brief: Brief, origin: string): DocumentAbout => ({
  title: `${brief.title}: brief of ${SITE}`,
  subject: brief.answer.lines.map(({ text }) => text).join(' '),
  keywords: [`as of ${brief.day}`, `dataset ${brief.datasetVersion}`],
  link: `${origin}${brief.link}`,
  licence: `Compilation ${DATASET_LICENCE}; each source keeps its own`,
  day: datasetDay(brief.datasetVersion),
});
