import { bothRivals, rivalNames, rivals } from '../../domain/rivals.ts';
import { Front, Industry, RefArea } from '../../contract/codelists.ts';
import { belowFloor, countsOn } from '../../domain/fronts.ts';
import { periodInPart, viewDay } from '../../domain/periods.ts';
import { leadShare } from '../../domain/leadShare.ts';
import { counted } from '../../domain/words.ts';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import type { Evidence } from '../../contract/primitives.ts';
import { type LeadFamily, type LeadsFigure, tallyLeads } from '../../figure/kinds/leads.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { amountText, formatValue } from '../../domain/values.ts';
import { leadAmount } from './frontWords.ts';
import { weakest } from '../../contract/confidence.ts';
import { countOfRows, valueRow } from '../../domain/derivationRows.ts';
import { makeDifference, makePoint } from '../../figure/point.ts';
import { rowsBehind } from '../../figure/sumPoint.ts';
import { figureSpec } from '../spec.ts';
import { askLeads, leadsKnown } from './leadsOn.ts';

function formulaOf({ leadDirection, pointsPerTenfold }: Lead, share: number): string {
  const turned = leadDirection === 'lower' ? ', with the sign turned since the lower value leads' : '';
  const strengths =
    pointsPerTenfold === null
      ? ''
      : `, each value taken as the strength that it stands for (${formatValue(pointsPerTenfold, 'decimal')} points for a tenfold)`;
  return `(United States − China) ÷ (United States + China)${strengths}${turned} = ${formatValue(share, 'decimal')}`;
}

/** Returns the weaker of the two sources: a comparison is only as reliable as its weaker value. */
function weakerOf({ CN, US }: Lead['evidence']): Evidence {
  return CN.confidence === weakest([CN.confidence, US.confidence]) ? CN : US;
}

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
    value: share,
    text: `${rivals.map((area) => `${rivalNames[area]} ${leadAmount(lead, area)}`).join(', ')}${thirdText === null ? '' : `; ahead of both: ${thirdText}`}`,
    actor: bothRivals,
    unit: lead.unit.label,
    comparableAs: null,
    decided: lead.decided,
    evidence: weakerOf(lead.evidence),
    derivation: {
      method: 'leadShare',
      formula: formulaOf(lead, share),
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
      { label: 'Ahead is', value: lead.leadDirection === 'higher' ? 'the higher value' : 'the lower value' },
      { label: 'Period', value: periodInPart(lead.timePeriod, lead.isPartial) },
      ...(lead.family === null ? [] : [{ label: 'Counted once with', value: lead.family }]),
    ],
  });
}

const countFormulas = {
  CN: 'Number of comparisons on which China is ahead',
  US: 'Number of comparisons on which the United States is ahead',
  all: 'Number of comparisons',
  untold: 'Number of comparisons that carry no verdict',
} as const;

/** Returns a number of the title, with both values of each comparison behind it. */
export function countFinding(
  of: keyof typeof countFormulas,
  count: number,
  own: readonly FigurePoint[],
  all: readonly FigurePoint[],
): Finding[] {
  const first = own[0] ?? all[0];
  if (first === undefined) return [];
  const ahead = of === 'CN' || of === 'US' ? rivalNames[of] : null;
  const ofBoth = of === 'untold' ? 'Comparisons without a verdict' : 'Comparisons of both countries';
  const point = makePoint({
    key: `${of}|comparisons`,
    seriesId: first.seriesId,
    at: first.at,
    subject: ahead === null ? ofBoth : `${ahead}: comparisons on which it is ahead`,
    actor: ahead ?? bothRivals,
    period: '',
    value: count,
    text: String(count),
    unit: 'comparisons',
    comparableAs: null,
    ...countOfRows(
      own.flatMap(rowsBehind).map((row) => row.evidence),
      'values',
      first.evidence,
      null,
    ),
    derivation: {
      method: 'tallyLeads',
      formula: `${countFormulas[of]}; what is cut from one table counts once, in it what one source says, for a country that is ahead on more than half`,
      inputs: own.flatMap(rowsBehind),
    },
  });
  return [{ text: String(count), point }];
}

/** Returns who is ahead on how many comparisons, as text and as the numbers behind it. */
function leadsTitle(
  marks: Pick<LeadsFigure, 'points' | 'families' | 'hollow'>,
): Pick<LeadsFigure, 'title' | 'findings'> {
  const { points } = marks;
  const { all, CN, US, ahead } = tallyLeads(marks);
  if (CN + US === 0) return { title: 'Who is ahead, by indicator and industry', findings: [] };
  if (all === 1) {
    const one = CN > US ? 'China' : 'The United States';
    return { title: `${one} is ahead on the one comparison that carries a verdict`, findings: [] };
  }
  return {
    title: `China is ahead on ${String(CN)} of ${counted(all, 'comparison')} with a verdict, the U.S. on ${String(US)}`,
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
function notesOf(leads: readonly Lead[], leftOut: number): string[] {
  const thirds = leads.filter(({ third }) => third !== null).length;
  return [
    'Counts depend on which indicators exist here and how they are split; they are no score.',
    'What is cut from one table counts once, in it what one source says: for the country that is ahead on more than half, for neither where none is.',
    'Distance from the line is the difference as a share of the sum of both values; Elo scores and logarithms are taken as the strengths that they stand for.',
    ...(thirds === 0
      ? []
      : [`On ${counted(thirds, 'mark')} a third country is ahead of both; table and cards name it.`]),
    ...(leftOut === 0
      ? []
      : [
          `Left out: ${counted(leftOut, 'mark')} of fewer than ten things on either side, of old or unsure values, of a lower value that may be higher, of boards of more than a year ago, or in which both have less than 1 % of the world.`,
        ]),
  ];
}

/** Returns per industry which of the two countries is ahead on each indicator, and by how much. */
export function leadsFigure(document: LeadsDocument, context: FigureContext): LeadsFigure {
  const chosen = context.industries;
  const asked = document.leads.filter((lead) => chosen.length === 0 || chosen.includes(lead.industry));
  const day = viewDay(context, document.datasetVersion);
  const leads = asked.filter(
    (lead) => lead.front !== null && countsOn(lead, day) && belowFloor(lead, day) === null,
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
      label: 'Level: within the margin of error',
      as: 'level',
    },
  } as const;
  return {
    ...figureBase(context, document, points),
    ...leadsTitle(marks),
    ...marks,
    kind: 'leads',
    id: 'leads',
    definition:
      'Both countries’ values of one indicator at the newest whole period for which both have one; the mark stands at their difference as a share of their sum.',
    subtitle: `Each mark is one indicator in one industry, in the newest whole period of both countries${leftOut === 0 ? '' : `; ${String(leftOut)} more carry no verdict`}. Left: China ahead. Right: United States ahead. Not a score: counts depend on which indicators are on record; slices of one table are one comparison`,
    series: Front.codes.map((id) => ({ id, label: Front.label(id), tone: null, fill: 'solid' })),
    rows: Industry.codes
      .filter((id) => points.some((point) => point.at === id))
      .map((id) => ({ id, label: Industry.label(id), detail: null, tone: null })),
    format: 'decimal',
    measure: 'Values of both countries',
    interval: null,
    notes: notesOf(leads, leftOut),
  };
}

/** Leader by indicator and industry; on an earlier day by what was known then. */
export const leads = figureSpec({
  id: 'leads',
  name: 'Who leads where, by industry',
  home: '/industries',
  industries: 'any',
  needs: (ask, { asOf }) => askLeads(ask, asOf),
  draw: (asked, context) => {
    const known = leadsKnown(asked, context.asOf);
    return known && leadsFigure(known, context);
  },
  empty: 'On no indicator do both countries have a value for the same period.',
});
