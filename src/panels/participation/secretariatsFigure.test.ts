import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { apiPaths } from '../../contract/apiPaths.ts';
import { committeesDocument } from '../../contract/participation.ts';
import { filterByIndustry } from '../../transforms/filterByIndustry.ts';
import { isFullyListed, secretariatsFigure } from './secretariatsFigure.ts';

const document = builtDocument(apiPaths.committees(), committeesDocument);
const all = secretariatsFigure(document, document.committees, viewOf());

describe('secretariatsFigure', () => {
  it('counts DE 134, US 92 and CN 90 in the list of 2025-07', () => {
    const value = (area: string) => all.points.find((point) => point.at === area)?.value;
    expect([value('DE'), value('US'), value('CN')]).toEqual([134, 92, 90]);
    expect(all.title).toContain('China holds 90, the United States 92');
    expect(all.asOf.startsWith('2025-07')).toBe(true);
  });

  it('lists the most first, with the count beside each', () => {
    const values = all.points.map((point) => point.value ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(all.rows.map((row) => row.detail)).toEqual(values.map(String));
  });

  it('gives secretariats that are not known a bar of their own', () => {
    const [first] = document.committees.filter(isFullyListed);
    if (first === undefined) throw new Error('The records hold no ISO committee.');
    const figure = secretariatsFigure(document, [{ ...first, secretariat: null }], viewOf());
    expect(figure.rows).toMatchObject([{ id: 'ZZ', label: 'Not known', detail: '1' }]);
  });

  it('counts only bodies whose committees are all on record', () => {
    const others = document.committees.filter((one) => !isFullyListed(one));
    expect(others.length).toBeGreaterThan(0);
    expect(secretariatsFigure(document, others, viewOf()).points).toEqual([]);
  });

  it('says how each count was made', () => {
    for (const point of all.points) {
      expect(point.facts.map((fact) => fact.label)).toContain('Derivation');
      expect(point.evidence.locator).toContain('counted over');
    }
  });

  it('says that it leaves areas out, where it does', () => {
    expect(all.notes.join()).toMatch(/^The 12 areas with the most are shown, of \d+\.$/);
    const few = filterByIndustry(document.committees, ['batteries']);
    expect(secretariatsFigure(document, few, viewOf(null, ['batteries'])).notes).toEqual([]);
  });
});
