import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { figuresOfSpec } from '../../../tests/support/catalogFigures.ts';
import { builtIndicator, viewOf } from '../../../tests/support/builtFigures.ts';
import { Industry } from '../../contract/codelists.ts';
import { adoptionsDocument, registerIndexDocument } from '../../contract/register.ts';
import { aiRegisterDocument, registerProjectsDocument } from '../../contract/registerRecords.ts';
import { altText } from '../../figure/altText.ts';
import type { FigureContent } from '../../figure/figure.ts';
import { adoptionFigure, adoptionGroups, groupOf, lagYears } from './adoptionFigure.ts';
import { aiRegisterFigure } from './aiRegisterFigure.ts';
import { outputFigure } from './outputFigure.ts';
import { parseView } from '../../url/view.ts';
import { projectsFigure } from './projectsFigure.ts';
import { registerPublished } from './publishedFigure.ts';

const WHOLES = ['register-iso-published', 'register-iso-iec-jtc1-published', 'register-iec-published'];
const BY_AREA = 'register-iso-published-by-secretariat';
const ALL = 'register-iso-published-all-by-secretariat';
const index = builtDocument(registerIndexDocument);

const outputOf = (industry: Industry | null, asOf: string | null = null) =>
  outputFigure(
    { ...index, documents: [BY_AREA, ...WHOLES, ALL].map(builtIndicator) },
    industry,
    viewOf(asOf, [], '/register'),
  );
const sumAt = ({ points }: FigureContent, at: string, has: (seriesId: string) => boolean = () => true) =>
  points
    .filter((point) => point.at === at && has(point.seriesId))
    .reduce((sum, { value }) => sum + (value ?? 0), 0);

describe('output by secretariat', () => {
  it.each(Industry.codes.filter((code) => code !== 'cross-industry'))(
    'has known and unknown that add up to all documents of the three bodies: %s',
    (industry) => {
      const figure = outputOf(industry);
      expect(figure.rows.length).toBeGreaterThan(0);
      for (const { id } of figure.rows) {
        const whole = WHOLES.flatMap((one) => builtIndicator(one).observations)
          .filter((one) => one.industry === industry && one.timePeriod === id)
          .reduce((sum, { value }) => sum + (value ?? 0), 0);
        expect([id, sumAt(figure, id)]).toEqual([id, whole]);
      }
    },
  );

  it('adds up to all ISO documents in all fields', () => {
    const figure = outputOf(null);
    const rows = builtIndicator(ALL).observations;
    for (const { id } of figure.rows)
      expect([id, sumAt(figure, id)]).toEqual([
        id,
        rows.filter(({ timePeriod }) => timePeriod === id).reduce((sum, { value }) => sum + (value ?? 0), 0),
      ]);
  });

  it('gives no country what IEC published: all of it is not known', () => {
    const figure = outputOf('power-grid');
    const iec = builtIndicator('register-iec-published').observations;
    for (const { id } of figure.rows) {
      const said = iec.find((one) => one.industry === 'power-grid' && one.timePeriod === id)?.value ?? 0;
      expect([id, sumAt(figure, id, (series) => series === 'iec')]).toEqual([id, said]);
    }
  });

  it.each([
    [
      'ev',
      /^Of \d+ ISO and IEC documents on electric vehicles published in 2024: U\.S\.-run committees \d+, unknown \d+$/,
    ],
    ['semiconductors', /^Of (\d+) ISO and IEC documents .* in \d{4}: committee’s country unknown for \1$/],
    ['telecom', /^Of \d+ ISO and ISO\/IEC documents .* in 2024: committee’s country unknown for \d+$/],
    ['power-grid', /^Of (\d+) ISO and IEC documents .* in 2024: committee’s country unknown for \1$/],
    ['high-speed-rail', / in 2024: China-run committees \d+, unknown \d+$/],
  ] as const)('names each country of the title and the whole year: %s', (industry, title) => {
    const figure = outputOf(industry);
    expect(figure.title).toMatch(title);
    const [all] = figure.findings;
    expect(all?.point.value).toBe(sumAt(figure, all?.point.period ?? ''));
  });

  it('says what share the bundles of one standard are, and knows nothing before its sources were out', () => {
    expect(outputOf(null).notes.join(' ')).toMatch(/ISO 10303.* 691 of the 2,078 ISO documents/);
    expect(outputOf('ai').notes.join(' ')).not.toContain('10303');
    expect(outputOf(null, '2020-01-01').points).toEqual([]);
  });
});

describe('projects by secretariat', () => {
  const document = builtDocument(registerProjectsDocument);
  const figure = projectsFigure(document, viewOf(null, [], '/register'));

  it('counts each project once in the row of all, the unknown among them, all of low confidence', () => {
    expect(sumAt(figure, 'all')).toBe(document.entries.length);
    for (const { evidence } of figure.points) expect(evidence.confidence).toBe('low');
  });

  it('names secretariats of both countries on record, 0 among them, and says no share of few', () => {
    expect(figure.title).toMatch(
      /^Of 251 ISO and ISO\/IEC projects on record: China-run committees 6, U\.S\.-run 97, unknown 1$/,
    );
    const rail = projectsFigure(document, viewOf(null, ['high-speed-rail'], '/register'));
    expect(rail.title).toMatch(/China-run committees 3, U\.S\.-run 0$/);
    expect(rail.rows.map(({ label }) => label)).toEqual([
      'Chosen industries (each project once)',
      'High-speed rail',
    ]);
    const one = projectsFigure(document, viewOf(null, ['power-grid'], '/register'));
    expect(one.title).toBe(
      'Of 1 ISO and ISO/IEC project on the power grid on record: China-run committees 0, U.S.-run 1',
    );
  });

  it('speaks for the day of the copy, and ranks industries, not their total', () => {
    expect(altText(figure)).toContain('as of June 2, 2025');
    expect(altText(figure)).toContain('Highest: Carbon neutrality at 49');
    expect(projectsFigure(document, viewOf('2025-01-01', [], '/register')).asOf).toBe('2025-01-01');
  });

  it('shows the projects of an industry that the indicator counts', () => {
    const { observations } = builtIndicator('register-iso-projects-by-secretariat');
    const said = observations
      .filter(({ industry }) => industry === 'ai')
      .reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(sumAt(figure, 'ai')).toBe(said);
  });
});

describe('documents a year', () => {
  const drawn = (search: string) => figuresOfSpec(registerPublished, parseView(search).view)[0];

  it('names in subtitle and alternative text the bodies that a reader chose', () => {
    const chosen = drawn('industry=power-grid&lines=iec,itu-t');
    expect(chosen?.subtitle).toMatch(
      /^Documents published per year by IEC and ITU-T \(Recommendations\) \(selected\): /,
    );
    expect(chosen && altText(chosen)).toContain('Bodies: IEC, ITU-T (Recommendations).');
    const all = drawn('industry=power-grid');
    expect(all?.subtitle).toMatch(/^Documents published per year by ISO, .*ETSI \(first versions\): /);
    // Drawn only for AI: a body without a count in the industry is not called counted.
    expect(all?.subtitle).not.toContain('China');
    expect(all?.filters).toHaveLength(1);
  });
});

describe('the AI register', () => {
  const document = builtDocument(aiRegisterDocument);
  const figure = aiRegisterFigure(document, viewOf(null, [], '/register'));

  it('gives each stage the days of the copies that show it, and no later day than the view', () => {
    const periods = (asOf: string | null) =>
      new Map(
        aiRegisterFigure(document, viewOf(asOf, [], '/register')).points.map(({ key, period }) => [
          key,
          period,
        ]),
      );
    expect(periods(null).get('iso|under-way')).toBe('2025-06-02');
    expect(periods(null).get('sac|2023')).toBe('2026-07-10/2026-09-16');
    expect(periods('2025-01-01').get('iso|2024')).toBe('2025-01-01');
  });

  it('has every document in one row and one stage', () => {
    const total = figure.points.reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(total).toBe(document.entries.length);
    for (const { value, derivation } of figure.points) expect(derivation?.inputs).toHaveLength(value ?? -1);
  });

  it('never counts guidance as a standard', () => {
    const guidance = document.entries.filter(({ kind }) => kind === 'guidance').length;
    expect(guidance).toBeGreaterThan(10);
    const [all] = figure.findings;
    expect(all?.text).toBe(String(document.entries.length - guidance));
    const rows = figure.rows.filter(({ group }) => group === 'guidance').map(({ id }) => id);
    expect(rows).toEqual(['gb-z', 'nist']);
    expect(rows.reduce((sum, id) => sum + sumAt(figure, id), 0)).toBe(guidance);
  });

  it('does not rank lists of which China’s is a lower bound', () => {
    expect(altText(figure)).toContain('Incomplete list, not ranked: ITU-T 144');
  });

  it('says on an earlier day what was published later, what projects came, and which copies had ended', () => {
    const notes = aiRegisterFigure(document, viewOf('2026-05-26', [], '/register')).notes.join(' ');
    expect(notes).toMatch(/Left out: \d+ documents published after May 26, 2026\./);
    expect(notes).toMatch(/Left out: 14 projects first on record after May 26, 2026/);
    expect(notes).toContain('different dates: ISO June 2025, IEEE August 2025, IEC March 2026.');
    expect(notes).toContain('Editions replaced since then are not on record.');
  });

  it('keeps the sector standards of ministries apart from national ones', () => {
    const sac = document.entries.filter(({ bodyId, kind }) => bodyId === 'sac' && kind !== 'guidance');
    expect(sumAt(figure, 'sac')).toBe(sac.length);
    for (const { designation } of sac) expect(designation).toMatch(/^GB(\/T)? /);
  });
});

describe('the mirror of adoption', () => {
  const document = builtDocument(adoptionsDocument);
  const figure = adoptionFigure(document, viewOf(null, [], '/register'));
  const chinese = document.adoptions.filter(({ refArea }) => refArea === 'CN');

  it('shows two readings of one text, counts it under neither, and names it', () => {
    const own = chinese.filter(({ national }) => national === 'GB/T 34590-2022');
    const other = own.map((one) => ({
      ...one,
      degree: 'IDT' as const,
      evidence: { ...one.evidence, sourceId: 'register-note-gbt34590' },
    }));
    const adoptions = [...document.adoptions, ...other];
    const both = adoptionFigure({ ...document, adoptions }, viewOf(null, [], '/register'));
    const rows = both.rows.filter(({ cells }) => cells?.[0] === 'GB/T 34590-2022');
    expect(rows.map(({ cells }) => cells?.[1]).toSorted()).toEqual(['identical (IDT)', 'modified (MOD)']);
    expect(groupOf(adoptions, 'ISO 26262:2018')).toBe('both');
    expect(both.title).toContain('1 disputed');
    expect(both.notes.join(' ')).toContain('both are listed (GB/T 34590-2022)');
    expect(figure.notes.join(' ')).not.toContain('disagree');
  });

  it('says that a lag is of calendar years, which can be up to a year off', () => {
    expect(new Set(figure.points.map(({ unit }) => unit))).toEqual(new Set(['calendar years']));
    expect(figure.subtitle).toMatch(/^Calendar years .*months aside/);
    expect(figure.definition).toContain('up to a year shorter or longer');
  });

  it('says on its card and in a note where the year is that of a number', () => {
    const textsOf = ({ points }: typeof figure, national: string) =>
      points
        .find(({ at }) => at.includes(national))
        // The first row is the adoption, whose source the card has.
        ?.derivation?.inputs.slice(1)
        .map(({ text }) => text);
    expect(textsOf(figure, 'GB/T 11022-2020')).toEqual(['July 12, 2017', 'December 14, 2020']);
    expect(textsOf(figure, 'GB/T 46878-2025')).toEqual(['October 2017', 'December 31, 2025']);
    expect(figure.notes.join(' ')).not.toContain('number');
    const adoptions = document.adoptions.map((one) =>
      one.national === 'GB/T 11022-2020' && one.internationalOn !== null
        ? { ...one, internationalOn: { ...one.internationalOn, date: '2017', ofNumber: true } }
        : one,
    );
    const other = adoptionFigure({ ...document, adoptions }, viewOf(null, [], '/register'));
    expect(textsOf(other, 'GB/T 11022-2020')).toEqual(['2017 (year of its number)', 'December 14, 2020']);
    expect(other.notes.join(' ')).toContain('1 lag uses the year in a text’s number');
  });

  it('has groups that add up to all adopted texts', () => {
    const [all, ...groups] = figure.findings;
    expect(groups.reduce((sum, { point }) => sum + (point.value ?? 0), 0)).toBe(all?.point.value);
    expect(groups.length).toBeLessThanOrEqual(adoptionGroups.length);
  });

  it('counts no plan among the adopted, in the note and in the title, which names all groups', () => {
    expect(figure.notes.join(' ')).toContain('2,058 of 2,078 ISO texts');
    expect(figure.notes.join(' ')).toContain('1,890 of 1,899 IEC texts');
    expect(figure.title).toMatch(/^China adopted 28 ISO and IEC texts on record: 18 identical, 10 modified$/);
  });

  it('gives on an earlier day no count of today, and leaves out adoptions of China alone', () => {
    const notes = adoptionFigure(document, viewOf('2026-05-26', [], '/register')).notes.join(' ');
    expect(notes).not.toContain('2,059');
    expect(notes).toContain('Left out: 6 adoptions published after May 26, 2026');
  });

  it('counts two readings of one text once in a tie', () => {
    expect(altText(adoptionFigure(document, viewOf(null, ['ev'], '/register')))).toContain(
      'next, ISO 20077-2:2018 (China) and 1 more, each 4',
    );
  });

  it('has a lag only where both years are on record', () => {
    for (const one of chinese) {
      const isKnown = one.internationalOn !== null && one.nationalOn !== null;
      expect([one.national, lagYears(one) !== null]).toEqual([one.national, isKnown]);
    }
    expect(chinese.find(({ national }) => national === 'GB/T 24001-2016')).toBeDefined();
    expect(figure.points.find(({ at }) => at.includes('GB/T 24001-2016'))?.value).toBe(1);
  });

  it('draws no row without a lag, and says how many there are', () => {
    const lagless = chinese.filter((one) => lagYears(one) === null);
    expect(lagless.length).toBeGreaterThan(0);
    expect(figure.rows).toHaveLength(chinese.length - lagless.length);
    expect(figure.points.every(({ value }) => value !== null)).toBe(true);
    expect(figure.notes.join(' ')).toContain(`No lag on record for ${String(lagless.length)} more texts`);
  });

  it('says that no source has others adopt a text that China led', () => {
    const led = document.adoptions.filter((one) => one.secretariat === 'CN' && one.refArea !== 'CN');
    expect(led).toEqual([]);
    expect(figure.notes.join(' ')).toContain('No source on record says that another country adopted');
  });
});
