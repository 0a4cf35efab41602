import { RefArea } from '../../contract/codelists.ts';
import type { Lead } from '../../contract/overview.ts';
import {
  belowFloor,
  type BelowFloor,
  type CountSide,
  type FrontCount,
  type FrontState,
} from '../../domain/fronts.ts';
import { formatMonth, formatSpan, periodEnd, periodInPart, periodStart } from '../../domain/periods.ts';
import { rivalNames, rivalOf, rivals, shortRivalNames, type Rival } from '../../domain/rivals.ts';
import { compareText } from '../../domain/sorting.ts';
import { amountText, boundMark, formatValue } from '../../domain/values.ts';
import { counted, wholeText } from '../../domain/words.ts';
import type { GridCell } from '../../figure/kinds/grid.ts';

/** How many times, as exactly as it matters: 1.04, 3.4, 68. */
export function timesWritten(times: number): string {
  if (times < 1.095) return times.toFixed(2);
  return times < 9.95 ? times.toFixed(1) : wholeText(Math.round(times));
}

export const leadsOf = (counts: readonly FrontCount[]): Lead[] => counts.flatMap(({ leads }) => leads);

/** By how much a country is ahead: "1.3 to 12 times"; `null` where no lead of its is a number of times. */
function sizeText({ times, counts, ahead }: FrontState): string | null {
  if (times === null) {
    const own = leadsOf(counts.filter(({ side }) => side === ahead));
    return ahead !== null && own.every((lead) => lead[rivalOf[ahead]] === 0) ? 'the other has none' : null;
  }
  const [least, most] = [timesWritten(times.least), timesWritten(times.most)];
  return least === most ? `${least} times` : `${least} to ${most} times`;
}

/** The first and the last of the periods that the counts speak of: never the newest alone, which flatters the rest. */
export function dataSpan(counts: readonly FrontCount[]): { readonly from: string; readonly to: string } {
  const periods = leadsOf(counts).map(({ timePeriod }) => timePeriod);
  const earliest = periods.reduce((a, b) => (periodStart(b) < periodStart(a) ? b : a), periods[0] ?? '');
  const latest = periods.reduce((a, b) => (periodEnd(b) > periodEnd(a) ? b : a), periods[0] ?? '');
  const isWithin = periodEnd(earliest) === periodEnd(latest);
  return { from: earliest, to: isWithin ? earliest : latest };
}

function dataText({ counts }: FrontState): string {
  const { from, to } = dataSpan(counts);
  const isPartial = leadsOf(counts).some((lead) => lead.timePeriod === to && lead.isPartial);
  return `data of ${formatSpan(from, to)}${isPartial ? ', in part' : ''}`;
}

/** To the month, as the span of the data beside it: a day would take a line of its cell. */
const sinceText = ({ since }: FrontState): string | null =>
  since === null ? null : `since ${formatMonth(since.period)}${since.fromStart ? ' or earlier' : ''}`;

/** On how many counts each side is ahead where neither is on most: "China 2, U.S. 3, level 1, split 1 of 7". */
function divided({ on, counts }: FrontState): string {
  const of = (side: CountSide) => counts.filter((count) => count.side === side).length;
  const [level, mixed] = [of('level'), of('mixed')];
  const parts = [
    ...rivals.map((rival) => `${shortRivalNames[rival]} ${String(on[rival])}`),
    ...(level === 0 ? [] : [`level ${String(level)}`]),
    ...(mixed === 0 ? [] : [`split ${String(mixed)}`]),
  ];
  return `${parts.join(', ')} of ${counted(counts.length, 'count')}`;
}

/** The third countries that are ahead of both, each once. */
function thirdText({ thirds }: FrontState): string | null {
  const names = new Set(
    thirds.flatMap(({ third }) => (third === null ? [] : [RefArea.label(third.refArea)])),
  );
  return names.size === 0 ? null : `ahead of both on some: ${[...names].join(', ')}`;
}

/** What is shown by name where no verdict is given: the count that carries one, else the newest. */
const shownCount = ({ counts, thin }: FrontState): FrontCount | undefined => counts[0] ?? thin[0];

const newestLead = ({ leads }: FrontCount): Lead | undefined =>
  [...leads].sort((a, b) => compareText(b.timePeriod, a.timePeriod))[0];

const boundOf = ({ lowerBounds = [] }: Lead, area: Rival) => boundMark(lowerBounds.includes(area));

/** One country's value in a comparison, with its unit: "≥ 300 projects". */
export const leadAmount = (lead: Lead, area: Rival): string =>
  `${boundOf(lead, area)}${amountText(lead[area], lead.unit.label)}`;

/** Both values of a comparison, with the unit once: "China 1, United States 7 seats". */
function valuesText(lead: Lead): string {
  const china = formatValue(lead.CN, 'decimal');
  return `${rivalNames.CN} ${boundOf(lead, 'CN')}${china}, ${shortRivalNames.US} ${leadAmount(lead, 'US')}`;
}

/** A count by name with its values, where it carries no verdict: "UCIe board seats, August 2022: China 1, …". */
function namedCount(state: FrontState): { readonly name: string; readonly values: string } | null {
  const count = shownCount(state);
  const lead = count && newestLead(count);
  if (lead === undefined) return null;
  return {
    name: `${lead.shortName}, ${periodInPart(lead.timePeriod, lead.isPartial)}`,
    values: valuesText(lead),
  };
}

/** What else is on record of a field without a verdict. */
function moreText({ counts, thin }: FrontState): string | null {
  const more = counts.length + thin.length - 1;
  return more < 1 ? null : `and ${counted(more, 'more count')}`;
}

/** A line of a cell holds about as many letters where all columns are beside each other. */
const LINE_LETTERS = 30;

/** A text in lines that a column of the table holds; words stay whole. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const kept = (texts: readonly (string | null)[]): string[] =>
  texts.flatMap((text) => (text === null ? [] : linesOf(text)));

/** In one text, which takes a line less than two. */
const withMore = (values: string, more: string | null): string =>
  more === null ? values : `${values}, ${more}`;

/** What a cell says: who leads, by how much, since when and on data of when; or what is on record, by name. */
export function cellOf(state: FrontState): GridCell {
  const { ahead, on, counts } = state;
  if (ahead !== null) {
    const head = `${rivalNames[ahead]}, ${String(on[ahead])} of ${String(counts.length)}`;
    return {
      tone: ahead,
      head,
      lines: kept([sizeText(state), sinceText(state), dataText(state), thirdText(state)]),
    };
  }
  if (state.standing === 'no-leader')
    return {
      tone: 'other',
      head: 'No leader',
      lines: kept([divided(state), dataText(state), thirdText(state)]),
    };
  const named = namedCount(state);
  return {
    tone: 'other',
    head: 'No verdict',
    lines: kept(named === null ? [] : [`${named.name}:`, withMore(named.values, moreText(state))]),
  };
}

/** As the subject of a sentence. */
const subjects: Readonly<Record<Rival, string>> = { CN: rivalNames.CN, US: `The ${rivalNames.US}` };

/** The whole answer of a cell as one sentence without its full stop. */
export function sentenceOf(state: FrontState): string {
  const { ahead, on, counts } = state;
  const third = thirdText(state);
  const tail = third === null ? '' : `; ${third}`;
  if (ahead !== null) {
    const parts = [sizeText(state), sinceText(state), dataText(state)].filter((text) => text !== null);
    return `${subjects[ahead]} is ahead on ${String(on[ahead])} of ${counted(counts.length, 'count')}, ${parts.join(', ')}${tail}`;
  }
  if (state.standing === 'no-leader')
    return `Neither is ahead on more than half of ${counted(counts.length, 'count')}: ${divided(state)}, ${dataText(state)}${tail}`;
  const named = namedCount(state);
  const more = moreText(state);
  return named === null
    ? 'Nothing on record compares the two countries'
    : `Too little for a verdict. ${named.name}: ${withMore(named.values, more)}${tail}`;
}

const sideNames: Readonly<Record<CountSide, string>> = {
  CN: `${subjects.CN} is ahead on`,
  US: `${subjects.US} is ahead on`,
  level: 'Level on',
  mixed: 'Split on',
};

/** The slices of a count that one country leads without leading them all: "Chip-making tools (6 of 7 rows)". */
function countName({ name, leads, side, slices }: FrontCount): string {
  if (side !== 'CN' && side !== 'US') return name;
  const own = slices[side];
  return own === leads.length
    ? name
    : `${name} (${String(own)} of ${String(leads.length)} rows, the other country ${String(slices[rivalOf[side]])})`;
}

/** Why a comparison carries no verdict. */
export const belowFloorTexts: Readonly<Record<BelowFloor, string>> = {
  few: 'fewer than ten things on either side',
  old: 'too old',
  unsure: 'low confidence',
  bound: 'the lower value may be higher',
};

/** Who would be ahead on a count that carries no verdict: it may speak against a leader. */
function thinText({ name, leads, slices }: FrontCount, day: string): string {
  const why = new Set(leads.flatMap((lead) => belowFloor(lead, day) ?? []));
  const on = rivals.flatMap((rival) =>
    slices[rival] === 0 ? [] : [`${shortRivalNames[rival]} on ${String(slices[rival])}`],
  );
  const reason = [...why].map((one) => belowFloorTexts[one]).join(', ');
  return `${name} (${reason}: ${on.length === 0 ? 'level' : on.join(', ')})`;
}

/** The counts by name and side, and those that carry no verdict with the reason. */
export function factsOf(
  state: FrontState,
  day: string,
): { readonly label: string; readonly value: string }[] {
  const sided = (['CN', 'US', 'level', 'mixed'] as const).flatMap((side) => {
    const names = state.counts.filter((count) => count.side === side).map(countName);
    return names.length === 0 ? [] : [{ label: sideNames[side], value: names.join('; ') }];
  });
  const thin = state.thin.map((count) => thinText(count, day));
  return [...sided, ...(thin.length === 0 ? [] : [{ label: 'Without a verdict', value: thin.join('; ') }])];
}
