import { Front, Industry, RefArea } from '../../contract/codelists.ts';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import { countEvidence, valueRow } from '../../domain/derivationRows.ts';
import { frontStates, type CountSide, type FrontState } from '../../domain/fronts.ts';
import { formatPeriod, newestPeriod, periodInPart, viewDay } from '../../domain/periods.ts';
import { bothRivals, rivalNames, rivalOf, rivals, shortRivalNames, type Rival } from '../../domain/rivals.ts';
import { compareText } from '../../domain/sorting.ts';
import { formatValue, amountText } from '../../domain/values.ts';
import { counted, nounFor, wholeText } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { GridCell, GridFigure } from '../../figure/kinds/grid.ts';
import type { Fact, FigurePoint } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { askLeads, leadsKnown } from './leadsOn.ts';

/** What a title has room to call a front. */
const shortFronts = {
  standards: 'standards',
  seats: 'seats',
  frontier: 'frontier',
  market: 'markets',
  research: 'research',
} as const satisfies Record<Front, string>;

/** How many times, as exactly as it matters: 1.04, 3.4, 68. */
export function timesWritten(times: number): string {
  if (times < 1.095) return times.toFixed(2);
  return times < 9.95 ? times.toFixed(1) : wholeText(Math.round(times));
}

/** Of values with so many letters the ratio says more. */
const SHORT = 26;

const leadsOf = (counts: FrontState['counts']): Lead[] => counts.flatMap(({ leads }) => leads);

/** Both values of the only comparison there is, the leader's first: "2 against 1 documents"; `null` where too long. */
function valuesText({ ahead, counts }: FrontState): string | null {
  const [only, ...others] = leadsOf(counts);
  if (only === undefined || others.length > 0 || ahead === null) return null;
  const [own, other] = [only[ahead], only[rivalOf[ahead]]].map((value) => formatValue(value, 'decimal'));
  const text = `${own ?? ''} against ${other ?? ''} ${only.unit.label}`;
  return text.length > SHORT ? null : text;
}

/** By how much a country is ahead: "1.3 to 12 times"; of a single comparison its two values. */
function sizeText(state: FrontState): string {
  const values = valuesText(state);
  if (values !== null) return values;
  const { times } = state;
  if (times === null) return 'the other has none';
  const [least, most] = [timesWritten(times.least), timesWritten(times.most)];
  return least === most ? `${least} times` : `${least} to ${most} times`;
}

const newestOf = ({ counts }: FrontState): string =>
  newestPeriod(leadsOf(counts).map(({ timePeriod }) => timePeriod)) ?? '';

function sinceText(state: FrontState): string {
  if (state.since === null) {
    const newest = newestOf(state);
    const isPartial = leadsOf(state.counts).some((lead) => lead.timePeriod === newest && lead.isPartial);
    return `data of ${periodInPart(newest, isPartial)}`;
  }
  return `since ${formatPeriod(state.since.period)}${state.since.fromStart ? ' or before' : ''}`;
}

/** On how many counts each side is ahead, where neither is on more than half: "China 2, U.S. 3 of 7". */
const tied = ({ on, counts }: FrontState): string =>
  counts.every(({ side }) => side === 'level')
    ? `Level on ${String(counts.length)} of ${String(counts.length)}`
    : `${rivals.map((rival) => `${shortRivalNames[rival]} ${String(on[rival])}`).join(', ')} of ${String(counts.length)}`;

/** What is left when neither is ahead on a count. */
function openText({ counts }: FrontState): string | null {
  const of = (side: CountSide) => counts.filter((count) => count.side === side).length;
  const [level, mixed] = [of('level'), of('mixed')];
  if (level === counts.length) return null;
  const parts = [
    ...(level === 0 ? [] : [`level on ${String(level)}`]),
    ...(mixed === 0 ? [] : [`split on ${String(mixed)}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** The third countries that are ahead of both, each once. */
function thirdText({ thirds }: FrontState): string | null {
  const names = new Set(
    thirds.flatMap(({ third }) => (third === null ? [] : [RefArea.label(third.refArea)])),
  );
  return names.size === 0 ? null : `${[...names].join(', ')} ${nounFor(names.size, 'leads', 'lead')} both`;
}

function cellOf(state: FrontState): GridCell {
  const { ahead, on, counts } = state;
  const third = thirdText(state);
  const rest = third === null ? [] : [third];
  if (ahead === null) {
    const open = openText(state);
    return { tone: 'other', head: tied(state), lines: [...(open === null ? [] : [open]), ...rest] };
  }
  return {
    tone: ahead,
    head: `${rivalNames[ahead]}, ${String(on[ahead])} of ${String(counts.length)}`,
    lines: [sizeText(state), sinceText(state), ...rest],
  };
}

/** As the subject of a sentence. */
const subjects: Readonly<Record<Rival, string>> = { CN: rivalNames.CN, US: `The ${rivalNames.US}` };

/** The whole answer of a cell as one sentence without its full stop. */
function sentenceOf(state: FrontState): string {
  const { ahead, on, counts } = state;
  const third = thirdText(state);
  const tail = third === null ? '' : `; ${third}`;
  if (ahead === null) {
    const open = openText(state);
    return `Neither is ahead on more than half of ${counted(counts.length, 'count')}: ${tied(state)}${open === null ? '' : `, ${open}`}${tail}`;
  }
  return `${subjects[ahead]} is ahead on ${String(on[ahead])} of ${counted(counts.length, 'count')}, ${sizeText(state)}, ${sinceText(state)}${tail}`;
}

const sideNames: Readonly<Record<CountSide, string>> = {
  CN: `${subjects.CN} is ahead on`,
  US: `${subjects.US} is ahead on`,
  level: 'Level on',
  mixed: 'Split on',
};

function factsOf(state: FrontState): Fact[] {
  return (['CN', 'US', 'level', 'mixed'] as const).flatMap((side) => {
    const names = state.counts.filter((count) => count.side === side).map(({ name }) => name);
    return names.length === 0 ? [] : [{ label: sideNames[side], value: names.join('; ') }];
  });
}

/** Both values of each comparison, the newest first. */
function inputsOf({ counts }: FrontState) {
  return leadsOf(counts)
    .sort((a, b) => compareText(b.timePeriod, a.timePeriod) || compareText(a.title, b.title))
    .flatMap((lead) =>
      rivals.map((rival) =>
        valueRow(
          `${rivalNames[rival]}: ${lead.title}, ${periodInPart(lead.timePeriod, lead.isPartial)}`,
          lead[rival],
          amountText(lead[rival], lead.unit.label),
          lead.evidence[rival],
        ),
      ),
    );
}

function pointOf(state: FrontState): FigurePoint[] {
  const inputs = inputsOf(state);
  const first = inputs[0];
  if (first === undefined) return [];
  const { industry, front, on } = state;
  return [
    makePoint({
      key: `${industry}|${front}`,
      seriesId: front,
      at: industry,
      subject: `${Industry.label(industry)}: ${Front.label(front).toLowerCase()}`,
      actor: bothRivals,
      period: newestOf(state),
      value: on.US - on.CN,
      text: sentenceOf(state),
      unit: 'counts',
      comparableAs: null,
      evidence: countEvidence(
        inputs.map(({ evidence }) => evidence),
        'values',
        first.evidence,
      ),
      derivation: {
        method: 'frontStates',
        formula:
          'Counts on which the United States is ahead less those on which China is; slices of one table are one count, for the country that is ahead on all of them',
        inputs,
      },
      facts: factsOf(state),
    }),
  ];
}

type Sums = Readonly<Record<Front, Readonly<Record<Rival | 'all', number>>>>;

/** In how many industries each country is ahead on a front, of those that can be compared. */
function sumsOf(states: readonly FrontState[]): Sums {
  const sumOf = (front: Front) => {
    const own = states.filter((state) => state.front === front && state.counts.length > 0);
    return {
      CN: own.filter(({ ahead }) => ahead === 'CN').length,
      US: own.filter(({ ahead }) => ahead === 'US').length,
      all: own.length,
    };
  };
  return {
    standards: sumOf('standards'),
    seats: sumOf('seats'),
    frontier: sumOf('frontier'),
    market: sumOf('market'),
    research: sumOf('research'),
  };
}

/**
 * Who is ahead in more than half of the industries that can be compared on a front, or in the one that is chosen.
 * Every such front is named, whoever leads it, so that no title can pick one.
 */
function titleOf(sums: Sums, industries: readonly Industry[]): string {
  const compared = Front.codes.filter((front) => sums[front].all > 0);
  const leaderOf = (front: Front) => rivals.find((rival) => sums[front][rival] * 2 > sums[front].all) ?? null;
  const named = (leader: Rival | null) =>
    compared
      .filter((front) => leaderOf(front) === leader)
      .map((front) => shortFronts[front])
      .join(', ');
  const [CN, US, neither] = [named('CN'), named('US'), named(null)];
  const parts = [
    ...(CN === '' ? [] : [`China leads ${CN}`]),
    ...(US === '' ? [] : [`the United States ${CN === '' ? 'leads ' : ''}${US}`]),
    ...(neither === '' ? [] : [`neither ${CN + US === '' ? 'leads ' : ''}${neither}`]),
  ];
  if (parts.length === 0) return 'Who is ahead on each front, by industry';
  const [only] = industries.length === 1 ? industries : [];
  const title = parts.join('; ');
  return only === undefined
    ? title.charAt(0).toUpperCase() + title.slice(1)
    : `${Industry.label(only)}: ${title}`;
}

const sumWritten = ({ CN, US, all }: Sums[Front]): string =>
  all === 0 ? 'no data' : `China ${String(CN)}, U.S. ${String(US)} of ${String(all)}`;

/** Where the two countries stand on each front of each industry, as an answer in words with its size and its date. */
export function frontsFigure(document: LeadsDocument, context: FigureContext): GridFigure {
  const day = viewDay(context, document.datasetVersion);
  const states = frontStates(document.leads, day, context.industries);
  const points = states.flatMap(pointOf);
  const sums = sumsOf(states);
  const industries = Industry.codes.filter((id) => states.some(({ industry }) => industry === id));
  return {
    ...figureBase(context, document, points),
    kind: 'grid',
    id: 'fronts',
    title: titleOf(sums, context.industries),
    subtitle: `${formatPeriod(day)}: who is ahead on more than half of the counts on record, on how many of them, by how much, and since when. Not a score`,
    definition:
      'Each count sets both countries’ newest values of one indicator for a common period against each other; the slices of one table are one count.',
    series: Front.codes.map((id) => ({ id, label: Front.label(id), tone: null, fill: 'solid' })),
    // Of one industry there is nothing to sum up.
    sums:
      industries.length === 1 ? {} : Object.fromEntries(Front.codes.map((id) => [id, sumWritten(sums[id])])),
    rows: industries.map((id) => ({
      id,
      label: Industry.label(id),
      detail: null,
      tone: null,
      page: `/industries/${id}`,
    })),
    points,
    cells: Object.fromEntries(
      states.flatMap((state) =>
        state.counts.length === 0 ? [] : [[`${state.industry}|${state.front}`, cellOf(state)]],
      ),
    ),
    format: 'decimal',
    measure: 'Who is ahead',
    interval: null,
    notes: [
      'A country leads a front where it is ahead on more than half of the counts; the title names it where it leads in more than half of the industries compared, whose number is under each front. Which counts exist depends on what is published: they are no score.',
      'Times: the smallest and the largest of the leads; Elo scores and logarithms as the strengths that they stand for. Since: when the leader came to be ahead on more than half.',
      'Left out: pairs of which both have less than 1 % of the world, and boards and prices of more than a year ago. What a board’s intervals do not tell apart is level.',
    ],
  };
}

/** The answer of the overview; on an earlier day by what was known then. */
export const fronts = figureSpec({
  id: 'fronts',
  name: 'Who is ahead on each front, by industry',
  home: '/',
  industries: 'any',
  needs: (ask, { asOf }) => askLeads(ask, asOf),
  draw: (asked, context) => {
    const known = leadsKnown(asked, context.asOf);
    return known && frontsFigure(known, context);
  },
  empty: 'On no front do both countries have a value for the same period.',
});
