import { beforeAll, describe, expect, it } from 'vitest';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { followDocument, ruleScopeId } from '../../src/contract/follow.ts';
import { Market, Product, rulesDocument } from '../../src/contract/rules.ts';
import { cutCalendar } from '../../src/domain/calendarCut.ts';
import { chosenPhases, isDated } from '../../src/domain/rules.ts';
import type { OpenDataset } from '../../src/dataset/publish/dataset.ts';
import { ruleFiles } from '../../src/dataset/publish/feeds/ruleFiles.ts';
import type { RowOf } from '../../src/dataset/tables/records.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { atomFaults, jsonFeedFaults } from '../support/feedFaults.ts';
import { lineFaults, readCalendar } from '../support/readCalendar.ts';
import { ownDataset } from '../support/records/ownRecords.ts';
import { sampleChange } from '../support/records/sampleRows.ts';

const SITE_URL = 'https://race.example/site/';
const { phases, amendments } = builtDocument(rulesDocument);
const listed = builtDocument(followDocument).rules;

/** Every product and market, and every pair, whether or not a rule is on record. */
const scopes = [null, ...Product.codes].flatMap((product) =>
  [null, ...Market.codes].map((market) => ({
    product,
    market,
    id: ruleScopeId({ product, market }),
    own: chosenPhases(phases, {
      products: product === null ? [] : [product],
      markets: market === null ? [] : [market],
      state: 'any',
    }),
  })),
);

let dataset: OpenDataset;
let texts: ReadonlyMap<string, string>;
beforeAll(() => {
  dataset = ownDataset();
  texts = new Map(ruleFiles(dataset, SITE_URL).map(({ path, text }) => [path, text]));
});

const eventsOf = (id: string) => readCalendar(texts.get(apiPaths.ruleCalendar(id)) ?? '').events;
const isNotice = (summary: string | null): boolean => /^(?:Day moved|Withdrawn)/.test(summary ?? '');

/** The calendar of all rules, after changes of rows in the newest version. */
function eventsAfter(changes: readonly RowOf<'changes'>[]) {
  const changed = { ...dataset, records: { ...dataset.records, changes: [...changes] } };
  const file = ruleFiles(changed, null).find(({ path }) => path === apiPaths.ruleCalendar('all'));
  return readCalendar(file?.text ?? '').events;
}

describe('the calendars and feeds of rules', () => {
  it('are there for each product, market, and pair that has rules, and for no other', () => {
    const withRules = scopes.filter(({ own }) => own.length > 0);
    expect(listed.map(ruleScopeId)).toEqual(withRules.map(({ id }) => id));
    expect(new Set(withRules.map(({ id }) => id)).size).toBe(withRules.length);
    const paths = listed.flatMap(({ calendar, feed }) => [calendar?.path, feed?.atom, feed?.json]);
    expect([...texts.keys()]).toEqual(paths.filter((path) => path !== undefined));
  });

  it('have a feed wherever a rule is on record, and a calendar wherever a page says that there are dates', () => {
    for (const { product, market, calendar, feed } of listed) {
      const scope = scopes.find((one) => one.product === product && one.market === market);
      expect(feed, scope?.id).not.toBeNull();
      const dated = scope?.own.filter(isDated).length ?? 0;
      if (dated > 0) expect(calendar?.dates, scope?.id).toBe(dated);
    }
  });

  it('read back as calendars that say of each day whom it binds, where, to what, and how sure that is', () => {
    for (const { calendar } of listed) {
      if (calendar === null) continue;
      const text = texts.get(calendar.path) ?? '';
      expect(lineFaults(text), calendar.path).toEqual([]);
      const { description, events } = readCalendar(text);
      expect(description?.match(/legal advice/g)).toHaveLength(1);
      expect(new Set(events.map(({ uid }) => uid)).size, calendar.path).toBe(events.length);
      const days = events.filter(({ summary }) => !isNotice(summary));
      expect(days, calendar.path).toHaveLength(calendar.dates);
      for (const one of days) {
        for (const said of ['Reference: ', 'Market: ', 'Whom it binds: ', 'Duty: ', 'Source: '])
          expect(one.description).toContain(said);
        expect(one.description).toMatch(/Confidence: (?:high|medium|low); /);
        expect(one.description).toMatch(/text in force|text adopted|delayed|draft/);
        expect(one.url).toMatch(
          /^https:\/\/race\.example\/site\/rules\?horizon=all&number=rules~[a-z0-9-]+$/,
        );
      }
    }
  });

  it('say a day the same way in each calendar', () => {
    const all = new Map(eventsOf('all').map((event) => [event.uid, event]));
    for (const id of ['car', 'cn', 'car-in-cn'])
      for (const event of eventsOf(id)) expect(event).toEqual(all.get(event.uid));
  });

  it('are valid feeds with ids of their own and no entry after the day of the dataset', () => {
    const ids: string[] = [];
    for (const siteUrl of [null, SITE_URL])
      for (const { path, kind, text } of ruleFiles(dataset, siteUrl)) {
        if (kind === 'icalendar') continue;
        expect(kind === 'atom-feed' ? atomFaults(text) : jsonFeedFaults(text), path).toEqual([]);
        if (kind === 'json-feed' || siteUrl === null) continue;
        ids.push(...[...text.matchAll(/<id>([^<]*)/g)].map(([, id = '']) => id));
        for (const [, day = ''] of text.matchAll(/<updated>(.{10})/g)) expect(day <= dataset.date).toBe(true);
        expect(text.match(/legal advice/g), path).toHaveLength(1);
        expect(text).toContain('Certainty: ');
        expect(text).toContain('State of the text: ');
      }
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a day of a rule that is no longer one', () => {
  it('is told by itself where an amendment moved it, with the days before and after', () => {
    const moved = 'was January 1, 2026, now July 1, 2026, because of Amendment No. 1';
    const event = eventsOf('vehicle-software-in-cn').find(({ summary }) => summary?.includes(moved));
    expect(event).toMatchObject({ start: '2026-01-28' });
    expect(event?.description).toContain('moves new models to July 1, 2026');
    expect(texts.get(apiPaths.ruleAtomFeed('vehicle-software-in-cn'))).toContain(moved);
  });

  it('is told with the day before it in every move on record, and is in a calendar', () => {
    const delays = amendments.filter(({ kind }) => kind === 'delay');
    expect(delays.filter(({ moved }) => moved.length === 0)).toEqual([]);
    for (const { document, amendment } of delays)
      expect(
        eventsOf('all').filter(
          ({ summary }) =>
            summary?.startsWith(`Day moved: ${document}, was `) &&
            summary.endsWith(`because of ${amendment}`),
        ),
      ).toHaveLength(1);
    expect(eventsOf('ai-high-risk-in-eu').map(({ summary }) => summary)).toContain(
      'Day moved: Regulation (EU) 2024/1689, was August 2, 2026, now December 2, 2026; was August 2, 2026, now December 2, 2027; was August 2, 2027, now August 2, 2028, because of Regulation (EU) 2026/1744',
    );
  });

  it('is told by itself where the rule was withdrawn', () => {
    const withdrawn = phases.filter(({ status }) => status === 'withdrawn');
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { document, until } of withdrawn) {
      const event = eventsOf('all').find(({ summary }) => summary?.startsWith(`Withdrawn: ${document}`));
      expect(event?.start).toBe(until);
    }
  });

  it('stays on the day before where this record moved or withdrew it, with the reason', () => {
    const [phase] = phases.filter(isDated);
    const row: Partial<RowOf<'changes'>> = {
      ...{ table: 'rules', subject: phase?.document ?? '', key: phase?.id ?? '', label: 'cars: new types' },
      ...{ version: dataset.version, reason: 'A later reading.', sourceId: phase?.evidence.sourceId ?? '' },
    };
    const before = { beforeText: '2027-01-01; Brake.; Adopted' };
    const revised = sampleChange({
      ...row,
      ...before,
      kind: 'revised',
      afterText: '2027-07-01; Brake.; Adopted',
    });
    const [moved] = eventsAfter([revised]).filter(({ summary }) => summary?.includes('in this record'));
    expect(moved).toMatchObject({ start: '2027-01-01' });
    expect(moved?.summary).toContain('was January 1, 2027, now July 1, 2027');
    expect(moved?.description).toContain('A later reading.');
    const gone = sampleChange({ ...row, ...before, kind: 'withdrawn', afterText: null });
    const [withdrawn] = eventsAfter([gone]).filter(({ summary }) => summary?.includes('from this record'));
    expect(withdrawn).toMatchObject({ start: '2027-01-01' });
    const worded = sampleChange({
      ...row,
      ...before,
      kind: 'revised',
      afterText: '2027-01-01; Stop.; Adopted',
    });
    expect(eventsAfter([worded]).some(({ summary }) => summary?.includes('in this record'))).toBe(false);
  });
});

describe('a model year', () => {
  it('is told as a period that is no day, on the day on which it may begin', () => {
    const years = eventsOf('all').filter(({ summary }) => summary?.startsWith('May begin'));
    expect(years).toHaveLength(phases.filter((one) => isDated(one) && one.modelYear !== null).length);
    for (const { summary, start, description } of years) {
      expect(summary).toMatch(/^May begin, model year 20\d\d \(no day\): /);
      expect(start).toMatch(/-01-02$/);
      expect(description).toContain('a model year, no day');
    }
  });
});

describe('the calendar of all rules cut down to a selection', () => {
  it('has its days and what moved them', () => {
    const own = chosenPhases(phases, { products: ['vehicle-software'], markets: ['CN'], state: 'any' });
    const documents = new Set(own.map(({ document }) => document));
    expect(amendments.some(({ document, kind }) => documents.has(document) && kind === 'delay')).toBe(true);
    const cut = cutCalendar(
      texts.get(apiPaths.ruleCalendar('all')) ?? '',
      new Set([...own.map(({ id }) => id), 'gb-44495-2024-amendment-no-1']),
    );
    const read = readCalendar(cut ?? '');
    expect(read.name).toBe('Standards Race: rules: dates shown');
    expect(read.events.map(({ uid }) => uid).sort()).toEqual(
      eventsOf('vehicle-software-in-cn')
        .map(({ uid }) => uid)
        .sort(),
    );
  });
});
