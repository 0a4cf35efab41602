import type { Evidence } from '../../contract/primitives.ts';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import type { CalendarDocument, CalendarEntry } from '../../contract/calendar.ts';
import type { TopicsDocument } from '../../contract/topics.ts';
import {
  belowFloor,
  frontStates,
  isShownOn,
  leadSide,
  type FrontCount,
  type FrontState,
} from '../../domain/fronts.ts';
import { datasetDay, formatPeriod, periodInPart, viewDay } from '../../domain/periods.ts';
import { rivalNames, rivals, type Rival } from '../../domain/rivals.ts';
import { writtenIn } from '../../domain/values.ts';
import { upperFirst } from '../../domain/words.ts';
import { pointItem, type Sentence } from '../../figure/evidenceItem.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { numberId } from '../../figure/numberId.ts';
import { datesOf, upcoming } from '../ev-plans/calendarFigure.ts';
import { dueName } from '../../domain/dueDay.ts';
import { dueDateItem, dueDates } from '../ev-plans/dueDates.ts';
import { areaLed, frontsFigure, industryAnswer } from '../leads/frontsFigure.ts';
import { belowFloorTexts } from '../leads/frontWords.ts';
import { leadItem } from '../leads/leadItems.ts';
import { gapName, toldGaps, widestGaps } from '../leads/widestGaps.ts';
import { INDUSTRY_ANSWER, ruleSentences, type NamedDate } from './ruleSentences.ts';

/** Documents that the answer of an industry is made of. */
export interface AnswerDocuments {
  readonly leads: LeadsDocument;
  readonly topics: TopicsDocument;
  readonly calendar: CalendarDocument;
}

/** Names both values of a comparison: "China 521, United States 152 GW". */
function valuePieces(lead: Lead, key: string): Sentence['pieces'] {
  const items = rivals.map((rival) => ({
    rival,
    item: { ...leadItem(lead, rival), id: numberId(INDUSTRY_ANSWER, `${key}|${rival}`) },
  }));
  const { rest } = writtenIn(lead.unit.label);
  const values = items.flatMap(({ rival, item }, at) => [
    `${at === 0 ? '' : ', '}${rivalNames[rival]} `,
    item,
  ]);
  return [...values, rest === '' ? '' : ` ${rest}`];
}

/** Names a comparison with both values: "“Installed wind capacity”: China 521, United States 152 GW (2024)". */
export const gapPieces = (lead: Lead, key: string): Sentence['pieces'] => [
  `“${lead.title}”: `,
  ...valuePieces(lead, key),
  ` (${periodInPart(lead.timePeriod, lead.isPartial)})`,
];

export const gapEvidence = (lead: Lead): Evidence[] => rivals.map((rival) => lead.evidence[rival]);

/** Names what a country is ahead on: both values of a single comparison, or in how many of the series of one table. */
function countPieces({ name, leads, slices }: FrontCount, side: Rival): Sentence['pieces'] {
  const [lead] = leads;
  if (lead === undefined) return [];
  const key = `count|${name}`;
  if (leads.length === 1) {
    const period = periodInPart(lead.timePeriod, lead.isPartial);
    return [`“${lead.shortName}” (`, ...valuePieces(lead, key), `, ${period})`];
  }
  const item = { ...leadItem(lead, side), id: numberId(INDUSTRY_ANSWER, key), words: `“${name}”` };
  return [item, ` (${String(slices[side])} of ${String(leads.length)} series)`];
}

/**
 * Names the comparisons that qualify, where no area has two of them: "A verdict on an area takes two comparisons that
 * qualify; the 2 that do are in 2 areas: in research China is ahead on “ISSCC papers” (China 93, …); in …".
 */
function aheadSentences(states: readonly FrontState[]): Sentence[] {
  if (states.some(({ counts }) => counts.length > 1)) return [];
  const all = states.flatMap(({ front, counts }) => counts.map((count) => ({ front, count })));
  // A single one is told as the gap that it is.
  if (all.length < 2) return [];
  const clauses = all.flatMap(({ front, count }, at) => {
    const { side } = count;
    const start = `${at === 0 ? '' : '; '}in ${areaLed(front)} `;
    if (side !== 'CN' && side !== 'US') return [`${start}neither on “${count.name}”`];
    const who = `${side === 'US' ? 'the ' : ''}${rivalNames[side]}${at === 0 ? ' is ahead' : ''} on `;
    return [`${start}${who}`, ...countPieces(count, side)];
  });
  const number = String(all.length);
  const rule = `A verdict on an area takes two comparisons that qualify; the ${number} that do are in ${number} areas: `;
  const evidence = all.flatMap(({ count }) => count.leads.flatMap(gapEvidence));
  return [{ pieces: [rule, ...clauses, '.'], evidence }];
}

/** Says who leads in which area, each with the comparisons behind it; or that too little is on record. */
function verdictSentence(document: LeadsDocument, context: FigureContext): Sentence {
  const states = frontStates(document.leads, viewDay(context, document.datasetVersion), context.industries);
  const figure = { ...frontsFigure(document, context), id: INDUSTRY_ANSWER };
  const led = states.flatMap(({ ahead, industry, front }) => {
    const point = figure.points.find(({ key }) => key === `${industry}|${front}`);
    return ahead === null || point === undefined ? [] : [{ ahead, front, point }];
  });
  const isCompared = states.some(({ standing }) => standing !== 'nothing');
  const where = isCompared ? '' : ' in any of the five areas';
  if (led.length === 0) return { pieces: [`${upperFirst(industryAnswer(states))}${where}.`], evidence: [] };
  const clauses = led.flatMap(({ ahead, front, point }, at) => {
    const who = `${ahead === 'US' ? 'the ' : ''}${rivalNames[ahead]} leads in `;
    return [at === 0 ? upperFirst(who) : `; ${who}`, { ...pointItem(figure, point), words: areaLed(front) }];
  });
  const inputs = led.flatMap(({ point }) => point.derivation?.inputs ?? []);
  return { pieces: [...clauses, '.'], evidence: inputs.map(({ evidence }) => evidence) };
}

/** Names the widest gap with a verdict; if there is none, the widest without, and why it has none. */
function gapSentences(leads: readonly Lead[], day: string, hasRules: boolean): Sentence[] {
  const [told] = toldGaps(leads, day);
  if (told !== undefined) {
    const pieces = [`${gapName(leads, day)}, `, ...gapPieces(told, 'gap'), '.'];
    return [{ pieces, evidence: gapEvidence(told) }];
  }
  const thin = leads.flatMap((lead) => {
    const below = belowFloor(lead, day);
    const saysNothing = lead.front === null || !isShownOn(lead, day) || leadSide(lead) === 'level';
    return below === null || saysNothing ? [] : [{ lead, below }];
  });
  // Two things against one say little: only where nothing else is told.
  const one = thin.find(({ lead }) => !lead.few) ?? (hasRules ? undefined : thin[0]);
  if (one === undefined) return [];
  const pieces = ['Without a verdict, ', ...gapPieces(one.lead, 'gap'), `; ${belowFloorTexts[one.below]}.`];
  return [{ pieces, evidence: gapEvidence(one.lead) }];
}

/** Returns the dates ahead of an industry by time, those known only by year last, after rules that may have begun. */
export function datesAhead(
  document: CalendarDocument,
  context: Pick<FigureContext, 'asOf' | 'industries'>,
  day = viewDay(context, document.datasetVersion),
): CalendarEntry[] {
  const { dated, begun, years } = dueDates(upcoming(datesOf(document, context).known, day), day);
  return [...dated, ...begun, ...years.flatMap(({ entries }) => entries)];
}

/** Returns the next rule or standard on record to take effect, with a page or without; a price is neither. */
const nextInForce = (document: CalendarDocument, context: FigureContext): CalendarEntry | undefined =>
  datesAhead(document, context).find(
    ({ kind, force, reference }) => kind === 'takes-effect' && force !== null && reference !== null,
  );

/** On an earlier day dates soon after it are not in the calendar: the first that is there need not be the next. */
function nextSentence(next: CalendarEntry, isNewest: boolean, day: string): Sentence {
  const item = dueDateItem(next, INDUSTRY_ANSWER, undefined);
  const pieces = [
    `${isNewest ? `Next to take effect after ${formatPeriod(day)}` : 'To take effect later'}: ${dueName(next)}, `,
    item,
    '.',
  ];
  return { pieces, evidence: [next.evidence] };
}

/** Number of topics in an answer: one alone could be the one on which a country has no rule. */
const TOLD_TOPICS = 2;

/** The answer of an industry by what its sentences are about. */
interface AnswerParts {
  /** Rules in force and ahead, by topic. */
  readonly rules: readonly Sentence[];
  readonly verdict: Sentence;
  /** The comparisons that qualify, if they are too few for a verdict on any area. */
  readonly ahead: readonly Sentence[];
  /** The widest gap; empty if there is none. */
  readonly gap: readonly Sentence[];
  /** The next document to take effect, if no rule ahead is named. */
  readonly next: readonly Sentence[];
  /** Dates ahead that these sentences name. */
  readonly dates: readonly NamedDate[];
}

export function answerParts(
  { leads, topics, calendar }: AnswerDocuments,
  context: FigureContext,
): AnswerParts {
  const day = viewDay(context, leads.datasetVersion);
  const gaps = widestGaps(leads, context.industries, day);
  const rules = ruleSentences(topics, context, TOLD_TOPICS);
  const ahead = rules.flatMap((rule) => rule.ahead);
  const next = ahead.length > 0 ? undefined : nextInForce(calendar, context);
  return {
    rules,
    verdict: verdictSentence(leads, context),
    ahead: aheadSentences(frontStates(leads.leads, day, context.industries)),
    gap: gapSentences(gaps, day, rules.length > 0),
    next: next === undefined ? [] : [nextSentence(next, day === datasetDay(leads.datasetVersion), day)],
    dates: next === undefined ? ahead : [next],
  };
}

/** Returns the whole answer of an industry, the rules first. */
export function answerOfIndustry(documents: AnswerDocuments, context: FigureContext): Sentence[] {
  const { rules, verdict, ahead, gap, next } = answerParts(documents, context);
  return [...rules, verdict, ...ahead, ...gap, ...next];
}
