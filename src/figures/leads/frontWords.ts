import { RefArea } from '../../contract/codelists.ts';
import type { Lead } from '../../contract/overview.ts';
import {
  belowFloor,
  type BelowFloor,
  type FrontSide,
  type FrontCount,
  type FrontState,
} from '../../domain/fronts.ts';
import { formatMonth, formatSpan, periodEnd, periodInPart, periodStart } from '../../domain/periods.ts';
import {
  rivalNames,
  rivalOf,
  rivals,
  shortRivalNames,
  type Rival,
  spokenRivals,
} from '../../domain/rivals.ts';
import { compareText } from '../../domain/sorting.ts';
import { amountText, formatValue, statedMark, writtenIn } from '../../domain/values.ts';
import { counted, nounFor, wholeText } from '../../domain/words.ts';
import type { GridCell } from '../../figure/kinds/grid.ts';

/** Formats a multiple with as many digits as matter: 1.04, 3.4, 68, 150. */
export function timesWritten(times: number): string {
  if (times < 1.095) return times.toFixed(2);
  return times < 9.95 ? times.toFixed(1) : wholeText(Number(times.toPrecision(2)));
}

/** Returns "both", "all 5" or "4 of 5", with a noun if one is given. */
function ofAll(count: number, all: number, noun?: string): string {
  const which =
    count < all ? `${String(count)} of ${String(all)}` : all === 2 ? 'both' : `all ${String(all)}`;
  return noun === undefined ? which : `${which} ${nounFor(all, noun)}`;
}

export const leadsOf = (counts: readonly FrontCount[]): Lead[] => counts.flatMap(({ leads }) => leads);

/** Returns how far a country leads: "by a factor of 1.3 to 12"; `null` if none of its leads is a multiple. */
function sizeText({ times, counts, ahead }: FrontState): string | null {
  if (times === null) {
    const own = leadsOf(counts.filter(({ side }) => side === ahead));
    return ahead !== null && own.every((lead) => lead[rivalOf[ahead]] === 0)
      ? `${spokenRivals[rivalOf[ahead]]} has none`
      : null;
  }
  const [least, most] = [timesWritten(times.least), timesWritten(times.most)];
  return `by a factor of ${least === most ? least : `${least} to ${most}`}`;
}

/** Returns the first and the last period of the counts: never only the newest, which would flatter the others. */
export function dataSpan(counts: readonly FrontCount[]): { readonly from: string; readonly to: string } {
  const periods = leadsOf(counts).map(({ timePeriod }) => timePeriod);
  const earliest = periods.reduce((a, b) => (periodStart(b) < periodStart(a) ? b : a), periods[0] ?? '');
  const latest = periods.reduce((a, b) => (periodEnd(b) > periodEnd(a) ? b : a), periods[0] ?? '');
  const isWithin = periodEnd(earliest) === periodEnd(latest);
  return { from: earliest, to: isWithin ? earliest : latest };
}

function frontDataText({ counts }: FrontState): string {
  const { from, to } = dataSpan(counts);
  const isPartial = leadsOf(counts).some((lead) => lead.timePeriod === to && lead.isPartial);
  return `${formatSpan(from, to)} data${isPartial ? ' (partial)' : ''}`;
}

/**
 * Returns the month, like the span of the data next to it: a day would take a line of its own. `null` if data that
 * count are older: a later start puzzles beside them.
 */
function leadSinceText({ since, counts }: FrontState): string | null {
  if (since === null || periodStart(since.period) > periodStart(dataSpan(counts).from)) return null;
  return `since ${since.fromStart ? 'at least ' : ''}${formatMonth(since.period)}`;
}

/** Returns how many comparisons each side leads if neither leads most: "China 2, U.S. 3, tied 1, mixed 1 (of 7)". */
function dividedText({ on, counts }: FrontState): string {
  const of = (side: FrontSide) => counts.filter((count) => count.side === side).length;
  const [level, mixed] = [of('level'), of('mixed')];
  const parts = [
    ...rivals.map((rival) => `${shortRivalNames[rival]} ${String(on[rival])}`),
    ...(level === 0 ? [] : [`tied ${String(level)}`]),
    ...(mixed === 0 ? [] : [`mixed ${String(mixed)}`]),
  ];
  return `${parts.join(', ')} (of ${String(counts.length)})`;
}

/** Returns the distinct third countries that are ahead of both. */
function thirdText({ thirds }: FrontState): string | null {
  const names = new Set(
    thirds.flatMap(({ third }) => (third === null ? [] : [RefArea.label(third.refArea)])),
  );
  return names.size === 0 ? null : `ahead of both on some: ${[...names].join(', ')}`;
}

/** Returns the count shown by name without a verdict: one that carries one, or else the newest. */
const shownCount = ({ counts, thin }: FrontState): FrontCount | undefined => counts[0] ?? thin[0];

/** Returns the comparison that a field without a verdict names: the newest of its first count. */
export const namedLead = (state: FrontState): Lead | undefined =>
  shownCount(state)?.leads.toSorted((a, b) => compareText(b.timePeriod, a.timePeriod))[0];

/** Returns how the source states one country's value in a comparison. */
export const statingOf = ({ lowerBounds = [], upperBounds = [], estimates = [] }: Lead, area: Rival) => ({
  ...(lowerBounds.includes(area) ? { isLowerBound: true as const } : {}),
  ...(upperBounds.includes(area) ? { isUpperBound: true as const } : {}),
  ...(estimates.includes(area) ? { obsStatus: 'E' as const } : {}),
});

const markOf = (lead: Lead, area: Rival) => statedMark(statingOf(lead, area));

/** Returns one country's value in a comparison, with its unit: "≥ 300 projects". */
export const leadAmount = (lead: Lead, area: Rival): string =>
  `${markOf(lead, area)}${amountText(lead[area], lead.unit.label)}`;

/** Returns both values of a comparison, with the unit once: "China 1, United States 7 seats". */
function valuesText(lead: Lead): string {
  const china = formatValue(lead.CN, writtenIn(lead.unit.label).format);
  return `${rivalNames.CN} ${markOf(lead, 'CN')}${china}, ${shortRivalNames.US} ${leadAmount(lead, 'US')}`;
}

/** Returns a count by name with its values if it carries no verdict: "UCIe board seats, August 2022: China 1, …". */
function namedCount(
  state: FrontState,
): { readonly name: string; readonly values: string; readonly lead: Lead } | null {
  const lead = namedLead(state);
  if (lead === undefined) return null;
  return {
    name: `${lead.shortName}, ${periodInPart(lead.timePeriod, lead.isPartial)}`,
    values: valuesText(lead),
    lead,
  };
}

/** Reasons for no verdict in a cell, short enough for its one line. */
const shortReasons: Readonly<Record<BelowFloor, string>> = {
  few: 'few cases',
  'few-committees': 'few issuers',
  'few-shared': 'share of few',
  old: 'old data',
  unsure: 'unsure data',
  bound: 'a minimum',
  unlike: 'unlike cases',
};

/** Returns how many comparisons of a field could carry a verdict, where two are needed and one could: "1 of 3 usable". */
const usableText = ({ thin }: FrontState): string =>
  thin.length === 0 ? 'one measure' : `1 of ${String(1 + thin.length)} usable`;

/** Returns why a field has no verdict: the reason of the comparison shown, or how many could carry a verdict. */
function briefReason(state: FrontState, shown: Lead, day: string): string {
  const below = state.counts.length > 0 ? null : belowFloor(shown, day);
  return below === null ? usableText(state) : shortReasons[below];
}

/** Returns what else is on record in a field without a verdict. */
function moreText({ counts, thin }: FrontState): string | null {
  const more = counts.length + thin.length - 1;
  if (more < 1) return null;
  // The first line of a field says how many could carry a verdict.
  return counts.length > 0 ? null : counted(more, 'more comparison');
}

/** Returns the texts that there are; commas part them where they share a line. */
const keptTexts = (texts: readonly (string | null)[]): string[] =>
  texts
    .filter((text) => text !== null)
    .map((text, index, { length }) => (index === length - 1 || /[:,]$/.test(text) ? text : `${text},`));

/** Joins two texts, which takes one line fewer. */
const withMore = (values: string, more: string | null): string =>
  more === null ? values : `${values}; ${more}`;

/**
 * Returns the text of a cell: the leader, the size of the lead, its start and the dates of the data; or what is on
 * record, by name.
 */
export function frontCell(state: FrontState, day: string): GridCell {
  const { ahead, on, counts } = state;
  if (ahead !== null) {
    const head = `${shortRivalNames[ahead]} leads on ${ofAll(on[ahead], counts.length)}`;
    return {
      tone: ahead,
      fill: 'solid',
      head,
      lines: keptTexts([sizeText(state), leadSinceText(state), frontDataText(state), thirdText(state)]),
    };
  }
  if (state.standing === 'no-leader')
    return {
      tone: 'other',
      fill: 'solid',
      head: 'No clear leader',
      lines: keptTexts([dividedText(state), frontDataText(state), thirdText(state)]),
    };
  const named = namedCount(state);
  return {
    tone: 'other',
    fill: 'hollow',
    head: named === null ? 'No verdict' : `No verdict: ${briefReason(state, named.lead, day)}`,
    lines: keptTexts(named === null ? [] : [`${named.name}:`, withMore(named.values, moreText(state))]),
  };
}

/** Subjects of sentences. */
const subjects: Readonly<Record<Rival, string>> = { CN: rivalNames.CN, US: `The ${rivalNames.US}` };

/** Returns the whole answer of a cell as one sentence without its full stop. */
export function sentenceOf(state: FrontState): string {
  const { ahead, on, counts } = state;
  const third = thirdText(state);
  const tail = third === null ? '' : `; ${third}`;
  if (ahead !== null) {
    const parts = [sizeText(state), leadSinceText(state), frontDataText(state)].filter(
      (text) => text !== null,
    );
    return `${subjects[ahead]} leads on ${ofAll(on[ahead], counts.length, 'comparison')}, ${parts.join(', ')}${tail}`;
  }
  if (state.standing === 'no-leader')
    return `No clear leader on ${counted(counts.length, 'comparison')}: ${dividedText(state)}, ${frontDataText(state)}${tail}`;
  const named = namedCount(state);
  const more = moreText(state);
  return named === null
    ? 'Nothing on record compares the two countries'
    : `No verdict${counts.length > 0 ? `: ${usableText(state)}` : ''}. ${named.name}: ${withMore(named.values, more)}${tail}`;
}

const sideNames: Readonly<Record<FrontSide, string>> = {
  CN: `${subjects.CN} leads on`,
  US: `${subjects.US} leads on`,
  level: 'Tied on',
  mixed: 'Mixed on',
};

/** Names a comparison whose leader does not lead all slices: "Chip-making tools (6 of 7 series)". */
function countName({ name, leads, side, slices }: FrontCount): string {
  if (side !== 'CN' && side !== 'US') return name;
  const own = slices[side];
  return own === leads.length
    ? name
    : `${name} (${String(own)} of ${String(leads.length)} series, ${spokenRivals[rivalOf[side]]} ${String(slices[rivalOf[side]])})`;
}

/** Reason why a comparison carries no verdict. */
export const belowFloorTexts: Readonly<Record<BelowFloor, string>> = {
  few: 'fewer than ten on either side',
  'few-committees': 'from fewer than ten committees',
  'few-shared': 'a share of fewer than ten',
  old: 'too old',
  unsure: 'low confidence',
  bound: 'the values are only bounds',
  unlike: 'not counted alike',
};

/** Returns who would lead a count without a verdict: it may speak against a leader. */
function thinText({ name, leads, slices }: FrontCount, day: string): string {
  const why = new Set(leads.flatMap((lead) => belowFloor(lead, day) ?? []));
  const on = rivals.flatMap((rival) =>
    slices[rival] === 0
      ? []
      : [leads.length === 1 ? spokenRivals[rival] : `${spokenRivals[rival]} on ${String(slices[rival])}`],
  );
  const reason = [...why].map((one) => belowFloorTexts[one]).join(', ');
  return `${name} (${reason}; ${on.length === 0 ? 'tied' : `ahead: ${on.join(', ')}`})`;
}

/** Returns the counts by name and side, and those without a verdict with the reason. */
export function frontFacts(
  state: FrontState,
  day: string,
): { readonly label: string; readonly value: string }[] {
  const sided = (['CN', 'US', 'level', 'mixed'] as const).flatMap((side) => {
    const names = state.counts.filter((count) => count.side === side).map(countName);
    return names.length === 0 ? [] : [{ label: sideNames[side], value: names.join('; ') }];
  });
  const thin = state.thin.map((count) => thinText(count, day));
  return [...sided, ...(thin.length === 0 ? [] : [{ label: 'No verdict on', value: thin.join('; ') }])];
}
