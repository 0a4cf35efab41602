import { CalendarKind, type CalendarEntry } from '../../contract/calendar.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import { weakest } from '../../contract/confidence.ts';
import type { GapsDocument } from '../../contract/gaps.ts';
import type { Evidence, Source, Sources } from '../../contract/primitives.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { gapsOn } from '../../domain/known.ts';
import { periodEnd, viewDay } from '../../domain/periods.ts';
import { dueName, dueText } from '../../domain/dueDay.ts';
import type { Brief, BriefLine, BriefSection } from '../../figure/brief.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { sentenceText, type Sentence } from '../../figure/evidenceItem.ts';
import { publicName } from '../../figure/sourceLine.ts';
import { gapName, toldGaps, widestGaps } from '../leads/widestGaps.ts';
import { answerParts, datesAhead, gapEvidence, gapPieces, type AnswerDocuments } from './industryAnswer.ts';

/** Documents that a brief is made of. */
export interface BriefDocuments extends AnswerDocuments {
  readonly gaps: GapsDocument;
}

const MOST_GAPS = 3;
const MOST_DATES = 5;
const MOST_QUESTIONS = 3;

/** Numbers sources in the order in which they are first cited. */
export function numberSources(sources: Sources) {
  const cited: Source[] = [];
  const numberOf = ({ sourceId }: Evidence): number[] => {
    const source = sources[sourceId];
    if (source === undefined) return [];
    if (!cited.includes(source)) cited.push(source);
    return [cited.indexOf(source) + 1];
  };
  return {
    cited,
    /** Returns a text with the numbers of its sources: "… (2024) [1, 3]". */
    withSources: (text: string, evidence: readonly Evidence[]): string => {
      const numbers = [...new Set(evidence.flatMap(numberOf))].sort((a, b) => a - b);
      return numbers.length === 0 ? text : `${text} [${numbers.join(', ')}]`;
    },
  };
}

export type Numbering = ReturnType<typeof numberSources>;

/** Returns the sources cited so far by their numbers. */
export const citedLines = ({ cited }: Numbering): BriefLine[] =>
  cited.map((source, at) => ({
    text: `[${String(at + 1)}] ${publicName(source)}: ${source.title}`,
    link: source.url,
  }));

const lineOf = (text: string): BriefLine => ({ text, link: null });

/** Returns a section; without lines it has the sentence that says so. */
const sectionOf = (heading: string, lines: readonly BriefLine[], none: string): BriefSection => ({
  heading,
  lines: lines.length === 0 ? [lineOf(none)] : lines,
});

const sentenceLine = (sentence: Sentence, { withSources }: Numbering): BriefLine =>
  lineOf(withSources(sentenceText(sentence), sentence.evidence));

/** Returns what a brief and a deck begin with: their name and day, the answer, and the numbers of their sources. */
export function industryHead(documents: BriefDocuments, context: FigureContext, more: Sources = {}) {
  const { leads, topics, calendar } = documents;
  const numbering = numberSources({ ...leads.sources, ...topics.sources, ...calendar.sources, ...more });
  const { rules, verdict, ahead } = answerParts(documents, context);
  const [industry] = context.industries;
  return {
    numbering,
    name: industry === undefined ? 'All industries' : Industry.label(industry),
    rules: rules.map((one) => sentenceLine(one, numbering)),
    verdict,
    ahead: ahead.map((one) => sentenceLine(one, numbering)),
    day: viewDay(context, leads.datasetVersion),
  };
}

/** Returns the widest gaps with a verdict, or else one without, and what they may be called. */
export function gapSection(
  documents: BriefDocuments,
  context: FigureContext,
  numbering: Numbering,
): BriefSection {
  const day = viewDay(context, documents.leads.datasetVersion);
  const all = widestGaps(documents.leads, context.industries, day);
  const told = toldGaps(all, day).slice(0, MOST_GAPS);
  if (told.length === 0) {
    const { gap } = answerParts(documents, context);
    return { heading: 'Comparisons', lines: gap.map((one) => sentenceLine(one, numbering)) };
  }
  const lines = told.map((lead) => {
    const evidence = gapEvidence(lead);
    const sure = weakest(evidence.map(({ confidence }) => confidence));
    const text = `${sentenceText({ pieces: gapPieces(lead, lead.indicatorId) })}; ${sure} confidence`;
    return { text: numbering.withSources(text, evidence), link: `/indicators/${lead.indicatorId}` };
  });
  return { heading: told.length === 1 ? gapName(all, day) : 'Widest gaps with a verdict', lines };
}

/**
 * Returns the next dates by time, how many there are, and whether none before them is left out: those that the answer names are always among them, then those
 * of documents on record, then those of plans and vendors.
 */
export function nextDates(documents: BriefDocuments, context: FigureContext, most: number) {
  const all = datesAhead(documents.calendar, context);
  const named = answerParts(documents, context).dates;
  const rank = ({ page, date }: CalendarEntry): number => {
    if (page === null) return 2;
    return named.some((one) => one.page === page && one.date === date) ? 0 : 1;
  };
  const chosen = new Set(all.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
  const areNext = all.slice(0, most).every((entry) => chosen.has(entry));
  return { dates: all.filter((entry) => chosen.has(entry)), of: all.length, areNext };
}

export const dateLine = (entry: CalendarEntry, { withSources }: Numbering): BriefLine => {
  const { kind, page, refArea, evidence } = entry;
  const sure = evidence.confidence === 'low' ? '; low confidence' : '';
  const what = CalendarKind.label(kind).toLowerCase();
  return {
    text: withSources(`${dueText(entry)}: ${dueName(entry)}; ${RefArea.label(refArea)}, ${what}${sure}`, [
      evidence,
    ]),
    link: page === null ? '/coming-up' : `/standards/${page}`,
  };
};

/**
 * Returns the questions without an answer that were looked for by the day: those of the industry before those of
 * several, the newest search first.
 */
export const questionLines = (
  { gaps }: BriefDocuments,
  { asOf, industries }: FigureContext,
  most: number,
): BriefLine[] =>
  filterByIndustry(gapsOn(gaps.gaps, asOf), industries)
    .toSorted(
      (a, b) => a.industries.length - b.industries.length || periodEnd(b.lookedOn) - periodEnd(a.lookedOn),
    )
    .slice(0, most)
    .map(({ question, found }) => ({ text: `${question} ${found}`, link: '/gaps' }));

/** Returns the content of the brief of an industry. Pure: the same view gives the same brief. */
export function briefOf(
  documents: BriefDocuments,
  figures: readonly Figure[],
  context: FigureContext,
  own: string | null,
): Brief {
  const { numbering, name, rules, verdict, ahead, day } = industryHead(documents, context);
  const answer = sectionOf('Answer', [...rules, sentenceLine(verdict, numbering), ...ahead], '');
  const gaps = gapSection(documents, context, numbering);
  const sections = [
    sectionOf(
      gaps.heading,
      gaps.lines,
      'No comparison of the two countries on record is large, new and sure enough for a verdict.',
    ),
    sectionOf(
      'Rules and dates ahead',
      nextDates(documents, context, MOST_DATES).dates.map((entry) => dateLine(entry, numbering)),
      'No rule or date ahead is on record for this industry.',
    ),
    sectionOf(
      'What is not known',
      questionLines(documents, context, MOST_QUESTIONS),
      'No open question is on record for this industry.',
    ),
  ];
  return {
    title: name,
    own: own === null || own.trim() === '' ? null : own.trim(),
    answer,
    sections,
    figures,
    sources: sectionOf('Sources', citedLines(numbering), 'No number in this brief has a source.'),
    link: context.link,
    day,
    datasetVersion: documents.leads.datasetVersion,
  };
}
