import { describe, expect, it } from 'vitest';
import { builtWorkload, viewOf } from '../../../../tests/support/builtFigures.ts';
import { longDescription } from '../../../figure/longDescription.ts';
import { pointItem, unitBeside } from '../../../figure/evidenceItem.ts';
import { altText } from '../../../figure/altText.ts';
import { clockFigure, readZone } from './clockFigure.ts';

const data = builtWorkload();
const figureOn = (day: string | null, tz = 'UTC') => clockFigure(data, readZone({ tz }), viewOf(day));

describe('clockFigure, as recorded', () => {
  it('counts the hours of a week at double price and means the prices over it', () => {
    const figure = figureOn('2026-09-01');
    expect(figure.title).toBe('DeepSeek-V4-Pro costs double for 35 of 168 hours a week');
    expect(figure.findings.map(({ point }) => [point.key.split('|')[1], point.value])).toEqual([
      ['peak-hours', 35],
      ['mean-cached-input', expect.closeTo(0.0266, 4)],
      ['mean-input', expect.closeTo(0.7975, 10)],
      ['mean-output', expect.closeTo(2.3925, 10)],
    ]);
    const [hours, mean] = figure.findings.map(({ point }) =>
      pointItem({ id: 'peak-clock', ...figure }, point),
    );
    expect([hours?.text, hours === undefined ? '' : unitBeside(hours)]).toEqual([
      '35 of 168 hours a week',
      undefined,
    ]);
    expect(mean?.period).toBe('2026-08-16');
    expect(figureOn('2026-08-20').title).toContain('49 of 168 hours');
  });

  it('has a row a day and fills it, peak and off-peak in turn, in hour order', () => {
    const figure = figureOn('2026-09-01', 'Asia/Shanghai');
    expect(figure.rows.map(({ label }) => label).slice(0, 2)).toEqual(['Monday', 'Tuesday']);
    const monday = figure.points.filter(({ at }) => at === '2026-08-31');
    expect(monday.map(({ seriesId, value }) => [seriesId, value])).toEqual([
      ['off-peak-1', 9],
      ['peak-1', 3],
      ['off-peak-2', 2],
      ['peak-2', 4],
      ['off-peak-3', 6],
    ]);
    expect(figure.points.filter(({ at }) => at === '2026-09-05').map(({ value }) => value)).toEqual([24]);
  });

  it('starts a day with its peak where the hours wrap past midnight', () => {
    const figure = figureOn('2026-09-01', 'America/Los_Angeles');
    const monday = figure.points.filter(({ at }) => at === '2026-08-31');
    expect(monday.map(({ seriesId }) => seriesId)).toEqual([
      'peak-1',
      'off-peak-2',
      'peak-2',
      'off-peak-3',
      'peak-3',
    ]);
    expect(figure.series.map(({ id }) => id)).toEqual([
      'off-peak-1',
      'peak-1',
      'off-peak-2',
      'peak-2',
      'off-peak-3',
      'peak-3',
    ]);
  });

  it('keeps both prices with their rows, and names who else is billed by these hours', () => {
    const figure = figureOn(null);
    const peak = figure.points.find(({ seriesId }) => seriesId === 'peak-1');
    expect(peak?.facts).toContainEqual({ label: 'Output', value: '$3.96 per million tokens' });
    expect(peak?.derivation?.inputs.map(({ text }) => text)).toContain('01:00 to 04:00 UTC on 5 days a week');
    expect(figure.notes.join(' ')).toContain('DeepSeek-V4.1-Flash');
    expect(figure.notes.join(' ')).toContain('DeepSeek-V4-Flash (last listed September 9, 2026)');
    expect(figure.notes.join(' ')).toContain('input $1.32 at peak, $0.66 off-peak');
  });

  it('says in its alternative text how the hours divide', () => {
    expect(altText(figureOn('2026-09-01'))).toContain('Off-peak price 133 hours, Peak price 35 hours');
  });

  it('says that no model was billed by the hour on a day on which none was', () => {
    expect(figureOn('2026-05-26')).toMatchObject({
      title: 'No model on record had peak and off-peak prices on this date',
      points: [],
      findings: [],
    });
  });

  it('says in its long text the stretches of each day, a line a day', () => {
    const lines = longDescription(figureOn('2026-09-01')).split('\n');
    const monday = lines.find((line) => line.startsWith('Monday, '));
    expect(monday).toContain(
      'Monday, 00:00 to 01:00, off-peak: 1 hour; Monday, 01:00 to 04:00, peak: 3 hours; ',
    );
    expect(lines).toContain('All days together: Off-peak price 133 hours, Peak price 35 hours.');
    expect(lines.join(' ')).not.toContain('No data');
  });

  it('knows the night discount of 2025, whose standard hours are the dearer ones', () => {
    expect(figureOn('2025-03-05').title).toBe('DeepSeek-V3 costs double for 112 of 168 hours a week');
  });

  it('states the zone in its link, whether or not the view does', () => {
    const named = clockFigure(
      data,
      { zone: 'Asia/Tokyo', unknown: null },
      viewOf('2026-09-01', [], '/ai-pricing?asOf=2026-09-01'),
    );
    expect(named.link).toBe('/ai-pricing?asOf=2026-09-01&tz=Asia%2FTokyo');
    const given = clockFigure(data, readZone({ tz: 'UTC' }), viewOf(null, [], '/ai-pricing?tz=UTC'));
    expect(given.link).toBe('/ai-pricing?tz=UTC');
  });

  it('names a zone that is none and takes UTC', () => {
    const figure = figureOn('2026-09-01', 'Mars/Base');
    expect(figure.notes[0]).toContain('the time zone “Mars/Base”');
    expect(figure.subtitle).toContain('in UTC');
  });
});
