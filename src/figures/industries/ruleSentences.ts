import type { Evidence } from '../../contract/primitives.ts';
import {
  TopicIssuer,
  TopicStep,
  type Topic,
  type TopicsDocument,
  type TopicStepRow,
} from '../../contract/topics.ts';
import { listed } from '../../domain/formats.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { formatPeriod, isOnOrBefore, periodStart, viewDay } from '../../domain/periods.ts';
import { rivals, type Rival } from '../../domain/rivals.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { approvesTypes } from '../../domain/standardPath.ts';
import { topicStepsOn, unsearchedFor } from '../../domain/topicMoves.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { numberId } from '../../figure/numberId.ts';
import type { EvidenceItem, Sentence } from '../../figure/evidenceItem.ts';

/** Name of the answer of an industry in links to its numbers. */
export const INDUSTRY_ANSWER = 'industry-answer';

const adjectives: Readonly<Record<TopicIssuer, string>> = {
  CN: 'Chinese',
  UN: 'UN',
  US: 'U.S.',
  EU: 'EU',
};

/** Only federal texts of the United States were looked for. */
const searchedAdjectives = { CN: 'Chinese', US: 'U.S. federal' } as const;

/**
 * Returns the step from which a document applies: where types are approved, its day in force binds new types;
 * elsewhere it is the day on which all must comply, if that is on record.
 */
function appliedFrom(rows: readonly TopicStepRow[]): TopicStepRow | undefined {
  const first = (step: TopicStep) =>
    rows
      .filter((row) => row.step === step)
      .toSorted((a, b) => periodStart(a.date ?? '0001') - periodStart(b.date ?? '0001'))[0];
  const bindsTypes = rows.some(({ issuer }) => approvesTypes(issuer) && issuer !== 'EU');
  return first('new-types') ?? (bindsTypes ? first('in-force') : (first('all') ?? first('in-force')));
}

/** Binding rules of one jurisdiction on a topic. */
interface IssuerRules {
  readonly issuer: TopicIssuer;
  /** Those that apply on the day. */
  readonly applied: readonly TopicStepRow[];
  /** The next to apply; `null` if none is on record. */
  readonly ahead: TopicStepRow | null;
}

/** The state of a topic on a day. */
interface TopicRules {
  readonly topic: Topic;
  readonly issuers: readonly IssuerRules[];
  /** First day ahead; `null` if none is on record. */
  readonly next: TopicStepRow | null;
}

function issuerRules(issuer: TopicIssuer, steps: readonly TopicStepRow[], day: string): IssuerRules {
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
  return { issuer, applied: starts.filter((one) => !isAhead(one)), ahead };
}

function topicRules(topic: Topic, steps: readonly TopicStepRow[], day: string): TopicRules {
  const issuers = TopicIssuer.codes.map((issuer) => issuerRules(issuer, steps, day));
  const [next = null] = issuers
    .flatMap(({ ahead }) => ahead ?? [])
    .toSorted((a, b) => periodStart(a.date ?? '') - periodStart(b.date ?? ''));
  return { topic, issuers, next };
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
  facts: [{ label: 'Topic', value: topic.title }],
  status: 'F',
  evidence: row.evidence,
});

/** Returns "Chinese rules apply from January 1, 2027"; a month or a year is only expected. */
function aheadPieces(topic: Topic, { issuer, applied, ahead }: IssuerRules): Sentence['pieces'] {
  if (ahead === null) return [];
  const further = applied.length === 0 ? '' : 'further ';
  const from = (ahead.date ?? '').length < 10 ? 'are expected to apply from' : 'apply from';
  return [`${further}${adjectives[issuer]} rules ${from} `, startItem(topic, ahead)];
}

/** Returns the countries without a rule on record. */
const ruleless = ({ issuers }: TopicRules): Rival[] =>
  rivals.filter((rival) =>
    issuers.some(({ issuer, applied, ahead }) => issuer === rival && applied.length === 0 && ahead === null),
  );

function ruleSentence(rules: TopicRules): Sentence {
  const { topic, issuers } = rules;
  const none = ruleless(rules).map((rival) => searchedAdjectives[rival]);
  const applied = issuers.filter((one) => one.applied.length > 0);
  const parts: Sentence['pieces'][] = [
    ...(applied.length === 0
      ? []
      : [[`${listed(applied.map(({ issuer }) => adjectives[issuer]))} rules apply`]]),
    ...issuers.map((one) => aheadPieces(topic, one)).filter((pieces) => pieces.length > 0),
    ...(none.length === 0 ? [] : [[`no ${listed(none, 'or')} rule is on record`]]),
  ];
  const evidence: Evidence[] = issuers.flatMap((one) =>
    [...one.applied, ...(one.ahead === null ? [] : [one.ahead])].map((row) => row.evidence),
  );
  const pieces = parts.flatMap((part, index) => [index === 0 ? `${topic.title}: ` : '; ', ...part]);
  return { pieces: [...pieces, '.'], evidence };
}

/**
 * Returns a sentence for each topic of an industry on which a binding rule is on record: what applies, what is ahead,
 * and which country has none. Left out: topics on which a country was not searched. Those with the next day come
 * first; one document is told of on one topic only.
 */
export function ruleSentences(document: TopicsDocument, context: FigureContext, most: number): Sentence[] {
  const day = viewDay(context, document.datasetVersion);
  const all = filterByIndustry(document.topics, context.industries)
    .map((topic) => topicRules(topic, topicStepsOn(topic, document.sources, context.asOf), day))
    .filter(({ issuers }) => issuers.some(({ applied, ahead }) => applied.length > 0 || ahead !== null))
    .filter((rules) => {
      const unsearched = unsearchedFor(document.coverage, rules.topic);
      return !ruleless(rules).some((rival) => unsearched.includes(rival));
    })
    .toSorted(byNext);
  const told = new Set<string>();
  const chosen = all.filter(({ next }) => {
    if (next === null) return true;
    const isNew = !told.has(next.document);
    told.add(next.document);
    return isNew;
  });
  return chosen.slice(0, most).map(ruleSentence);
}
