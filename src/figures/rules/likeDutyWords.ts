import { noSurerThan } from '../../contract/confidence.ts';
import type { Evidence } from '../../contract/primitives.ts';
import { Market, RulePhaseKind, type ComparableDuty, type RulePhase } from '../../contract/rules.ts';
import { listed } from '../../domain/formats.ts';
import { firstToBind, type LikeDuty, type LikeGap, type MarketDay } from '../../domain/likeDuties.ts';
import { firstDay } from '../../domain/rules.ts';
import { counted, withinSentence } from '../../domain/words.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import { periodStart, spanOf } from '../../domain/periods.ts';
import type { EvidenceItem, Sentence } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import type { Fact } from '../../figure/parts.ts';
import { placeOf } from './ruleAnswer.ts';
import { phaseDay, phaseItem, phaseSubject } from './ruleItem.ts';

/** Name of the table in links to one of its numbers. */
export const LIKE_DUTIES = 'like-duties';

const GAP_DEFINITION =
  'Whole months between the first days on which two markets bind the same duty, for the same class of vehicle and phase. That the duties are alike is our reading.';

/** Returns the classes of a comparison: "cars and light trucks"; "cars, trucks, and buses" if both kinds of trucks are. */
export function classText({ classes }: Pick<LikeDuty, 'classes'>): string {
  const trucks = classes.filter((name) => name.endsWith(' trucks'));
  const names = classes.map((name) => (trucks.length > 1 && trucks.includes(name) ? 'trucks' : name));
  return listed([...new Set(names)]);
}

/** Returns whom a comparison is about: "new types of cars", "all cars and light trucks". */
export function whomOf(like: Pick<LikeDuty, 'classes' | 'phase'>): string {
  const { phase } = like;
  const names = classText(like);
  if (phase === 'new') return `new types of ${names}`;
  if (phase === 'all') return `all ${names}`;
  return phase === 'obligation' ? 'those named' : RulePhaseKind.label(phase).toLowerCase();
}

const readingOf = (duty: ComparableDuty, { rule }: RulePhase) => duty.rules.find((one) => one.rule === rule);

/** Returns the evidence of a day in a comparison: no surer than the reading by which it is compared. */
export function likeEvidence(duty: ComparableDuty, phase: RulePhase): Evidence {
  const reading = readingOf(duty, phase);
  return reading === undefined ? phase.evidence : noSurerThan(phase.evidence, [reading]);
}

/** Returns why a rule is compared, for the card of its day. */
export function readingFacts(duty: ComparableDuty, phase: RulePhase): Fact[] {
  const reading = readingOf(duty, phase);
  return reading === undefined
    ? []
    : [
        { label: 'Compared as', value: duty.duty },
        { label: 'Our reading', value: `${reading.reading} Confidence: ${reading.confidence}.` },
      ];
}

/** Returns the card of a day of a comparison. */
export function likeDayItem({ id, duty }: LikeDuty, phase: RulePhase, where: string): EvidenceItem {
  const item = phaseItem(phase);
  return {
    ...item,
    id: numberId(LIKE_DUTIES, `${where}|${id}|${phase.id}`),
    facts: [...readingFacts(duty, phase), ...item.facts],
    evidence: likeEvidence(duty, phase),
  };
}

/** Returns a gap as text: "8 months", "41 to 47 months". */
export function gapText({ least, most }: Pick<LikeGap, 'least' | 'most'>): string {
  if (most === 0) return 'less than a month';
  return least === most ? counted(most, 'month') : `${String(least)} to ${counted(most, 'month')}`;
}

/** Returns what a gap between two markets is computed from. */
export function gapParts({ duty, ...like }: LikeDuty, { first, later, ...gap }: LikeGap) {
  const phases = [...first.phases, ...later.phases];
  const inputs = phases.map((one) =>
    valueRow(phaseSubject(one), firstDay(one), phaseDay(one), likeEvidence(duty, one)),
  );
  const [input] = inputs;
  return input === undefined
    ? null
    : {
        subject: `${duty.title}, ${whomOf(like)}: from ${placeOf(first.market)} to ${placeOf(later.market)}`,
        period: spanOf([first.span.from, later.span.until]),
        text: gapText(gap),
        unit: 'months',
        definition: GAP_DEFINITION,
        facts: [{ label: 'What is alike', value: duty.alike }],
        evidence: noSurerThan(
          input.evidence,
          inputs.map(({ evidence }) => evidence),
        ),
        derivation: {
          method: 'monthsFrom',
          formula: 'Whole months from the first day in one market to the first day in the other',
          inputs,
        },
      };
}

/** Returns the card of a gap; nothing if it has no rows. */
export function gapItems(like: LikeDuty, gap: LikeGap, where: string): EvidenceItem[] {
  const parts = gapParts(like, gap);
  const id = numberId(LIKE_DUTIES, `${where}|${like.id}|${gap.first.market}-${gap.later.market}`);
  const actor = `${Market.label(gap.first.market)}, ${Market.label(gap.later.market)}`;
  return parts === null ? [] : [{ ...parts, id, actor }];
}

/** Returns what is known of a market without a first day. */
export function dayText(
  day: Exclude<MarketDay, { kind: 'day' }>,
  { phase }: Pick<LikeDuty, 'phase'>,
): string {
  if (day.kind === 'none') return `none on record, ${day.isSearched ? 'searched in part' : 'not searched'}`;
  if (day.kind === 'unknown') return 'day not known';
  if (day.kind === 'idle') return 'draft, withdrawn, or voluntary';
  return phase === 'new' ? 'no day for new types alone' : 'no day of this phase';
}

/** Says who binds first: "EU first", "only the EU has one on record". */
export function firstText(like: LikeDuty): string {
  const answer = firstToBind(like);
  if ('among' in answer) {
    const names = answer.among.map(placeOf);
    if (answer.kind === 'same') return `${listed(names)} on one day`;
    return `not known${names.length < 2 ? '' : `: ${names.join(' or ')}`}`;
  }
  const name = placeOf(answer.first.market);
  if (answer.kind === 'only') return `only ${name} on record`;
  if (answer.kind === 'alone') return `only ${name} has a day`;
  const unsearched = like.days.some((one) => one.kind === 'none' && !one.isSearched);
  return `${name} ${unsearched ? 'earliest on record' : 'first'}`;
}

/** Number of days that a reader is told to watch. */
const NEXT = 5;

/** Says which days come next on which a market begins to bind one of the duties: "the EU: emergency braking, July 7, 2027". */
export function nextDays(all: readonly LikeDuty[], day: string): Sentence {
  const ahead = all.flatMap((like) =>
    like.days.flatMap((one) =>
      one.kind === 'day'
        ? one.phases.map((phase) => ({ like, market: one.market, phase, first: firstDay(phase) ?? 0 }))
        : [],
    ),
  );
  const next = ahead.filter(({ first }) => first > periodStart(day)).sort((a, b) => a.first - b.first);
  const once = new Map(
    next.toReversed().map((one) => [`${one.like.duty.id}|${one.market}|${phaseDay(one.phase)}`, one]),
  );
  const shown = [...once.values()].toReversed().slice(0, NEXT);
  if (shown.length === 0) return { pieces: ['No day of these duties is ahead.'], evidence: [] };
  return {
    pieces: [
      'Next days on which one of these duties begins to bind: ',
      ...shown.flatMap(({ like, market, phase }, at) => [
        `${at > 0 ? '; ' : ''}${placeOf(market)}: ${withinSentence(like.duty.title)}, `,
        likeDayItem(like, phase, 'next'),
      ]),
      '.',
    ],
    evidence: shown.map(({ like, phase }) => likeEvidence(like.duty, phase)),
  };
}
