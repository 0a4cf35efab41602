import type { Evidence } from '../../contract/primitives.ts';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import type { CalendarDocument, CalendarEntry } from '../../contract/calendar.ts';
import type { TopicsDocument } from '../../contract/topics.ts';
import { belowFloor, frontStates, isShownOn, leadSide, type FrontState } from '../../domain/fronts.ts';
import { datasetDay, periodInPart, viewDay } from '../../domain/periods.ts';
import { rivalNames, rivals } from '../../domain/rivals.ts';
import { writtenIn } from '../../domain/values.ts';
import { upperFirst } from '../../domain/words.ts';
import { pointItem, type EvidenceItem, type Sentence } from '../../figure/evidenceItem.ts';
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

/** Names both values of a comparison: "“Installed wind capacity”: China 521, United States 152 GW (2024)". */
export function gapPieces(lead: Lead, key: string): Sentence['pieces'] {
  const items = rivals.map((rival) => ({
    rival,
    item: { ...leadItem(lead, rival), id: numberId(INDUSTRY_ANSWER, `${key}|${rival}`) },
  }));
  const { rest } = writtenIn(lead.unit.label);
  const unit = rest === '' ? '' : ` ${rest}`;
  return [
    `“${lead.title}”: `,
    ...items.flatMap(({ rival, item }, at) => [`${at === 0 ? '' : ', '}${rivalNames[rival]} `, item]),
    `${unit} (${periodInPart(lead.timePeriod, lead.isPartial)})`,
  ];
}

export const gapEvidence = (lead: Lead): Evidence[] => rivals.map((rival) => lead.evidence[rival]);

/** Most comparisons that an answer names of one country. */
const NAMED_COUNTS = 3;

/** Joins the names of comparisons: "“RISC-V manual changes”, “AI chip speed” and 2 more". */
function namedPieces(names: readonly EvidenceItem[], more: number): Sentence['pieces'] {
  const last = more > 0 ? ` and ${String(more)} more` : '';
  return [
    ...names.flatMap((name, at) => [
      at === 0 ? '' : at < names.length - 1 || more > 0 ? ', ' : ' and ',
      name,
    ]),
    last,
  ];
}

/**
 * Names the comparisons that qualify, where no area has enough of them for a verdict: "A verdict on an area takes two
 * comparisons that qualify. Of those that do, China is ahead on “ISSCC papers”, the United States on “AI chip speed”."
 */
function aheadSentences(states: readonly FrontState[]): Sentence[] {
  if (states.some(({ ahead }) => ahead !== null)) return [];
  const named = rivals.flatMap((rival) => {
    const counts = states.flatMap((state) => state.counts).filter(({ side }) => side === rival);
    const leads = counts.flatMap(({ leads: own, name }) => own.slice(0, 1).map((lead) => ({ lead, name })));
    return leads.length === 0 ? [] : [{ rival, leads }];
  });
  // A single one is told as the gap that it is.
  if (named.flatMap((one) => one.leads).length < 2) return [];
  const clauses = named.flatMap(({ rival, leads }, at) => [
    `${at === 0 ? '' : '; '}${rival === 'US' ? 'the ' : ''}${rivalNames[rival]}${at === 0 ? ' is ahead' : ''} on `,
    ...namedPieces(
      leads.slice(0, NAMED_COUNTS).map(({ lead, name }) => ({
        ...leadItem(lead, rival),
        id: numberId(INDUSTRY_ANSWER, `count|${name}`),
        words: `“${lead.shortName}”`,
      })),
      leads.length - NAMED_COUNTS,
    ),
  ]);
  const evidence = named.flatMap(({ leads }) => leads.flatMap(({ lead }) => gapEvidence(lead)));
  const rule = states.every(({ counts }) => counts.length < 2)
    ? 'A verdict on an area takes two comparisons that qualify. Of those that do, '
    : 'Of the comparisons that qualify, ';
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
): CalendarEntry[] {
  const day = viewDay(context, document.datasetVersion);
  const { dated, begun, years } = dueDates(upcoming(datesOf(document, context).known, day), day);
  return [...dated, ...begun, ...years.flatMap(({ entries }) => entries)];
}

/** Returns the next document on record to take effect. */
const nextInForce = (document: CalendarDocument, context: FigureContext): CalendarEntry | undefined =>
  datesAhead(document, context).find(
    ({ kind, page, reference }) => kind === 'takes-effect' && page !== null && reference !== null,
  );

/** On an earlier day dates soon after it are not in the calendar: the first that is there need not be the next. */
function nextSentence(next: CalendarEntry, isNewest: boolean): Sentence {
  const item = dueDateItem(next, INDUSTRY_ANSWER, undefined);
  const pieces = [
    `${isNewest ? 'Next to take effect' : 'To take effect later'}: ${dueName(next)}, `,
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
    next: next === undefined ? [] : [nextSentence(next, day === datasetDay(leads.datasetVersion))],
    dates: next === undefined ? ahead : [next],
  };
}

/** Returns the whole answer of an industry, the rules first. */
export function answerOfIndustry(documents: AnswerDocuments, context: FigureContext): Sentence[] {
  const { rules, verdict, ahead, gap, next } = answerParts(documents, context);
  return [...rules, verdict, ...ahead, ...gap, ...next];
}
