import { Front, Industry, RefArea } from '../../contract/codelists.ts';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import { wholeList } from '../../domain/coverage.ts';
import { countOfRows, valueRow } from '../../domain/derivationRows.ts';
import { frontStates, leadSide, type FrontState, type Standing } from '../../domain/fronts.ts';
import { formatPeriod, periodInPart, spanOf, viewDay } from '../../domain/periods.ts';
import { bothRivals, rivalNames, rivals, type Rival } from '../../domain/rivals.ts';
import { compareText } from '../../domain/sorting.ts';
import { listed } from '../../domain/formats.ts';
import { counted, nounFor, partOf, upperFirst } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { GridFigure } from '../../figure/kinds/grid.ts';
import type { FigurePoint, StatedTitle } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { frontCell, dataSpan, frontFacts, leadAmount, leadsOf, namedLead, sentenceOf } from './frontWords.ts';
import { askLeads, leadsKnown } from './leadsOn.ts';

/** Short names of the areas for titles. */
const shortFronts = {
  standards: 'standards',
  seats: 'seats',
  frontier: 'performance',
  market: 'market',
  research: 'research',
} as const satisfies Record<Front, string>;

/** Returns the area in which a country leads, in a sentence: "leads in the market". */
export const areaLed = (front: Front): string => (front === 'market' ? 'the market' : shortFronts[front]);

/**
 * Returns both values of each comparison, those for the leader first, and of these the newest: those behind a verdict,
 * or else all on record, first the one that the field names, whose place the card shows.
 */
function frontInputs(state: FrontState) {
  const { standing, ahead, counts, thin } = state;
  const isTold = standing === 'leader' || standing === 'no-leader';
  const named = isTold ? undefined : namedLead(state);
  const isFor = (lead: Lead) => Number(lead === named || (ahead !== null && leadSide(lead) === ahead));
  return leadsOf(isTold ? counts : [...counts, ...thin])
    .sort(
      (a, b) =>
        isFor(b) - isFor(a) || compareText(b.timePeriod, a.timePeriod) || compareText(a.title, b.title),
    )
    .flatMap((lead) =>
      rivals.map((rival) =>
        valueRow(
          `${rivalNames[rival]}: ${lead.title}, ${periodInPart(lead.timePeriod, lead.isPartial)}`,
          lead[rival],
          leadAmount(lead, rival),
          lead.evidence[rival],
        ),
      ),
    );
}

/** Returns the point of a field, whose rows are all comparisons of the two countries there. */
function frontPoints(state: FrontState, day: string): FigurePoint[] {
  const inputs = frontInputs(state);
  const first = inputs[0];
  if (first === undefined) return [];
  const { industry, front, on, counts, thin, standing } = state;
  const hasVerdict = standing === 'leader' || standing === 'no-leader';
  const { from, to } = dataSpan(counts.length > 0 ? counts : thin);
  return [
    makePoint({
      key: `${industry}|${front}`,
      seriesId: front,
      at: industry,
      subject: `${Industry.label(industry)}: ${Front.label(front).toLowerCase()}`,
      actor: bothRivals,
      period: spanOf([from, to]),
      value: on.US - on.CN,
      text: sentenceOf(state),
      unit: hasVerdict ? 'comparisons' : '',
      comparableAs: null,
      ...countOfRows(inputs, 'values', first.evidence, wholeList(day)),
      derivation: {
        method: 'frontStates',
        formula: hasVerdict
          ? 'Comparisons with the United States ahead minus those with China ahead; series of one table, and in it those of one source, count once'
          : 'No verdict: fewer than two comparisons qualify, series of one table counted once. One qualifies by at least ten cases, data of the last three years (of one or two for prices, leaderboards and what comes out more than once a year), more than low confidence, and values that are counted alike, the lower of them not only a minimum. The values of the first are named',
        inputs,
      },
      facts: [{ label: 'Data from', value: formatPeriod(spanOf([from, to])) }, ...frontFacts(state, day)],
    }),
  ];
}

/** Returns a number of pairs, with the pairs behind it; `null` if there are none. */
export function fieldsPoint(
  key: string,
  subject: string,
  points: readonly FigurePoint[],
  all: number,
  ahead: Rival | null,
): FigurePoint | null {
  const [first] = points;
  if (first === undefined) return null;
  const rows = points.map(({ subject: label, value, text, evidence }) =>
    valueRow(label, value, text ?? '', evidence),
  );
  const behind = points.flatMap(({ derivation }) => derivation?.inputs ?? []);
  return makePoint({
    key,
    seriesId: first.seriesId,
    at: first.at,
    subject,
    actor: ahead === null ? bothRivals : rivalNames[ahead],
    period: spanOf(points.map(({ period }) => period)),
    value: all,
    text: String(all),
    unit: 'industry-and-area pairs',
    definition:
      'An industry and an area, such as its market. A country leads in a pair if it leads on more than half of its comparisons of both countries’ latest values, and there are at least two that count.',
    comparableAs: null,
    ...countOfRows(behind, `values of ${counted(rows.length, 'pair')}`, first.evidence, wholeList(null)),
    derivation: {
      method: 'frontStates',
      formula:
        ahead !== null
          ? `Number of cells of the table: ${subject}`
          : all === rows.length
            ? 'Number of industry-and-area pairs, the cells of the table'
            : `Number of industries times areas, the cells of the table; the rows are the ${String(rows.length)} in which anything is compared`,
      inputs: rows,
    },
  });
}

/** Returns in how many fields of all industries each country leads: the table shows the same counts. */
function titleOfAll(states: readonly FrontState[], points: readonly FigurePoint[]): StatedTitle {
  const keysOf = (rival: Rival) =>
    states.filter(({ ahead }) => ahead === rival).map(({ industry, front }) => `${industry}|${front}`);
  const of = (rival: Rival) => {
    const keys = new Set(keysOf(rival));
    const own = points.filter(({ key }) => keys.has(key));
    return fieldsPoint(
      `${rival}|fields`,
      `Industry-and-area pairs in which ${rival === 'US' ? 'the ' : ''}${rivalNames[rival]} leads`,
      own,
      own.length,
      rival,
    );
  };
  const [CN, US] = [of('CN'), of('US')];
  const all = fieldsPoint('all|fields', 'All industry-and-area pairs', points, states.length, null);
  const number = (point: FigurePoint | null) => (point === null ? 'none' : String(point.value));
  if (CN === null && US === null && all !== null)
    return {
      title: `Neither country leads in any of ${number(all)} industry-and-area pairs`,
      findings: [{ text: number(all), point: all }],
    };
  const findings = [CN, all, US].flatMap((point) => (point === null ? [] : [{ text: number(point), point }]));
  return {
    title: `China leads in ${number(CN)} of ${String(states.length)} industry-and-area pairs, the United States in ${number(US)}`,
    findings,
  };
}

/** Returns why no area has a verdict: comparisons that qualify may be on record, but no two in one area. */
function noAnswer(states: readonly FrontState[]): string {
  if (states.some(({ counts }) => counts.length > 0)) return 'too little in any one area to say who leads';
  return states.some(({ standing }) => standing !== 'nothing')
    ? 'too little on record to say who leads'
    : 'nothing on record compares the two countries';
}

/** Returns in which areas of one industry each country leads; an area below the floor is never named. */
export function industryAnswer(states: readonly FrontState[]): string {
  const named = (ahead: Rival | null, standing: Standing) =>
    listed(
      states
        .filter((state) => state.standing === standing && state.ahead === ahead)
        .map(({ front }) => areaLed(front)),
    );
  const [CN, US, open] = [named('CN', 'leader'), named('US', 'leader'), named(null, 'no-leader')];
  const parts = [
    ...(CN === '' ? [] : [`China leads in ${CN}`]),
    ...(US === '' ? [] : [`the United States ${CN === '' ? 'leads ' : ''}in ${US}`]),
    ...(CN + US !== '' || open === '' ? [] : [`no clear leader in ${open}`]),
  ];
  return parts.length === 0 ? noAnswer(states) : parts.join(', ');
}

/** Returns in how many industries with a verdict each country leads an area. */
function sumWritten(states: readonly FrontState[], front: Front): string {
  const own = states.filter((state) => state.front === front);
  const of = (ahead: Rival | null) =>
    own.filter((state) => state.ahead === ahead && (ahead !== null || state.standing === 'no-leader')).length;
  const [CN, US, none] = [of('CN'), of('US'), of(null)];
  return CN + US + none === 0
    ? 'No verdict'
    : `Leads: China ${String(CN)}, U.S. ${String(US)}, neither ${String(none)}`;
}

/** Returns the number of pairs without a leader by reason, which the title leaves open. */
function leadsPerCountry(states: readonly FrontState[]): string {
  const of = (standing: Standing) => states.filter((state) => state.standing === standing).length;
  return `No clear leader: ${String(of('no-leader'))}. Too little on record for a verdict: ${String(of('below-floor'))}. Nothing to compare: ${String(of('nothing'))}`;
}

/** Returns on how many comparisons the leaders of one industry lead, and how many others have no verdict. */
const leadersText = (states: readonly FrontState[]): string[] =>
  states.flatMap(({ front, ahead, on, counts, thin }) =>
    ahead === null
      ? []
      : `${upperFirst(shortFronts[front])}: ${ahead === 'US' ? 'the ' : ''}${rivalNames[ahead]} leads on ${partOf(on[ahead], counts.length, 'comparison')}${thin.length === 0 ? '' : `, ${String(thin.length)} more ${nounFor(thin.length, 'has', 'have')} no verdict`}`,
  );

/** Returns a note on third countries ahead of both on a decisive comparison: a leader of two may not lead all. */
function thirdsNote(states: readonly FrontState[]): string[] {
  const named = states.flatMap(({ industry, front, ahead, thirds }) => {
    const areas = new Set(
      thirds.flatMap(({ third }) => (third === null ? [] : RefArea.label(third.refArea))),
    );
    return ahead === null || areas.size === 0
      ? []
      : `${listed([...areas])} (${Industry.label(industry)}, ${shortFronts[front]})`;
  });
  return named.length === 0
    ? []
    : [
        `Only China and the United States are compared. Ahead of both on a comparison that decides: ${named.join('; ')}.`,
      ];
}

/** Returns the list of open questions of each pair without a comparison. */
const gapPages = (states: readonly FrontState[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    states.flatMap(({ industry, front, standing }) =>
      standing === 'nothing' ? [[`${industry}|${front}`, `/gaps?industry=${industry}&front=${front}`]] : [],
    ),
  );

/** Rule for verdicts, in plain words for users. */
const FLOOR_NOTE =
  'A country leads in an area of an industry when it leads on most of two or more comparisons there. A comparison needs at least ten cases (things on one side, or committees behind them), data at most three years old and more than low confidence; otherwise it is named without a verdict.';

/** Returns the state of the two countries on each front of each industry, as a text answer with size and date. */
export function frontsFigure(document: LeadsDocument, context: FigureContext): GridFigure {
  const day = viewDay(context, document.datasetVersion);
  const states = frontStates(document.leads, day, context.industries);
  const points = states.flatMap((state) => frontPoints(state, day));
  const industries = Industry.codes.filter((id) => states.some(({ industry }) => industry === id));
  const [only] = industries.length === 1 ? industries : [];
  const titled =
    only === undefined
      ? titleOfAll(states, points)
      : { title: `${Industry.label(only)}: ${industryAnswer(states)}`, findings: [] };
  return {
    ...figureBase(context, document, [...points, ...titled.findings.map(({ point }) => point)]),
    ...titled,
    kind: 'grid',
    subtitle: `Who leads on most comparisons on record, by how much and since when, ${formatPeriod(day)}. ${[leadsPerCountry(states), ...(only === undefined ? [] : leadersText(states))].join('. ')}. Do not add these up: what can be compared depends on what is published`,
    definition:
      'A comparison puts both countries’ latest values of one indicator for the same period side by side; related series from one table count once, and within it those from one source. Factors are the smallest and the largest lead, except for scores that stand for odds. “Since” is when the leader first led on most comparisons. Left out: comparisons in which both countries have under 1% of the world total, leaderboards and price lists more than a year old, and yearly values of performance whose next release was due. Within a leaderboard’s margin of error the two are tied.',
    series: Front.codes.map((id) => ({ id, label: Front.label(id), tone: null, fill: 'solid' })),
    // A single industry has nothing to sum up.
    sums: only === undefined ? Object.fromEntries(Front.codes.map((id) => [id, sumWritten(states, id)])) : {},
    rows: industries.map((id) => ({
      id,
      label: Industry.label(id),
      tone: null,
      page: `/industries/${id}`,
    })),
    points,
    cells: Object.fromEntries(
      states.flatMap((state) =>
        state.standing === 'nothing' ? [] : [[`${state.industry}|${state.front}`, frontCell(state, day)]],
      ),
    ),
    // The record of searches has no past states.
    ...(context.asOf === null ? { emptyPages: gapPages(states) } : {}),
    format: 'decimal',
    measure: 'who leads in each area',
    notes: [FLOOR_NOTE, ...thirdsNote(states)],
  };
}

/** Answer of the overview; on an earlier day by what was known then. */
export const fronts = figureSpec({
  id: 'fronts',
  name: 'Who leads in each area, by industry',
  home: '/',
  industries: 'any',
  needs: (ask, { asOf }) => askLeads(ask, asOf),
  draw: (asked, context) => {
    const known = leadsKnown(asked, context.asOf);
    return known && frontsFigure(known, context);
  },
  empty: 'Nothing on record compares the two countries here.',
});
