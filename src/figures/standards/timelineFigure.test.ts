import { describe, expect, it } from 'vitest';
import { standardDocument } from '../../contract/standardRecords.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { periodStart } from '../../domain/periods.ts';
import { timelineFigure } from './timelineFigure.ts';

const drawn = (id: string, asOf: string | null = null) =>
  timelineFigure(builtDocument(standardDocument(id)), viewOf(asOf, [], `/standards/${id}`));

describe('the timeline of a standard', () => {
  it('has a row a step and a mark a day', () => {
    const figure = drawn('gb-47955-2026');
    expect(figure?.rows.map(({ label }) => label)).toEqual([
      'Requested in a plan',
      'Project',
      'Out for comment',
      'Draft for approval',
      'Published',
      'In force',
      'New types must comply',
    ]);
    expect(figure?.points.map(({ key }) => key)).toContain('approval|2026-04-16');
    expect(figure?.series).toMatchObject([{ id: 'CN', label: 'China' }]);
  });

  it.each([
    ['gb-47955-2026', null, 'GB 47955-2026: takes effect on January 1, 2027'],
    ['gb-47955-2026', '2026-05-30', 'GB 47955-2026: draft for approval of April 16, 2026'],
    ['gb-47955-2026', '2025-12-01', 'GB 47955-2026: out for comment on September 17, 2025'],
    ['gb-38031-2025', null, 'GB 38031-2025: in force since July 1, 2026'],
    ['gb-38031-2020', null, 'GB 38031-2020: replaced for new types on July 1, 2026'],
    ['gb-38031-2020', '2022-01-01', 'GB 38031-2020: in force since January 1, 2021'],
    ['iec-62196-1-2022', null, 'IEC 62196-1:2022: replaced or withdrawn on November 25, 2025'],
    ['fmvss-305', null, undefined],
  ])('says how far %s had come on %s', (id, asOf, title) => {
    expect(drawn(id, asOf)?.title).toBe(title);
  });

  it('speaks of no types where nobody approves them', () => {
    const labels = (id: string) => drawn(id)?.rows.map(({ label }) => label);
    expect(labels('fmvss-305a')).toContain('All vehicles must comply');
    expect(labels('gb-38031-2025')).toContain('Existing types must comply');
  });

  it('states the day of its title as a number with evidence, those ahead as ahead', () => {
    const figure = drawn('gb-47955-2026');
    expect(figure?.findings.map(({ text, point }) => [text, point.key, point.status])).toEqual([
      ['January 1, 2027', 'in-force|2027-01-01', 'F'],
    ]);
    expect(figure?.points.filter(({ status }) => status === 'F')).toHaveLength(2);
  });

  it('puts the mark of a year from which a rule applies at its start, and of any other step at its end', () => {
    const marks = drawn('15-cfr-791-connected-vehicles')?.points.map(({ key, value }) => [key, value]);
    expect(marks).toContainEqual(['applies|2027', periodStart('2027-01-01')]);
    expect(drawn('gb-44495-2024')?.points.find(({ key }) => key === 'all|2028-01')?.value).toBe(
      periodStart('2028-01-01'),
    );
  });

  it('is none where only one day is on record', () => {
    expect(drawn('ul-4600')).toBeNull();
  });
});
