import { Market, rulesDocument, type RulesDocument } from '../../contract/rules.ts';
import { firstToBind, gapBetween, likeDuties, type LikeDuty, type LikeGap } from '../../domain/likeDuties.ts';
import { isDay } from '../../contract/periodDays.ts';
import { periodEnd } from '../../domain/periods.ts';
import { firstDay } from '../../domain/rules.ts';
import { bothRivals, rivals, shortRivalNames, isRival } from '../../domain/rivals.ts';
import { groupBy } from '../../domain/sorting.ts';
import { counted } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { FigurePoint, FigureSeries, StatedTitle } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { fittingTitle } from '../../figure/titleLength.ts';
import { coarseSpan } from '../coarseSpan.ts';
import { figureSpec } from '../spec.ts';
import { classText, gapParts, gapText, likeEvidence, readingFacts, whomOf } from './likeDutyWords.ts';
import { placeOf } from './ruleAnswer.ts';
import { phaseDay, phaseFacts, phasePeriod, phaseSubject, RULE_DEFINITION } from './ruleItem.ts';

const markets = [
  { id: 'CN', label: Market.label('CN'), tone: 'CN', fill: 'solid' },
  { id: 'US', label: Market.label('US'), tone: 'US', fill: 'solid' },
  { id: 'US-CA', label: Market.label('US-CA'), tone: 'US', fill: 'hollow' },
  { id: 'EU', label: Market.label('EU'), tone: 'other', fill: 'solid' },
  { id: 'UN', label: Market.label('UN'), tone: 'other', fill: 'hollow' },
] as const satisfies readonly FigureSeries[];

/** Returns the first days of a comparison, a mark for each row that sets one. */
const likePoints = ({ id, duty, days }: LikeDuty): FigurePoint[] =>
  days.flatMap((day) => {
    if (day.kind !== 'day') return [];
    return day.phases.map((phase) => {
      const first = firstDay(phase);
      return makePoint({
        key: `${id}|${phase.id}`,
        seriesId: day.market,
        at: id,
        subject: phaseSubject(phase),
        changedAs: phase.document,
        actor: Market.label(day.market),
        period: phasePeriod(phase),
        text: phaseDay(phase),
        value: first,
        ...(phase.from === null || isDay(phase.from) ? {} : { low: first, high: periodEnd(phase.from) }),
        unit: 'date',
        comparableAs: null,
        evidence: likeEvidence(duty, phase),
        facts: [...readingFacts(duty, phase), ...phaseFacts(phase)],
      });
    });
  });

interface RivalGap {
  readonly like: LikeDuty;
  readonly gap: LikeGap;
}

/** Returns the comparisons in which China and the United States both have a day, of the first duty that has one. */
function rivalGaps(all: readonly LikeDuty[]): readonly RivalGap[] {
  const [first = []] = [...groupBy(all, ({ duty }) => duty.id).values()]
    .map((own) =>
      own.flatMap((like): RivalGap[] => {
        const [one, other] = rivals.map((rival) => like.days.find(({ market }) => market === rival));
        const gap = gapBetween(one, other);
        return gap === null ? [] : [{ like, gap }];
      }),
    )
    .filter(({ length }) => length > 0);
  return first;
}

function monthsPoint({ like, gap }: RivalGap): FigurePoint[] {
  const parts = gapParts(like, gap);
  if (parts === null) return [];
  const { least, most } = gap;
  return [
    makePoint({
      ...parts,
      key: `gap|${like.id}`,
      seriesId: 'gap',
      at: like.id,
      actor: bothRivals,
      value: least,
      ...(least === most ? {} : { low: least, high: most }),
      comparableAs: null,
    }),
  ];
}

const shortName = (market: Market): string => (isRival(market) ? shortRivalNames[market] : market);

/** Returns the second gap of a title after the first, without what both share: "light trucks 4 after". */
function moreText([one, other]: readonly RivalGap[]): string | null {
  if (one === undefined || other === undefined) return null;
  const isLike = other.like.phase === one.like.phase && other.gap.least === other.gap.most;
  if (!isLike || other.gap.most === 0) return null;
  const order = other.gap.first.market === one.gap.first.market ? 'before' : 'after';
  return `${classText(other.like)} ${String(other.gap.most)} ${order}`;
}

/** States the gaps of one duty: "Emergency braking: China binds all cars 8 months before U.S., light trucks 4 after". */
function likeTitle(all: readonly LikeDuty[]): StatedTitle {
  const gaps = rivalGaps(all);
  const [one] = gaps;
  if (one === undefined)
    return { title: 'No duty compared has days in both China and the U.S.', findings: [] };
  const { like, gap } = one;
  const lead = `${like.duty.title}: ${shortName(gap.first.market)} binds ${whomOf(like)} ${gapText(gap)} before ${shortName(gap.later.market)}`;
  const more = moreText(gaps);
  const title = more === null ? lead : fittingTitle(`${lead}, ${more}`, lead);
  const told = gaps.slice(0, title === lead ? 1 : 2).flatMap(monthsPoint);
  const findings = told.map((point, at) => ({
    text: (at === 0 ? point.text : null) ?? String(point.value),
    point,
  }));
  return { title, findings };
}

/** Returns the market that binds before both countries on what the title states; `null` if there is none. */
function earlierMarket(gaps: readonly RivalGap[]): Market | null {
  const answers = gaps.slice(0, 2).map(({ like }) => firstToBind(like));
  const markets = new Set(answers.map((one) => (one.kind === 'first' ? one.first.market : null)));
  const [first = null] = markets;
  return markets.size === 1 && !isRival(first) ? first : null;
}

const hasTwo = ({ days }: LikeDuty): boolean => days.filter(({ kind }) => kind === 'day').length > 1;

/** Returns the first days of duties that markets share, a row for each duty, class of vehicle and phase. */
export function likeDutiesFigure(document: RulesDocument, context: FigureContext): TimelineFigure | null {
  const all = likeDuties(document, context.asOf);
  const drawn = all.filter(hasTwo);
  const points = drawn.flatMap(likePoints);
  if (points.length === 0) return null;
  const headline = likeTitle(all);
  const left = all.length - drawn.length;
  const earlier = earlierMarket(rivalGaps(all));
  return {
    ...figureBase(context, document, [...points, ...headline.findings.map(({ point }) => point)]),
    kind: 'timeline',
    // Lanes of duties, whose names may have several lines, and no bars.
    joined: [],
    ...headline,
    definition: RULE_DEFINITION,
    subtitle: `First day on which each market binds the same duty, new types and all vehicles apart${left === 0 ? '' : `; not drawn: ${counted(left, 'comparison')} with a day in one market or none`}${earlier === null ? '' : `. Before both in the title: ${placeOf(earlier)}`}`,
    series: markets.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: drawn.map((like) => ({
      id: like.id,
      label: `${like.duty.title}, ${whomOf(like)}`,
      detail: null,
      tone: null,
      group: like.duty.id,
    })),
    points,
    format: 'date',
    measure: 'Date',
    interval: coarseSpan(points),
    notes: [
      'That duties are alike is our reading, of medium or low confidence; cards say why each rule is compared.',
      'All: all new vehicles, types approved before, or all that is made from a day where there is no approval of types.',
      'Drafts, withdrawn texts, and rules that only make approvals possible bind no one, and are not compared.',
      'Two marks of one market in a row: sources give different days, or two of its rules begin.',
    ],
  };
}

/** The duties that markets share. */
export const dutiesBound = figureSpec({
  id: 'duties-bound',
  name: 'Who binds first, like with like',
  home: '/rules/first',
  industries: [],
  needs: (ask) => ({ document: ask(rulesDocument) }),
  draw: ({ document }, context) => likeDutiesFigure(document, context),
  empty: 'No duty on record binds in two markets on this date.',
});
