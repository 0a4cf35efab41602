import { describe, expect, it } from 'vitest';
import { peakHoursDocument } from '../contract/peakHours.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { peakHoursOn, isTimeZone, weekClock } from './peakHours.ts';

const { hours } = builtDocument(peakHoursDocument);

function clockOn(day: string, zone: string, model = 'deepseek-v4-pro') {
  const windows = peakHoursOn(hours, day).filter(({ modelId }) => modelId === model);
  return weekClock(windows, day, zone);
}
type Clock = ReturnType<typeof clockOn>;

const peakTexts = (clock: Clock) =>
  clock.map(({ segments }) =>
    segments
      .filter(({ peak }) => peak)
      .map(({ fromText, toText }) => `${fromText}–${toText}`)
      .join(' '),
  );
const peakHoursOf = (clock: Clock) =>
  clock.flatMap(({ segments }) => segments).reduce((sum, one) => sum + (one.peak ? one.to - one.from : 0), 0);

describe('weekClock', () => {
  it('is the working day of Beijing, Monday to Friday', () => {
    const clock = clockOn('2026-09-01', 'Asia/Shanghai');
    expect(clock.map(({ date }) => date)[0]).toBe('2026-08-31');
    expect(peakTexts(clock)).toEqual([...Array<string>(5).fill('09:00–12:00 14:00–18:00'), '', '']);
  });

  it('runs from Sunday evening in Los Angeles, and wraps past midnight', () => {
    const texts = peakTexts(clockOn('2026-09-01', 'America/Los_Angeles'));
    expect(texts[0]).toBe('00:00–03:00 18:00–21:00 23:00–24:00');
    expect(texts[4]).toBe('00:00–03:00');
    expect(texts[6]).toBe('18:00–21:00 23:00–24:00');
  });

  it.each([
    ['UTC', '01:00–04:00 06:00–10:00'],
    ['Asia/Kolkata', '06:30–09:30 11:30–15:30'],
    ['Asia/Kathmandu', '06:45–09:45 11:45–15:45'],
    ['Europe/Berlin', '03:00–06:00 08:00–12:00'],
  ])('is told by the clocks of %s', (zone, expected) => {
    expect(peakTexts(clockOn('2026-09-01', zone))[1]).toBe(expected);
  });

  it.each([
    'UTC',
    'Asia/Shanghai',
    'Asia/Kathmandu',
    'America/New_York',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ])('has the same hours of the week in %s: 49 at first, 35 since weekends are off-peak', (zone) => {
    expect(peakHoursOf(clockOn('2026-08-20', zone))).toBe(49);
    expect(peakHoursOf(clockOn('2026-09-01', zone))).toBe(35);
  });

  it('follows daylight saving in the very week in which clocks change', () => {
    const clock = clockOn('2026-10-25', 'Europe/Berlin');
    expect(clock.map(({ hours: length }) => length)).toEqual([24, 24, 24, 24, 24, 24, 25]);
    const next = peakTexts(clockOn('2026-10-26', 'Europe/Berlin'));
    expect([peakTexts(clock)[0], next[0]]).toEqual(['03:00–06:00 08:00–12:00', '02:00–05:00 07:00–11:00']);
    expect(clockOn('2026-03-29', 'Europe/Berlin').at(-1)?.hours).toBe(23);
  });

  it('covers each day from its start to its end without a gap, where midnight itself is skipped too', () => {
    for (const zone of ['Africa/Cairo', 'America/Santiago', 'Asia/Kolkata']) {
      for (const day of ['2026-04-24', '2026-09-06', '2025-03-01']) {
        for (const { hours: length, segments } of clockOn(
          day,
          zone,
          day < '2026' ? 'deepseek-v3' : undefined,
        )) {
          expect(segments[0]?.from).toBe(0);
          expect(segments.at(-1)?.to).toBe(length);
          segments.slice(1).forEach(({ from }, index) => expect(from).toBe(segments[index]?.to));
        }
      }
    }
  });

  it('has the standard hours of 2025, of which a day of 16 wraps in some zones', () => {
    expect(peakTexts(clockOn('2025-03-05', 'Asia/Shanghai', 'deepseek-v3'))[2]).toBe(
      '00:00–00:30 08:30–24:00',
    );
  });
});

it('knows names of time zones from other text', () => {
  expect(['UTC', 'Asia/Shanghai', 'Mars/Base', 'x'].map(isTimeZone)).toEqual([true, true, false, false]);
});
