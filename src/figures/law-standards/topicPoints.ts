import { isDay } from '../../contract/periodDays.ts';
import { TopicIssuer, TopicStep, type Topic, type TopicStepRow } from '../../contract/topics.ts';
import { formatPeriod, isOnOrBefore, periodEnd, periodStart } from '../../domain/periods.ts';
import type { FirstMove } from '../../domain/topicMoves.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import type { Fact, FigurePoint, FigureSeries } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';

/** Jurisdictions as series; the two that are not rivals share a tone and differ by fill. */
export const issuerSeries: readonly FigureSeries[] = [
  { id: 'CN', label: TopicIssuer.label('CN'), tone: 'CN', fill: 'solid' },
  { id: 'US', label: TopicIssuer.label('US'), tone: 'US', fill: 'solid' },
  { id: 'UN', label: TopicIssuer.label('UN'), tone: 'other', fill: 'solid' },
  { id: 'EU', label: TopicIssuer.label('EU'), tone: 'other', fill: 'hollow' },
];

const STEP_DEFINITION =
  'The date of a step of a document assigned to the topic. Where only the month or year is known, the date is a span of days.';

/** Text for a missing date. */
export const UNDATED = 'date not on record';

export const dateText = ({ date }: Pick<TopicStepRow, 'date'>): string =>
  date === null ? UNDATED : formatPeriod(date);

type TopicEnd = Pick<TopicStepRow, 'endedOn' | 'endedWith'>;

/** Returns "withdrawn or replaced June 26, 2026"; `null` while the document is in force. */
export function topicEndText({ endedOn, endedWith }: TopicEnd, day: string): string | null {
  if (endedOn === null || !isOnOrBefore(endedOn, day)) return null;
  const basis = endedWith === null ? '' : `, when ${endedWith} replaced it (our reading)`;
  return `withdrawn or replaced ${formatPeriod(endedOn)}${basis}`;
}

/** Returns on what a document was put to the topic, with its own source: that of a day does not say it. */
export const placingFacts = ({ placing }: TopicStepRow): Fact[] =>
  placing?.note == null
    ? []
    : [{ label: 'In this topic', value: placing.note, evidence: { ...placing, note: null } }];

function documentFacts(row: TopicStepRow, day: string): Fact[] {
  const end = topicEndText(row, day);
  return [
    ...(row.text === null ? [] : [{ label: 'For', value: row.text }]),
    ...(end === null ? [] : [{ label: 'The document', value: end }]),
    ...placingFacts(row),
  ];
}

/** Returns a dated step as a mark in a row; if its day is unknown, with the span that contains it. */
export function stepPoint(row: TopicStepRow, at: string, key: string, day: string): FigurePoint[] {
  const { issuer, document, step, date, evidence } = row;
  if (date === null) return [];
  const isCoarse = !isDay(date);
  return [
    makePoint({
      key,
      seriesId: issuer,
      at,
      subject: `${document}, ${TopicStep.label(step).toLowerCase()}`,
      actor: TopicIssuer.label(issuer),
      period: date,
      value: periodEnd(date),
      text: formatPeriod(date),
      ...(isCoarse ? { low: periodStart(date), high: periodEnd(date) } : {}),
      status: isOnOrBefore(date, day) ? 'A' : 'F',
      unit: 'date',
      definition: STEP_DEFINITION,
      comparableAs: null,
      evidence,
      facts: [{ label: 'Step', value: TopicStep.label(step) }, ...documentFacts(row, day)],
    }),
  ];
}

/** Returns the card of a step in a table. */
export const stepItem = (topic: Topic, row: TopicStepRow, day: string): EvidenceItem => ({
  id: numberId('topics', `${topic.id}|${row.issuer}|${row.step}`),
  subject: `${row.document}, ${TopicStep.label(row.step).toLowerCase()}`,
  text: dateText(row),
  actor: TopicIssuer.label(row.issuer),
  ...(row.date === null ? {} : { period: row.date }),
  unit: 'date',
  definition: STEP_DEFINITION,
  facts: [{ label: 'Topic', value: topic.title }, ...documentFacts(row, day)],
  evidence: row.evidence,
});

/** Returns "; not fully searched: UN": while jurisdictions are not searched, none is called first. */
const unsearchedText = (issuers: readonly TopicIssuer[], named: (issuer: TopicIssuer) => string): string =>
  issuers.length === 0 ? '' : `; not fully searched: ${issuers.map(named).join(', ')}`;

/** Returns the noun for a text, which does not call a non-binding one binding. */
export const what = (step: TopicStep): string => (step === 'adoption' ? 'a binding text' : 'an adopted text');

/** Returns the first mover in few words, for the end of a row. */
export function moveVerdict(
  move: FirstMove,
  named: (issuer: TopicIssuer) => string = TopicIssuer.label,
): string {
  if (move.kind === 'none') return 'none on record';
  if (move.kind === 'open') {
    const undated = move.undated.map(named).join(', ');
    const unknown = undated === '' ? '' : ` (day not on record: ${undated})`;
    return `undetermined: ${move.among.map(named).join(' or ')}${unknown}`;
  }
  const name = named(move.row.issuer);
  if (move.kind === 'first') return `${name} first`;
  return move.kind === 'only'
    ? `only ${name} has ${what(move.step)} on record${unsearchedText(move.unsearched, named)}`
    : `${name} earliest on record${unsearchedText(move.unsearched, named)}`;
}

/** The same for small screens: "UN first", "UN or US", "only CN". */
export function briefVerdict(move: FirstMove): string {
  if (move.kind === 'none') return 'none';
  if (move.kind === 'open') return move.among.join(' or ');
  if (move.kind === 'only') return `only ${move.row.issuer}`;
  return move.kind === 'first' ? `${move.row.issuer} first` : `${move.row.issuer} earliest`;
}
