import { narrowingNotes } from '../../domain/industries.ts';
import { Industry } from '../../contract/codelists.ts';
import type { IndicatorDocument, Observation } from '../../contract/indicator.ts';
import { listed } from '../../domain/formats.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { formatSpan } from '../../domain/periods.ts';
import { upperFirst } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { pointText } from '../../figure/pointText.ts';
import { placedAfterColon } from '../../figure/titleParts.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, FigureRow, FigureSeries, Finding } from '../../figure/parts.ts';
import { figureSpec } from '../spec.ts';
import { allSources, askAll, documentsOn, industryOf, seriesPoint } from './registerSeries.ts';

interface CountedBody extends FigureSeries {
  readonly indicator: string;
  /** Set if the count is only for AI. */
  readonly onlyAi?: true;
}

/**
 * Bodies whose documents are counted by year. Sector standards of China are those of its ministries, not national
 * ones. Only China has a color; the others have no order, so very different grays are adjacent, at most four.
 */
const bodies: readonly CountedBody[] = [
  { id: 'iso', label: 'ISO', tone: 'ramp-6', fill: 'solid', indicator: 'register-iso-published' },
  {
    id: 'iso-iec-jtc1',
    label: 'ISO/IEC JTC 1',
    tone: 'ramp-2',
    fill: 'solid',
    indicator: 'register-iso-iec-jtc1-published',
  },
  { id: 'iec', label: 'IEC', tone: 'ramp-4', fill: 'solid', indicator: 'register-iec-published' },
  {
    id: 'itu-t',
    // Supplements are not counted.
    label: 'ITU-T (Recommendations)',
    tone: 'ramp-6',
    fill: 'hollow',
    indicator: 'register-itu-t-published',
  },
  // By the year in the number: of approval, sometimes the one before publication.
  {
    id: 'ieee-sa',
    label: 'IEEE (approved)',
    tone: 'ramp-0',
    fill: 'solid',
    indicator: 'register-ieee-published',
  },
  {
    id: 'etsi',
    // Later versions are not counted.
    label: 'ETSI (first versions)',
    tone: 'ramp-6',
    fill: 'soft',
    indicator: 'register-etsi-first-published',
  },
  {
    id: 'sac',
    label: 'China, national',
    tone: 'CN',
    fill: 'solid',
    indicator: 'register-gb-ai-published',
    onlyAi: true,
  },
  {
    id: 'cn-sector',
    label: 'China, sector',
    tone: 'CN',
    fill: 'soft',
    indicator: 'register-cn-sector-ai-published',
    onlyAi: true,
  },
];

/** Bodies that can be selected, by their code in URLs. */
export const countedBodies: readonly Pick<FigureSeries, 'id' | 'label'>[] = bodies;

/** Default industry. */
const FIRST_INDUSTRY = 'ai';

/** Returns the bodies of an industry: those that a link names, or else all. */
const bodiesCounted = (industry: Industry, chosen: readonly string[] = []): readonly CountedBody[] => {
  const all = bodies.filter(({ onlyAi }) => onlyAi === undefined || industry === 'ai');
  const named = all.filter(({ id }) => chosen.includes(id));
  return named.length === 0 ? all : named;
};

/** A body with its document. */
interface BodyCounts {
  readonly body: CountedBody;
  readonly document: IndicatorDocument;
}

const publishedPoints = ({ body, document }: BodyCounts, rows: readonly Observation[]): FigurePoint[] =>
  rows.map((one) =>
    seriesPoint(document, one, {
      key: `${one.timePeriod}|${body.id}`,
      seriesId: body.id,
      at: one.timePeriod,
      subject: `${body.label}, ${one.timePeriod}`,
      actor: body.label,
      terms: [Industry.label(one.industry)],
    }),
  );

/** Returns a row for the years without a document between two years; empty if they are consecutive. */
const gapRow = (from: number, until: number): FigureRow[] =>
  from > until
    ? []
    : [
        {
          id: `none-${String(from)}`,
          label: from === until ? String(from) : `${String(from)}–${String(until)}`,
          detail: 'none on record',
          tone: null,
        },
      ];

/** Returns every year with a document, newest first, and the gaps between them. */
function yearRows(points: readonly FigurePoint[]): FigureRow[] {
  const years = [...new Set(points.map(({ at }) => Number(at)))].sort((a, b) => b - a);
  return years.flatMap((at, index) => {
    const year = String(at);
    const isPartial = points.some((point) => point.at === year && point.status === 'P');
    const row = {
      id: year,
      label: isPartial ? `${year} (partial)` : year,
      tone: null,
    };
    return [row, ...gapRow((years[index + 1] ?? at) + 1, at - 1)];
  });
}

/** Returns the newest year that is complete for every body that has it, and the bodies with the most in it. */
function publishedFindings(points: readonly FigurePoint[]): Finding[] {
  const years = [...new Set(points.map(({ at }) => at))].toSorted().reverse();
  const whole = years.find((year) => points.every(({ at, status }) => at !== year || status === 'A'));
  return points
    .filter(({ at }) => at === whole)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 3)
    .map((point) => ({ text: pointText(point, { format: 'count' }), point }));
}

/** The joint committee's name has a digit, which a title would have to account for. */
const bodyInTitle = ({ point }: Finding) =>
  point.seriesId === 'iso-iec-jtc1' ? 'joint ISO/IEC' : (point.actor ?? '');

function publishedTitle(industry: Industry, findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined) return `No ${documentsOn(industry, 0)} on record from these bodies`;
  const parts = findings.map((one) => `${bodyInTitle(one)} ${one.text}`).join(', ');
  return `${upperFirst(documentsOn(industry, 2))} published in ${first.point.period}: ${parts}`;
}

/** Returns that the user selected the bodies, for readers of the figure without the page. */
function chosenBodies(counts: readonly BodyCounts[]) {
  const names = counts.map(({ body }) => body.label);
  return { who: `${listed(names)} (selected)`, filters: [{ label: 'Bodies', value: names.join(', ') }] };
}

/** Returns the bodies with a segment: other bodies in the register have no counts in the industry. */
function drawnBodies(counts: readonly BodyCounts[], points: readonly FigurePoint[]): string {
  const drawn = counts.filter(({ body }) => points.some(({ seriesId }) => seriesId === body.id));
  return listed((drawn.length === 0 ? counts : drawn).map(({ body }) => body.label));
}

/** Returns the completeness of an industry's lists. */
const listNotes = (industry: Industry): string[] => [
  industry === 'ai'
    ? 'China’s numbers are minimums and cover current documents only. Ministries’ sector standards are not national standards.'
    : 'China is counted by year for AI only: our list of its other standards is uneven.',
  ...(industry === 'telecom' ? ['3GPP specifications are not in the register.'] : []),
];

/** Returns documents published per year in one industry, one segment per body. */
function publishedFigure(
  counts: readonly BodyCounts[],
  industry: Industry,
  isChosen: boolean,
  context: FigureContext,
): BarsFigure {
  const cuts = counts.map((one) => {
    const own = one.document.observations.filter((row) => row.industry === industry);
    // Uses the year itself, as the list of documents is cut by their own days.
    return { one, cut: knownOn(own, ({ timePeriod }) => timePeriod, context.asOf) };
  });
  const points = cuts.flatMap(({ one, cut }) => publishedPoints(one, cut.known));
  const leftOut = cuts.flatMap(({ one, cut }) => {
    const note = leftOutNote(cut, 'value', context.asOf);
    return note === null ? [] : [`${one.body.label}: ${note}`];
  });
  const findings = publishedFindings(points);
  const title = publishedTitle(industry, findings);
  const periods = points.map(({ period }) => period).toSorted();
  const span = periods.length === 0 ? '' : `, ${formatSpan(periods[0] ?? '', periods.at(-1) ?? '')}`;
  const dataset = {
    datasetVersion: counts[0]?.document.datasetVersion ?? '',
    sources: allSources(counts.map(({ document }) => document)),
  };
  const partial = cuts.flatMap(({ one, cut }) =>
    cut.known
      .filter(({ obsStatus }) => obsStatus === 'P')
      .map(({ timePeriod }) => `${one.body.label} ${timePeriod}`),
  );
  const { who, filters } = isChosen
    ? chosenBodies(counts)
    : { who: drawnBodies(counts, points), filters: [] };
  const base = figureBase({ ...context, industries: [industry] }, dataset, points);
  return {
    ...base,
    filters: [...base.filters, ...filters],
    kind: 'bars',
    title,
    findings: placedAfterColon(title, findings),
    subtitle: `Documents published per year by ${who}: ${Industry.label(industry)}${span}${findings[0] === undefined ? '' : `. The last complete year is ${findings[0].point.period}`}`,
    definition:
      'Documents that a body published in the year, whatever their status now, assigned to an industry by committee, class or words of the title; one document can count in several industries. Each body is counted by its own rules: IEEE by the year of approval in its numbers, ETSI by first versions, China by current documents.',
    series: counts.map(({ body: { id, label, tone, fill } }) => ({ id, label, tone, fill })),
    rows: yearRows(points),
    points,
    format: 'count',
    measure: 'documents',
    notes: [
      'No segment means that we found no document for that year, not that there was none.',
      'Each body is counted by its own rules, so yearly totals are of this register only: IEEE by the year in its numbers, in which a document was approved; some were published in the next.',
      ...(partial.length === 0 ? [] : [`Incomplete so far: ${partial.join(', ')}.`]),
      ...listNotes(industry),
      ...leftOut,
      ...narrowingNotes(context.industries, industry),
    ],
  };
}

/** Documents by year and body, in the first selected industry. */
export const registerPublished = figureSpec({
  id: 'register-published',
  name: 'Documents of standards bodies by year',
  home: '/register',
  industries: 'any',
  needs: (ask, { industries, options }) => {
    const shown = bodiesCounted(industryOf(industries) ?? FIRST_INDUSTRY, options.lines);
    return {
      documents: askAll(
        ask,
        shown.map(({ indicator }) => indicator),
      ),
    };
  },
  draw: ({ documents }, context, { options }) => {
    const industry = industryOf(context.industries) ?? FIRST_INDUSTRY;
    const counts = bodiesCounted(industry, options.lines).flatMap((body) => {
      const document = documents.find(({ indicator }) => indicator.id === body.indicator);
      const has = document?.observations.some((row) => row.industry === industry) ?? false;
      return document === undefined || !has ? [] : { body, document };
    });
    const isChosen = bodiesCounted(industry, options.lines).length < bodiesCounted(industry).length;
    return publishedFigure(counts, industry, isChosen, context);
  },
  empty: 'No documents on record for this selection.',
});
