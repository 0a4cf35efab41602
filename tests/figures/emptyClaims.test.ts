import { describe, expect, it } from 'vitest';
import { indexDocument } from '../../src/contract/catalog.ts';
import { Industry } from '../../src/contract/codelists.ts';
import { leadsDocument } from '../../src/contract/overview.ts';
import { isOnOrBefore, periodStart } from '../../src/contract/periodDays.ts';
import { eventsDocument } from '../../src/contract/policyEvent.ts';
import { policyTargetsDocument } from '../../src/contract/policyTargets.ts';
import { adoptionsDocument } from '../../src/contract/register.ts';
import { registerListDocument } from '../../src/contract/registerRecords.ts';
import { standardIndexDocument } from '../../src/contract/standardRecords.ts';
import { altText } from '../../src/figure/altText.ts';
import { knownOn, publishedIn } from '../../src/domain/known.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { FigurePoint } from '../../src/figure/parts.ts';
import { parseView } from '../../src/url/view.ts';
import { builtAsk, builtDocument } from '../support/builtDocuments.ts';
import { catalogSpecs } from '../support/catalogFigures.ts';

const { datasetDate } = builtDocument(indexDocument);
const days = ['2021-06-30', '2024-06-30', '2025-06-30', '2026-05-26', datasetDate] as const;

interface Said {
  readonly industry: Industry;
  readonly day: string;
  readonly figure: Figure | null;
  /** Text in place of a figure without points. */
  readonly empty: string;
}

interface Shown extends Said {
  readonly figure: Figure;
}

/** Every figure of the catalog for each industry on each day, the empty ones too: those deny something. */
const all: readonly Said[] = Industry.codes.flatMap((industry) =>
  days.flatMap((day) => {
    const { view } = parseView(`industry=${industry}&asOf=${day}`, datasetDate);
    return catalogSpecs.map((spec) => {
      const prepared = spec.prepare(builtAsk, view);
      return { industry, day, figure: prepared?.draw() ?? null, empty: prepared?.empty ?? '' };
    });
  }),
);

const shown: readonly Shown[] = all.flatMap(({ figure, ...rest }) =>
  figure === null ? [] : [{ ...rest, figure }],
);

const nameOf = ({ industry, day, figure }: Shown) => `${figure.id}, ${industry}, ${day}: ${figure.title}`;

const isOut = (period: string | null, day: string): boolean => period !== null && isOnOrBefore(period, day);

const ofIndustry = <Row extends { readonly industries: readonly Industry[] }>(
  rows: readonly Row[],
  industry: Industry,
): readonly Row[] => rows.filter(({ industries }) => industries.includes(industry));

const vehicles: readonly Industry[] = ['ev', 'autonomous-driving'];
const twoYearsBefore = (day: string): string => `${String(Number(day.slice(0, 4)) - 2)}${day.slice(4)}`;

/** Denials of sentences, each with the rows of the whole dataset that would prove it wrong. */
const denials: readonly {
  readonly says: RegExp;
  readonly against: (industry: Industry, day: string) => readonly string[];
}[] = [
  {
    says: /no published Chinese vehicle standards in our list/i,
    against: (industry, day) =>
      ofIndustry(builtDocument(standardIndexDocument).standards, industry).flatMap((one) =>
        one.issuer === 'CN' &&
        one.industries.some((other) => vehicles.includes(other)) &&
        isOut(one.publishedOn, day)
          ? one.designation
          : [],
      ),
  },
  {
    says: /no Chinese adoption of ISO or IEC texts on record/i,
    against: (industry, day) => [
      ...ofIndustry(builtDocument(adoptionsDocument).adoptions, industry).flatMap(
        ({ refArea, national, nationalOn }) =>
          refArea === 'CN' && isOut(nationalOn?.date ?? null, day) ? national : [],
      ),
      ...ofIndustry(builtDocument(standardIndexDocument).standards, industry).flatMap((one) =>
        one.issuer === 'CN' &&
        isOut(one.publishedOn, day) &&
        one.counterparts.some((text) => /identical|modified/i.test(JSON.stringify(text)))
          ? one.designation
          : [],
      ),
    ],
  },
  {
    says: /no ISO projects on record/i,
    against: (industry) =>
      ofIndustry(builtDocument(registerListDocument).entries, industry).flatMap((one) =>
        one.status === 'under-development' && one.designation.startsWith('ISO') ? one.designation : [],
      ),
  },
  {
    says: /no events other than “Price” on record/i,
    against: (industry, day) => {
      const { events, sources } = builtDocument(eventsDocument);
      return knownOn(ofIndustry(events, industry), publishedIn(sources), day).known.flatMap(
        ({ kind, date, title }) =>
          kind !== 'price' && isOut(date, day) && date > twoYearsBefore(day) ? title : [],
      );
    },
  },
  {
    says: /no plan targets in this list/i,
    against: (industry, day) => {
      const { targets, sources } = builtDocument(policyTargetsDocument);
      return knownOn(targets, publishedIn(sources), day).known.flatMap((one) =>
        one.kind === 'plan' && one.industry === industry && isOut(one.setOn, day) ? one.title : [],
      );
    },
  },
  {
    says: /nothing on record compares/i,
    against: (industry, day) =>
      day === datasetDate
        ? builtDocument(leadsDocument).leads.flatMap((one) => (one.industry === industry ? one.title : []))
        : [],
  },
];

describe('what a figure denies', () => {
  it.each(denials)('is nowhere in the dataset: $says', ({ says, against }) => {
    const denying = all.filter(
      ({ figure, empty }) =>
        (figure?.points ?? []).length === 0 && says.test(`${figure?.title ?? ''}\n${empty}`),
    );
    expect(denying.length).toBeGreaterThan(0);
    for (const { industry, day } of denying)
      expect(against(industry, day), `${industry}, ${day}`).toEqual([]);
  });

  it('is of participation only, where other comparisons of the industry are on record', () => {
    const strips = shown.filter(({ figure }) => figure.id === 'measure-strip');
    const denying = strips.filter(({ figure }) => /\b(?:no|only)\b/i.test(figure.title.split(': ')[1] ?? ''));
    const unscoped = denying.filter(({ figure }) => !/participation|leads on/.test(figure.title));
    expect(denying.length).toBeGreaterThan(0);
    expect(unscoped.map(nameOf)).toEqual([]);
  });
});

describe('what a figure says of its view', () => {
  it('is of no later day than the view', () => {
    for (const one of shown) expect(one.figure.asOf <= one.day, nameOf(one)).toBe(true);
  });

  it('names a body only if something of it is counted', () => {
    const outputs = shown.filter(({ figure }) => figure.id === 'register-output' && figure.points.length > 0);
    expect(outputs.length).toBeGreaterThan(20);
    for (const one of outputs) {
      const { title, subtitle, points } = one.figure;
      const saysIec = /\band IEC\b/.test(`${title} ${subtitle}`);
      expect(saysIec, nameOf(one)).toBe(points.some(({ seriesId }) => seriesId === 'iec'));
    }
  });

  it('calls still to come only what is later than the day, of due dates what is not over', () => {
    const timelines = shown.flatMap((one) =>
      one.figure.kind === 'timeline' ? [{ one, of: one.figure }] : [],
    );
    const said = timelines.filter(({ of }) => of.range === undefined && of.points.length > 0);
    expect(said.length).toBeGreaterThan(50);
    for (const { one, of } of said) {
      // A rule of a year, whose mark is at its start, may have begun: it is over neither, nor ahead.
      const hasBegun = ({ period, value }: FigurePoint) =>
        period.length !== 7 && value !== null && value < periodStart(one.day);
      const isAhead = (point: FigurePoint) =>
        of.isDue === true
          ? (!isOnOrBefore(point.period, one.day) || point.period === one.day) && !hasBegun(point)
          : point.period > one.day;
      const ahead = of.points.filter(isAhead).length;
      expect(altText(of), nameOf(one)).toContain(`${ahead === 0 ? 'none' : String(ahead)} still to come`);
    }
  });

  it('leaves no list of names empty, and dates nothing twice', () => {
    for (const one of shown) {
      const { title, subtitle } = one.figure;
      expect(`${title}\n${subtitle}`, nameOf(one)).not.toMatch(/: \.|: ,|this date, by /);
      expect(subtitle, nameOf(one)).not.toMatch(/\b1 more have\b/);
    }
  });
});
