import { isDay } from '../../contract/periodDays.ts';
import type { Evidence } from '../../contract/primitives.ts';
import {
  TopicIssuer,
  TopicStep,
  type Topic,
  type TopicsDocument,
  type TopicStepRow,
} from '../../contract/topics.ts';
import { coverageRowFor } from '../../domain/coverage.ts';
import { listed } from '../../domain/formats.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { formatPeriod, isOnOrBefore, periodStart, viewDay } from '../../domain/periods.ts';
import { rivalNames, rivals, type Rival } from '../../domain/rivals.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { approvesTypes } from '../../domain/standardPath.ts';
import {
  ALL_IN_PART,
  firstMove,
  NOT_SEARCHED,
  topicStepsOn,
  unsearchedFor,
} from '../../domain/topicMoves.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { numberId } from '../../figure/numberId.ts';
import { placingFacts } from '../law-standards/topicPoints.ts';
import type { EvidenceItem, Sentence } from '../../figure/evidenceItem.ts';

/** Name of the answer of an industry in links to its numbers. */
export const INDUSTRY_ANSWER = 'industry-answer';

const adjectives: Readonly<Record<TopicIssuer, string>> = {
  CN: 'Chinese',
  UN: 'UN',
  US: 'U.S.',
  EU: 'EU',
};

const adopters: Readonly<Record<TopicIssuer, string>> = {
  CN: 'China',
  UN: 'the UN',
  US: 'the United States',
  EU: 'the EU',
};

/** Only federal texts of the United States were looked for. */
const searchedAdjectives = { CN: 'Chinese', US: 'U.S. federal' } as const;

/**
 * Returns the step from which a document applies. Where types are approved, its day in force binds new types. An act of
 * the EU may bind new systems before those on the market, or after them: its first day counts. Elsewhere it is the day on
 * which all must comply, if that is on record; what only applies in the United States may be the law of a state.
 */
function appliedFrom(rows: readonly TopicStepRow[]): TopicStepRow | undefined {
  const first = (...steps: readonly TopicStep[]) =>
    rows
      .filter((row) => steps.includes(row.step))
      .toSorted((a, b) => periodStart(a.date ?? '0001') - periodStart(b.date ?? '0001'))[0];
  const isOfEu = rows.some(({ issuer }) => issuer === 'EU');
  const bindsTypes = !isOfEu && rows.some(({ issuer }) => approvesTypes(issuer));
  const whole = bindsTypes ? undefined : isOfEu ? first('applies', 'all') : first('all');
  return first('new-types') ?? whole ?? first('in-force');
}

/** Binding rules of one jurisdiction on a topic. */
interface IssuerRules {
  readonly issuer: TopicIssuer;
  /** Those that apply on the day. */
  readonly applied: readonly TopicStepRow[];
  /** Those in force of which it was not on record by the day when they apply. */
  readonly unclear: readonly TopicStepRow[];
  /** The next to apply; `null` if none is on record. */
  readonly ahead: TopicStepRow | null;
}

/** The state of a topic on a day. */
interface TopicRules {
  readonly topic: Topic;
  readonly issuers: readonly IssuerRules[];
  /** First day ahead; `null` if none is on record. */
  readonly next: TopicStepRow | null;
  /** First adoption of a binding text among several jurisdictions; `null` if it is not known. */
  readonly first: TopicStepRow | null;
  /** Countries without a rule on record. */
  readonly ruleless: readonly Ruleless[];
}

interface Ruleless {
  readonly rival: Rival;
  readonly isSearched: boolean;
  /** Sentence on what was looked for, or is on record beside the topic; `null` if there is none, or only later. */
  readonly note: string | null;
}

function issuerRules(
  issuer: TopicIssuer,
  steps: readonly TopicStepRow[],
  topic: Topic,
  day: string,
): IssuerRules {
  const own = steps.filter(
    (row) => row.issuer === issuer && (row.endedOn === null || !isOnOrBefore(row.endedOn, day)),
  );
  const starts = [...groupBy(own, ({ document }) => document).values()].flatMap(
    (rows) => appliedFrom(rows) ?? [],
  );
  const isAhead = ({ date }: TopicStepRow) => date !== null && !isOnOrBefore(date, day);
  const [ahead = null] = starts
    .filter(isAhead)
    .toSorted((a, b) => periodStart(a.date ?? '') - periodStart(b.date ?? ''));
  const appliesLater = ({ document }: TopicStepRow) => {
    const start = appliedFrom(topic.steps.filter((row) => row.document === document));
    return start !== undefined && isAhead(start);
  };
  const begun = starts.filter((one) => !isAhead(one));
  const unclear = begun.filter((one) => one.step === 'in-force' && appliesLater(one));
  return { issuer, applied: begun.filter((one) => !unclear.includes(one)), unclear, ahead };
}

const hasRule = ({ applied, unclear, ahead }: IssuerRules): boolean =>
  applied.length + unclear.length > 0 || ahead !== null;

function rulelessOn(
  topic: Topic,
  issuers: readonly IssuerRules[],
  { coverage }: TopicsDocument,
  day: string,
): Ruleless[] {
  const unsearched = unsearchedFor(coverage, topic);
  const none = rivals.filter((rival) => issuers.some((one) => one.issuer === rival && !hasRule(one)));
  return none.map((rival) => {
    const row = coverageRowFor(coverage, { list: 'topic-texts', scope: topic.id }, rival);
    // The results of a search may be younger than the day; that it was not full is true on any day.
    const isKnown = row !== null && row.scope !== null && isOnOrBefore(row.asOf, day);
    return { rival, isSearched: !unsearched.includes(rival), note: isKnown ? row.note : null };
  });
}

function topicRules(topic: Topic, document: TopicsDocument, asOf: string | null, day: string): TopicRules {
  const steps = topicStepsOn(topic, document.sources, asOf);
  const issuers = TopicIssuer.codes.map((issuer) => issuerRules(issuer, steps, topic, day));
  const [next = null] = issuers
    .flatMap(({ ahead }) => ahead ?? [])
    .toSorted((a, b) => periodStart(a.date ?? '') - periodStart(b.date ?? ''));
  const move = firstMove(steps, unsearchedFor(document.coverage, topic));
  const isFirst = (move.kind === 'first' || move.kind === 'earliest') && move.step === 'adoption';
  const ruleless = rulelessOn(topic, issuers, document, day);
  return { topic, issuers, next, first: isFirst ? move.row : null, ruleless };
}

/** Returns the first dated adoption on a topic, by which the newest topic is found. */
const begunOn = ({ topic }: TopicRules): string =>
  topic.steps
    .flatMap(({ step, date }) => (step === 'adoption' && date !== null ? date : []))
    .toSorted(compareText)[0] ?? '';

/** Sorts topics with a day ahead first, the next one first; of those on one day the newest topic. */
function byNext(a: TopicRules, b: TopicRules): number {
  const at = ({ next }: TopicRules) => (next?.date == null ? Infinity : periodStart(next.date));
  const order = at(a) === at(b) ? 0 : at(a) - at(b);
  return order || compareText(begunOn(b), begunOn(a)) || compareText(a.topic.id, b.topic.id);
}

/** Returns the card of the day from which a rule applies. */
const startItem = (topic: Topic, row: TopicStepRow): EvidenceItem => ({
  id: numberId(INDUSTRY_ANSWER, `${topic.id}|${row.issuer}`),
  subject: `${row.document}, ${TopicStep.label(row.step).toLowerCase()}`,
  text: formatPeriod(row.date ?? ''),
  actor: TopicIssuer.label(row.issuer),
  ...(row.date === null ? {} : { period: row.date }),
  unit: 'date',
  definition: 'The date from which a document assigned to the topic applies.',
  facts: [{ label: 'Topic', value: topic.title }, ...placingFacts(row)],
  status: 'F',
  evidence: row.evidence,
});

/** Returns "Chinese rules apply from January 1, 2027"; a month or a year is only expected. */
function aheadPieces(topic: Topic, { issuer, applied, ahead }: IssuerRules): Sentence['pieces'] {
  if (ahead === null) return [];
  const further = applied.length === 0 ? '' : 'further ';
  const from = isDay(ahead.date ?? '') ? 'apply from' : 'are expected to apply from';
  const doubt = ahead.evidence.confidence === 'low' ? [' (low confidence)'] : [];
  return [`${further}${adjectives[issuer]} rules ${from} `, startItem(topic, ahead), ...doubt];
}

/** A day that an answer names, and the page of its document. */
export interface NamedDate {
  readonly page: string | null;
  readonly date: string | null;
}

/** A sentence on a topic, and the days ahead that it names. */
interface RuleSentence extends Sentence {
  readonly ahead: readonly NamedDate[];
}

function ruleSentence({ topic, issuers, first, ruleless }: TopicRules): RuleSentence {
  const plain = ruleless.filter(({ isSearched, note }) => isSearched && note === null);
  const none = plain.map(({ rival }) => searchedAdjectives[rival]);
  const noted = ruleless.filter((one) => !plain.includes(one));
  const applied = issuers.filter((one) => one.applied.length > 0);
  const unclear = issuers.filter((one) => one.unclear.length > 0);
  const ahead = issuers.toSorted(
    (a, b) => periodStart(a.ahead?.date ?? '9999') - periodStart(b.ahead?.date ?? '9999'),
  );
  const parts: Sentence['pieces'][] = [
    ...(applied.length === 0
      ? []
      : [[`${listed(applied.map(({ issuer }) => adjectives[issuer]))} rules apply`]]),
    ...(unclear.length === 0
      ? []
      : [
          [
            `${listed(unclear.map(({ issuer }) => adjectives[issuer]))} rules are in force, from when they bind is not on record`,
          ],
        ]),
    ...ahead.map((one) => aheadPieces(topic, one)).filter((pieces) => pieces.length > 0),
    ...(first === null ? [] : [[`${adopters[first.issuer]} adopted the earliest text on record`]]),
    ...(none.length === 0 ? [] : [[`no ${listed(none, 'or')} rule is on record`]]),
  ];
  const evidence: Evidence[] = issuers.flatMap((one) =>
    [...one.applied, ...one.unclear, ...(one.ahead === null ? [] : [one.ahead])].map((row) => row.evidence),
  );
  const pieces = parts.flatMap((part, index) => [index === 0 ? `${topic.title}: ` : '; ', ...part]);
  const notes = noted.map(
    ({ rival, note }) =>
      ` ${rivalNames[rival]}: ${(note ?? `${NOT_SEARCHED}; ${ALL_IN_PART}`).replace(/\.$/, '')}.`,
  );
  return {
    pieces: [...pieces, '.', ...notes],
    evidence: [...evidence, ...(first === null ? [] : [first.evidence])],
    ahead: issuers.flatMap((one) => one.ahead ?? []),
  };
}

const isMainFor = ({ mainFor }: Topic, industries: FigureContext['industries']): boolean =>
  mainFor.some((one) => industries.includes(one));

/** Returns the main topic of an industry on which it is known who adopted first; `undefined` if there is none. */
export function settledMainTopic(document: TopicsDocument, context: FigureContext): Topic | undefined {
  const day = viewDay(context, document.datasetVersion);
  return document.topics.find(
    (topic) =>
      isMainFor(topic, context.industries) && topicRules(topic, document, context.asOf, day).first !== null,
  );
}

/**
 * Returns a sentence for each topic of an industry on which a binding rule is on record: what applies, what is ahead,
 * who was first, and which country has none, with what is on record instead. The main topics of the industry come
 * first, then those with the next day. Left out: other topics on which a country was not searched. One document is
 * told of on one topic only.
 */
export function ruleSentences(
  document: TopicsDocument,
  context: FigureContext,
  most: number,
): RuleSentence[] {
  const day = viewDay(context, document.datasetVersion);
  const isMain = ({ topic }: TopicRules) => isMainFor(topic, context.industries);
  const all = filterByIndustry(document.topics, context.industries)
    .map((topic) => topicRules(topic, document, context.asOf, day))
    .filter(({ issuers }) => issuers.some(hasRule))
    .filter((rules) => isMain(rules) || rules.ruleless.every(({ isSearched }) => isSearched))
    .toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)) || byNext(a, b));
  const told = new Set<string>();
  const chosen = all.filter(({ next }) => {
    if (next === null) return true;
    const isNew = !told.has(next.document);
    told.add(next.document);
    return isNew;
  });
  return chosen.slice(0, most).map(ruleSentence);
}
