import { beforeAll, describe, expect, it } from 'vitest';
import { isDay, isoDay, periodStart } from '../../src/contract/periodDays.ts';
import type { OpenDataset } from '../../src/dataset/publish/dataset.ts';
import { weekEvents, type WeekEvent } from '../../src/dataset/publish/feeds/weekEvents.ts';
import { digestFiles, digestScopes, listedDigests } from '../../src/dataset/publish/feeds/weeklyDigests.ts';
import { atomFaults, jsonFeedFaults } from '../support/feedFaults.ts';
import { ownDataset } from '../support/records/ownRecords.ts';

let dataset: OpenDataset;
let events: WeekEvent[];
let texts: ReadonlyMap<string, string>;
beforeAll(() => {
  dataset = ownDataset();
  events = weekEvents(dataset);
  texts = new Map(digestFiles(dataset, null).map(({ path, text }) => [path, text]));
});

const textOf = (of: string): string => texts.get(`/api/v1/feeds/weekly/${of}.atom`) ?? '';
const entriesOf = (of: string): string[] => textOf(of).split('<entry>').slice(1);
const told = (part: string) => events.filter(({ sentence }) => sentence.includes(part));

describe('the weekly digests', () => {
  it('are valid feeds with an address and ids of their own, the same in every build', () => {
    const scopes = digestScopes(dataset.records);
    expect(texts.size).toBe(2 * scopes.length);
    expect(new Set(scopes.map(({ name }) => name)).size).toBe(scopes.length);
    for (const { path, kind, text } of digestFiles(dataset, 'https://race.example'))
      expect(kind === 'atom-feed' ? atomFaults(text) : jsonFeedFaults(text), path).toEqual([]);
    for (const text of texts.values()) if (text.startsWith('<')) expect(atomFaults(text)).toEqual([]);
    expect(digestFiles(dataset, null).map(({ text }) => text)).toEqual([...texts.values()]);
  });

  it('have one entry a week, of the last year, and none after the day of the dataset', () => {
    for (const { atom, newest } of listedDigests(dataset)) {
      const days = [...(texts.get(atom) ?? '').matchAll(/<entry>.*?<updated>(.{10})/gs)].map(
        ([, day = '']) => day,
      );
      const mondays = days.map((day) => Math.floor((periodStart(day) + 3) / 7));
      expect(new Set(mondays).size).toBe(mondays.length);
      expect(days.every((day) => day <= dataset.date && day > isoDay(periodStart(dataset.date) - 372))).toBe(
        true,
      );
      expect(newest === null).toBe(days.length === 0);
      if (newest !== null) expect(newest <= (days[0] ?? '')).toBe(true);
    }
  });

  it('begin weeks on Monday, as ISO 8601 does, also where one has days of two years', () => {
    const [of] = entriesOf('ai').filter((entry) => entry.includes('week of December 29, 2025'));
    expect(of).toContain('<summary>December 29, 2025 to January 4, 2026: ');
  });

  it('link each day to its page and name its source', () => {
    const [entry = ''] = entriesOf('product-car').filter((one) => one.includes('week of November 23, 2026'));
    expect(entry).toContain('Day reached: Regulation (EU) 2024/1257, cars and vans (M1, N1): new types.');
    expect(entry).toContain('href=&quot;../../../../standards/regulation-eu-2024-1257&quot;');
    expect(entry).toContain('Source: ');
    expect(entry).toContain('Certainty: ');
  });
});

describe('what happened', () => {
  it('has a day, and nothing of the upkeep of the records', () => {
    expect(events.filter(({ day }) => !isDay(day) || day > dataset.date)).toEqual([]);
    expect(told('this record')).toEqual([]);
    expect(told('Told by a source')).toEqual([]);
    expect(told('model year 2027 (no day)')).toEqual([]);
    // MiniMax’s discount is known to the month alone.
    expect(told('MiniMax-M3 launch discount made permanent')).toEqual([]);
  });

  it('tells days that moved, texts, votes, prices and boards, each once', () => {
    expect(told('was January 1, 2026, now July 1, 2026, because of Amendment No. 1')).toHaveLength(1);
    expect(told('Kimi K3 is first in the capture of this day')).toMatchObject([{ day: '2026-07-17' }]);
    expect(told('WP.29 votes on the UN regulation').map(({ products }) => products.includes('car'))).toEqual([
      true,
    ]);
    expect(told('GLM-5.3-Flash, per million tokens: USD 0.15 input')).toMatchObject([{ industries: ['ai'] }]);
    // The event of the day names the standard: its text is not told again.
    expect(told('GB 48001-2026').filter(({ day }) => day === '2026-01-28')).toHaveLength(1);
  });

  it('claims no week for a change between two sightings of two weeks', () => {
    const [board] = dataset.records.boards.filter(({ boardId }) => boardId === 'arena-code');
    const rows = ['2026-07-16', '2026-07-17', '2026-07-24', '2026-07-27'];
    const firsts = told(board?.title ?? '').filter(({ day }) => rows.includes(day));
    expect(firsts.map(({ day }) => day)).toEqual(['2026-07-17']);
  });
});
