import { hasCome, type Ask } from '../../contract/document.ts';
import { gapsDocument } from '../../contract/gaps.ts';
import type { Committee, CommitteesDocument } from '../../contract/participation.ts';
import { calendarDocument } from '../../contract/calendar.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { byLeader, chairOn, secretariatOn, type HeldText } from '../../domain/committees.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { formatPeriod, periodEnd, periodStart, viewDay, isFixed } from '../../domain/periods.ts';
import { counted, firstOf, nounFor, wholeText } from '../../domain/words.ts';
import type { BriefLine, TextPage } from '../../figure/brief.ts';
import { sentenceText } from '../../figure/evidenceItem.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { DRAWN_YEARS, inReach } from '../ev-plans/calendarFigure.ts';
import { askLeads, leadsKnown } from '../leads/leadsOn.ts';
import { askCommittees } from '../participation/officeCounts.ts';
import {
  citedLines,
  dateLine,
  gapSection,
  industryHead,
  nextDates,
  questionLines,
  type BriefDocuments,
  type Numbering,
} from './briefOf.ts';
import { datesAhead } from './industryAnswer.ts';

/** Text pages of a deck for a board, in the order of the deck; figures come after the answer. */
export const boardPageIds = [
  'board-answer',
  'board-dates',
  'board-committees',
  'board-unknown',
  'board-sources',
] as const;
export type BoardPageId = (typeof boardPageIds)[number];

export const isBoardPageId = (id: string): id is BoardPageId => boardPageIds.some((one) => one === id);

/** Maximum number of lines of a page that is read from a distance. */
const LINES_OF_PAGE = 7;
const SOURCES_OF_PAGE = 16;
/** Number of committees without an office that a page names. */
const NAMED_BARE = 5;

interface BoardDocuments extends BriefDocuments {
  /** `null` if no list of committees is as old as the view. */
  readonly committees: CommitteesDocument | null;
}

/** Asks for what the text pages are made of. */
export function askBoard(ask: Ask, asOf: string | null): BoardDocuments | undefined {
  const asked = {
    ...askLeads(ask, asOf),
    topics: ask(topicsDocument),
    calendar: ask(calendarDocument),
    gaps: ask(gapsDocument),
    committees: askCommittees(ask, asOf),
  };
  const leads = hasCome(asked) ? leadsKnown(asked, asOf) : null;
  return hasCome(asked) && leads !== null ? { ...asked, leads } : undefined;
}

/** Returns an office with its holder; the text of several who share it names it already. */
function heldText(office: string, held: HeldText | null): string[] {
  if (held === null) return [];
  const name = held.holder.startsWith('co-chairs') ? '' : `${office} `;
  return [`${name}${held.holder} (${held.known})`];
}

/** Days after which who held an office says too little for a board. */
const LATELY = 5 * 366;

/** True if a row of the last years says who holds an office. */
const isKnownLately = ({ asOf, chairAsOf }: Committee, day: string): boolean =>
  [asOf, chairAsOf].some((one) => one !== null && periodStart(day) - periodEnd(one) <= LATELY);

/** Returns who runs and leads a committee; none if neither is on record. */
const officesOf = (one: Committee, day: string): string[] => [
  ...heldText('secretariat', secretariatOn(one, day)),
  ...heldText(one.chairOffice ?? 'chair', chairOn(one, day)),
];

function committeeLine(one: Committee, day: string, { withSources }: Numbering): BriefLine {
  const evidence = [one.evidence, ...(one.chairEvidence === null ? [] : [one.chairEvidence])];
  const text = withSources(`${one.name}, ${one.title}: ${officesOf(one, day).join('; ')}`, evidence);
  return { text, link: `/committees/${one.id}` };
}

/** Returns "7 of " for a list that is cut off. */
const shownOf = (shown: number, of: number): string => (shown < of ? `${String(shown)} of ` : '');

interface Draft {
  readonly id: BoardPageId;
  readonly title: string;
  readonly lines: readonly BriefLine[];
  /** Rows of its count that the figure of the dates leaves out. */
  readonly note?: string;
}

function datesDraft(documents: BoardDocuments, context: FigureContext, numbering: Numbering): Draft {
  const { dates, of, areNext } = nextDates(documents, context, LINES_OF_PAGE);
  // Years without a day come last, and one of them may be earlier.
  const day = viewDay(context, documents.leads.datasetVersion);
  const later = inReach(datesAhead(documents.calendar, context), day).beyond.length;
  const fixed = dates.find(({ date }) => isFixed(date));
  const next = fixed === undefined ? '' : `, next fixed date: ${formatPeriod(fixed.date)}`;
  return {
    id: 'board-dates',
    title: `${shownOf(dates.length, of)}${counted(of, 'date')} ahead${next}`,
    lines: dates.map((entry) => dateLine(entry, numbering)),
    note: [
      areNext ? '' : '; texts on record before other dates, not the next ones alone',
      later === 0
        ? ''
        : `; ${wholeText(later)} of the dates ${nounFor(later, 'is', 'are')} later than ${DRAWN_YEARS.words}`,
    ].join(''),
  };
}

function committeesDraft(documents: BoardDocuments, context: FigureContext, numbering: Numbering): Draft {
  const { committees, leads } = documents;
  const own = filterByIndustry(committees?.committees ?? [], context.industries).toSorted(byLeader);
  const day = viewDay(context, leads.datasetVersion);
  const known = own.filter((one) => officesOf(one, day).length > 0 && isKnownLately(one, day));
  const bare = own.filter((one) => !known.includes(one)).map(({ name }) => name);
  const shown = known.slice(0, LINES_OF_PAGE);
  const without = `${counted(bare.length, 'committee')} without an office on record of the last five years: ${firstOf(bare, NAMED_BARE)}`;
  return {
    id: 'board-committees',
    title: `${shownOf(shown.length, own.length)}${counted(own.length, 'committee')} on record, China- and U.S.-led first`,
    lines: [
      ...shown.map((one) => committeeLine(one, day, numbering)),
      ...(bare.length === 0 ? [] : [{ text: without, link: '/participation/committees' }]),
    ],
  };
}

/** Returns the answer with the lines of pages that have no other line, which fill no page of their own, and the rest. */
function withoutShortPages(answer: Draft, others: readonly Draft[]): Draft[] {
  const alone = others.filter(({ lines }) => lines.length === 1).flatMap(({ lines }) => lines);
  return [
    { ...answer, lines: [...answer.lines, ...alone] },
    ...others.filter(({ lines }) => lines.length > 1),
  ];
}

/** Says of a source without an address that it has none: those with one show it. */
const withoutLink = ({ text, link }: BriefLine): BriefLine => ({
  text: link === null ? `${text}, address not known` : text,
  link,
});

/** Returns the text pages of a deck for a board; those without a line are left out. */
export function boardPages(documents: BoardDocuments, context: FigureContext): TextPage[] {
  const { committees, leads } = documents;
  const { numbering, name, rules, verdict, ahead, day } = industryHead(
    documents,
    context,
    committees?.sources,
  );
  const said = sentenceText(verdict).replace(/( in any of the five areas)?\.$/, '');
  const answer: Draft = {
    id: 'board-answer',
    title: `${name}: ${said.replace(/^(The|Too|No|Nothing)\b/, (word) => word.toLowerCase())}`,
    lines: [...rules, ...ahead, ...gapSection(documents, context, numbering).lines],
  };
  const drafts = withoutShortPages(answer, [
    datesDraft(documents, context, numbering),
    committeesDraft(documents, context, numbering),
    {
      id: 'board-unknown',
      title: 'What we looked for and could not find',
      lines: questionLines(documents, context, LINES_OF_PAGE),
    },
  ]);
  const cited = citedLines(numbering);
  const more = cited.length - SOURCES_OF_PAGE;
  const rest = more > 0 ? [{ text: `and ${String(more)} more, on the page`, link: context.link }] : [];
  const sources: Draft = {
    id: 'board-sources',
    title: 'Sources of the answer, the dates and the committees',
    lines: [...cited.slice(0, SOURCES_OF_PAGE).map(withoutLink), ...rest],
  };
  return [...drafts, sources]
    .filter(({ lines }) => lines.length > 0)
    .map(({ note = '', ...draft }) => ({
      ...draft,
      kind: 'text',
      subtitle: `${name}, data as of ${formatPeriod(day)}${note}`,
      link: context.link,
      datasetVersion: leads.datasetVersion,
    }));
}
