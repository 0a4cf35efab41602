import { describe, expect, it } from 'vitest';
import { parseLink } from '../../url/pathView.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtIndicator, viewOf } from '../../../tests/support/builtFigures.ts';
import { committeeListDocument, committeesDocument } from '../../contract/participation.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { detailedRows } from '../../figure/detailedRows.ts';
import { committeeSecretariats, secretariatsFigure } from './secretariatsFigure.ts';

const document = builtDocument(committeesDocument);
const all = secretariatsFigure(document, document.committees, viewOf());

describe('secretariatsFigure', () => {
  it.each([
    ['2025-06', [134, 90, 92], 784, 1],
    ['2026-03', [134, 95, 90], 796, 2],
  ] as const)(
    'counts Germany, China and the United States in the list of %s, and says which list it is',
    (list, counts, of, unknown) => {
      const document = builtDocument(committeeListDocument(list));
      const figure = secretariatsFigure(document, document.committees, viewOf());
      const value = (area: string) => figure.points.find((point) => point.at === area)?.value;
      expect(['DE', 'CN', 'US'].map(value)).toEqual(counts);
      const [DE, CN, US] = counts.map(String);
      expect(figure.title).toBe(
        `Germany runs ${String(DE)} of ${String(of)} ISO and joint ISO/IEC committees, China ${String(CN)}, the U.S. ${String(US)}; ${String(unknown)} unknown`,
      );
      expect(figure.asOf.startsWith(list)).toBe(true);
    },
  );

  it('lists the most first, the other areas together and the unknown last, with the count beside each', () => {
    const named = all.points.filter((point) => point.at !== 'ROW' && point.at !== 'ZZ');
    const values = named.map((point) => point.value ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(all.points.slice(-2).map((point) => point.at)).toEqual(['ROW', 'ZZ']);
    expect(detailedRows(all).map((row) => row.detail)).toEqual(
      all.points.map((point) => String(point.value)),
    );
  });

  it('is a sentence with names where one committee or two are left', () => {
    const prepared = (industry: string) =>
      committeeSecretariats.prepare(
        builtDocument,
        parseLink(`/participation/committees?industry=${industry}`).view,
      );
    expect(prepared('batteries')?.draw()).toBeNull();
    expect(prepared('batteries')?.empty).toMatch(
      /^Too few committees for a chart\. Secretariats: ISO\/TC 22\/SC 37 \(.+\), Germany\.$/,
    );
    expect(prepared('ev')?.draw()?.points.length).toBeGreaterThan(2);
  });

  it.each([
    ['semiconductors', 'Semiconductors: none of the 3 committees on record'],
    ['power-grid', 'Power grid: none of the 7 committees on record'],
    ['high-speed-rail', ''],
  ])('does not say of %s that no list or committee is on record where one is', (industry, title) => {
    const { view } = parseLink(`/participation/committees?industry=${industry}`);
    const figure = committeeSecretariats.prepare(builtDocument, view)?.draw();
    const chosen = filterByIndustry(document.committees, view.industries);
    if (title === '') expect(figure?.points.length).toBeGreaterThan(0);
    else expect(figure?.title).toBe(`${title} is an ISO or joint ISO/IEC committee`);
    expect(chosen.length).toBeGreaterThan(0);
  });

  it.each([[], ['ai'], ['telecom'], ['batteries', 'ev']] as const)(
    'has bars that add up to the list, the unknown among them (%s %s)',
    (...industries) => {
      const chosen = filterByIndustry(document.committees, industries);
      const figure = secretariatsFigure(document, chosen, viewOf(null, industries));
      const sum = figure.points.reduce((total, point) => total + (point.value ?? 0), 0);
      expect(sum).toBe(chosen.filter((one) => one.counted).length);
    },
  );

  it('keeps both countries where they hold none: 0 is a count here', () => {
    const telecom = filterByIndustry(document.committees, ['telecom']);
    const figure = secretariatsFigure(document, telecom, viewOf(null, ['telecom']));
    const value = (area: string) => figure.points.find((point) => point.at === area)?.value;
    expect([value('CN'), value('US')]).toEqual([0, 0]);
  });

  it('counts the standing committees of the one full list, and no working group or workshop', () => {
    expect(all.sources.map((source) => source.id)).toEqual(['bodies-sigma-iso-tc-2026']);
  });

  it('gives secretariats that are not known a bar of their own', () => {
    const [first] = document.committees.filter((one) => one.counted);
    if (first === undefined) throw new Error('The records hold no ISO committee.');
    const figure = secretariatsFigure(document, [{ ...first, secretariat: null }], viewOf());
    expect(detailedRows(figure).at(-1)).toMatchObject({ id: 'ZZ', label: 'Not known', detail: '1' });
  });

  it('counts only bodies whose committees are all on record', () => {
    const others = document.committees.filter((one) => !one.counted);
    expect(others.length).toBeGreaterThan(0);
    expect(secretariatsFigure(document, others, viewOf()).points).toEqual([]);
  });

  it.each(['bodies-iso-secretariats', 'bodies-iso-secretariats-snapshot'])(
    'counts for every area what the newest value of %s says',
    (id) => {
      const { observations } = builtIndicator(id);
      const newest = observations.filter((one) => one.timePeriod.startsWith('2026') && one.refArea !== 'EU');
      const held = (area: string) =>
        document.committees.filter((one) => one.counted && one.secretariat === area).length;
      expect(newest.length).toBeGreaterThan(5);
      for (const { refArea, value } of newest) {
        expect([refArea, held(refArea)]).toEqual([refArea, value]);
        const bar = all.points.find((point) => point.at === refArea);
        if (bar !== undefined) expect([refArea, bar.value]).toEqual([refArea, value]);
      }
    },
  );

  it('counts joint committees, and no group that has no secretariat', () => {
    const kinds = (isCounted: boolean) =>
      new Set(document.committees.filter((one) => one.counted === isCounted).map(({ kind }) => kind));
    expect(kinds(true)).toContain('joint-committee');
    expect(kinds(true)).toContain('systems-committee');
    for (const kind of ['working-group', 'other'] as const) {
      expect(kinds(true)).not.toContain(kind);
      expect(kinds(false)).toContain(kind);
    }
  });

  it('has no counts in its title where nothing is counted', () => {
    expect(secretariatsFigure(document, [], viewOf(null, ['semiconductors'])).title).not.toMatch(/\d/);
  });

  it('lists the committees behind each count', () => {
    for (const point of all.points) {
      expect(point.derivation?.inputs, point.key).toHaveLength(point.value ?? -1);
    }
  });
});
