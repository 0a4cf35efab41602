import { bothRivals, rivalNames, rivals } from '../../domain/rivals.ts';
import { Front, Industry, RefArea } from '../../contract/codelists.ts';
import { belowFloor, isShownOn } from '../../domain/fronts.ts';
import { periodInPart, spanOf, viewDay } from '../../domain/periods.ts';
import { leadShare } from '../../domain/leadShare.ts';
import { counted, partOf } from '../../domain/words.ts';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import { type LeadFamily, type LeadsFigure, tallyLeads } from '../../figure/kinds/leads.ts';
import type { FigurePoint, Finding, StatedTitle } from '../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { amountText, formatValue } from '../../domain/values.ts';
import { leadAmount } from './frontWords.ts';
import { countOfRows, valueRow } from '../../domain/derivationRows.ts';
import { makeDifference, makePoint } from '../../figure/point.ts';
import { rowsBehind } from '../../figure/sumPoint.ts';
import { figureSpec } from '../spec.ts';
import { askLeads, leadsKnown } from './leadsOn.ts';

/** Returns how a share was computed. `of` says more about both values: "values per capita". */
export function shareFormula(
  { leadDirection, pointsPerTenfold }: Pick<Lead, 'leadDirection' | 'pointsPerTenfold'>,
  share: number,
  of = '',
): string {
  const turned = leadDirection === 'lower' ? ', with the sign turned since the lower value leads' : '';
  const strengths =
    pointsPerTenfold === null
      ? ''
      : `, each value taken as the strength that it stands for (${formatValue(pointsPerTenfold, 'decimal')} points for a tenfold)`;
  return `(United States − China) ÷ (United States + China)${of}${strengths}${turned} = ${formatValue(share, 'decimal')}`;
}

/** Returns the definition of a comparison; of what is held, such as seats, a period counts before it is over. */
export const leadDefinition = (isPartial = false): string =>
  `Both countries’ values of one indicator in the latest ${isPartial ? 'period for which both have one, which is not complete' : 'complete period for which both have one'}. The mark shows their difference divided by their sum.`;

function leadPoint(lead: Lead, front: Front, share: number): FigurePoint {
  const { third } = lead;
  const thirdText =
    third === null ? null : `${RefArea.label(third.refArea)} ${amountText(third.value, lead.unit.label)}`;
  return makeDifference({
    // An indicator split by industry has a mark in each industry's row.
    key: `${lead.indicatorId}|${lead.industry}`,
    seriesId: front,
    at: lead.industry,
    subject: `${lead.title}, ${Industry.label(lead.industry)}`,
    period: lead.timePeriod,
    status: lead.isPartial === true ? 'P' : 'A',
    value: share,
    text: `${rivals.map((area) => `${rivalNames[area]} ${leadAmount(lead, area)}`).join(', ')}${thirdText === null ? '' : `; ahead of both: ${thirdText}`}`,
    actor: bothRivals,
    unit: lead.unit.label,
    definition: leadDefinition(lead.isPartial),
    comparableAs: null,
    decided: lead.decided,
    evidence: lead.evidence.CN,
    derivation: {
      method: 'leadShare',
      formula: shareFormula(lead, share),
      inputs: [
        ...rivals.map((area) =>
          valueRow(
            `${rivalNames[area]}: ${lead.title}`,
            lead[area],
            leadAmount(lead, area),
            lead.evidence[area],
          ),
        ),
      ],
    },
    facts: [
      ...rivals.map((area) => ({ label: rivalNames[area], value: leadAmount(lead, area) })),
      ...(thirdText === null ? [] : [{ label: 'Ahead of both', value: thirdText }]),
      { label: 'Leading value', value: lead.leadDirection === 'higher' ? 'the higher one' : 'the lower one' },
      { label: 'Period', value: periodInPart(lead.timePeriod, lead.isPartial) },
      ...(lead.family === null ? [] : [{ label: 'Counted once with', value: lead.family }]),
    ],
  });
}

const COUNT_DEFINITION =
  'Comparisons of the latest values of both countries of one indicator. A country leads where its value is the higher one, or the lower where the lower leads, by more than the margin of error if there is one. It is no ranking: the number depends on which indicators are on record.';

const countFormulas = {
  CN: 'Number of comparisons on which China leads',
  US: 'Number of comparisons on which the United States leads',
  all: 'Number of comparisons',
  untold: 'Number of comparisons without a verdict',
} as const;

/**
 * Returns a number of the title, with both values of each comparison behind it.
 *
 * @param inFamilies true if related series were counted once.
 */
export function countFinding(
  of: keyof typeof countFormulas,
  count: number,
  own: readonly FigurePoint[],
  all: readonly FigurePoint[],
  inFamilies = true,
): Finding[] {
  const together = inFamilies
    ? '; related series from one table count once, and within it those from one source, for a country that leads on more than half'
    : '';
  // That a country leads on none is read from all comparisons.
  const behind = own.length > 0 ? own : all;
  const [first] = behind;
  if (first === undefined) return [];
  const ahead = of === 'CN' || of === 'US' ? rivalNames[of] : null;
  const ofBoth = of === 'untold' ? 'Comparisons without a verdict' : 'All comparisons';
  const point = makePoint({
    key: `${of}|comparisons`,
    seriesId: first.seriesId,
    at: first.at,
    subject: ahead === null ? ofBoth : countFormulas[of].replace('Number of c', 'C'),
    actor: ahead ?? bothRivals,
    period: spanOf(behind.map(({ period }) => period)),
    value: count,
    text: String(count),
    unit: 'comparisons',
    definition: COUNT_DEFINITION,
    comparableAs: null,
    ...countOfRows(behind.flatMap(rowsBehind), 'values', first.evidence, null),
    derivation: {
      method: 'tallyLeads',
      formula: `${countFormulas[of]}${together}`,
      inputs: behind.flatMap(rowsBehind),
    },
  });
  return [{ text: String(count), point }];
}

/** Returns who leads on how many comparisons, as text and as the numbers behind it. */
function leadsTitle(marks: Pick<LeadsFigure, 'points' | 'families' | 'hollow'>): StatedTitle {
  const { points } = marks;
  const { all, CN, US, ahead } = tallyLeads(marks);
  if (all === 0) return { title: 'No comparison on record has a verdict', findings: [] };
  if (CN + US === 0)
    return { title: 'No leader: every comparison with a verdict is tied or mixed', findings: [] };
  if (all === 1) {
    const one = CN > US ? 'China' : 'The United States';
    return { title: `${one} leads on the only comparison with a verdict`, findings: [] };
  }
  return {
    title: `China leads on ${partOf(CN, all, 'comparison')} with a verdict, the United States on ${String(US)}`,
    findings: [
      ...countFinding('CN', CN, ahead.CN, points),
      ...countFinding('all', all, points, points),
      ...countFinding('US', US, ahead.US, points),
    ],
  };
}

/** Returns the families with several shown comparisons. */
function familiesOf(leads: readonly Lead[]): LeadFamily[] {
  const keys = new Map<string, string[]>();
  for (const { family, indicatorId, industry } of leads) {
    if (family !== null) keys.set(family, [...(keys.get(family) ?? []), `${indicatorId}|${industry}`]);
  }
  return [...keys].flatMap(([label, own]) => (own.length < 2 ? [] : [{ label, keys: own }]));
}

/** Returns the notes needed to read the counts, on the page and in the picture. */
function leadsNotes(leads: readonly Lead[], leftOut: number): string[] {
  const thirds = leads.filter(({ third }) => third !== null).length;
  return [
    'Do not use the tally as a ranking: it depends on which indicators are on record and how they are split.',
    'Related series from one table count once, and within it those from one source: for the country that leads on more than half, otherwise for neither.',
    'A mark’s distance from the line is the difference between the two values divided by their sum. Elo and log scores are converted to ratios first.',
    ...(thirds === 0
      ? []
      : [`On ${counted(thirds, 'mark')} a third country leads both; the table and the cards name it.`]),
    ...(leftOut === 0
      ? []
      : [
          `Left out: ${counted(leftOut, 'mark')} with fewer than ten cases, old or low-confidence values, a lower value that is only a minimum, a leaderboard more than a year old, or under 1% of the world total in both countries.`,
        ]),
  ];
}

/** Returns per industry which of the two countries leads on each indicator, and by how much. */
export function leadsFigure(document: LeadsDocument, context: FigureContext): LeadsFigure {
  const chosen = context.industries;
  const asked = document.leads.filter((lead) => chosen.length === 0 || chosen.includes(lead.industry));
  const day = viewDay(context, document.datasetVersion);
  const leads = asked.filter(
    (lead) => lead.front !== null && isShownOn(lead, day) && belowFloor(lead, day) === null,
  );
  const points = leads.flatMap((lead) => {
    const share = leadShare(lead);
    return share === null || lead.front === null ? [] : [leadPoint(lead, lead.front, share)];
  });
  const leftOut = asked.filter(({ front }) => front !== null).length - points.length;
  const drawn = new Set(points.map(({ key }) => key));
  const marks = {
    points,
    families: familiesOf(leads.filter((one) => drawn.has(`${one.indicatorId}|${one.industry}`))),
    hollow: {
      keys: points.filter(({ decided }) => decided === false).map(({ key }) => key),
      label: 'Too close to call: within the margin of error',
      as: 'level',
    },
  } as const;
  return {
    ...figureBase(context, document, points),
    ...leadsTitle(marks),
    ...marks,
    kind: 'leads',
    definition: leadDefinition(),
    subtitle: `Each mark is one indicator in one industry, in the latest complete period with data for both countries${leftOut === 0 ? '' : `; ${counted(leftOut, 'more has', 'more have')} no verdict`}. Left of the line, China leads; right of it, the United States. Not a ranking: the tally depends on which indicators are on record, and related series from one table count once`,
    series: Front.codes.map((id) => ({ id, label: Front.label(id), tone: null, fill: 'solid' })),
    rows: Industry.codes
      .filter((id) => points.some((point) => point.at === id))
      .map((id) => ({ id, label: Industry.label(id), tone: null })),
    format: 'decimal',
    measure: 'Values of both countries',
    notes: leadsNotes(leads, leftOut),
  };
}

/** Leader by indicator and industry; on an earlier day by what was known then. */
export const leadsByIndustry = figureSpec({
  id: 'leads',
  name: 'Who leads on which indicator, by industry',
  home: '/industries',
  industries: 'any',
  needs: (ask, { asOf }) => askLeads(ask, asOf),
  draw: (asked, context) => {
    const known = leadsKnown(asked, context.asOf);
    return known && leadsFigure(known, context);
  },
  empty: 'No comparison on record for this filter.',
});
