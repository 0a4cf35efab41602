import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { EventKind, eventsDocument } from '../../contract/policyEvent.ts';
import { datasetDay } from '../../domain/periods.ts';
import { altText } from '../../figure/altText.ts';
import { parseView } from '../../url/view.ts';
import { viewContext } from '../spec.ts';
import { eventsInView, searchEvents, shownKinds, switchedKinds } from './eventChoice.ts';
import { lanesOf, policyTimelineFigure } from './policyTimelineFigure.ts';

const document = builtDocument(eventsDocument);
const viewOf = (search: string) => parseView(search).view;
/** Day of the dataset, and the same day two years before. */
const day = datasetDay(document.datasetVersion);
const twoYearsBefore = `${String(Number(day.slice(0, 4)) - 2)}${day.slice(4)}`;
const figureOf = (search: string) => {
  const view = viewOf(search);
  return policyTimelineFigure(document, viewContext('/policy', view), view);
};
const ALL = 'from=1900-01-01';
const idsOf = (search: string) => new Set(figureOf(search).points.map(({ key }) => key.split('|')[0]));

describe('the policy timeline', () => {
  it('shows the last two years, in three lanes, without prices', () => {
    const figure = figureOf('');
    expect(figure.range).toEqual({ from: twoYearsBefore, until: day });
    expect(figure.rows.map(({ id }) => id)).toEqual(['CN', 'US', 'other']);
    expect(figure.points.length).toBeGreaterThan(100);
    const prices = new Set(document.events.filter(({ kind }) => kind === 'price').map(({ id }) => id));
    expect([...idsOf('')].filter((id) => prices.has(id ?? ''))).toEqual([]);
    expect(idsOf('kinds=price').size).toBeGreaterThan(20);
  });

  it('counts no event that may have been before the range: of a month or a year that began before it', () => {
    const dated = document.events.filter(({ kind, date }) => kind !== 'price' && /^\d{4}-\d\d$/.test(date));
    const month = dated.find(({ date }) => date > '2024')?.date ?? '';
    const ofMonth = dated.filter(({ date }) => date === month).map(({ id }) => id);
    const [whole, within] = [figureOf(`from=${month}-01`), figureOf(`from=${month}-02`)];
    const ids = (figure: typeof whole) => new Set(figure.points.map(({ key }) => key.split('|')[0]));
    expect([...ids(whole)]).toEqual(expect.arrayContaining(ofMonth));
    expect([...ids(within)].filter((id) => ofMonth.includes(id ?? ''))).toEqual([]);
    expect(within.notes.join(' ')).toMatch(
      /Not counted: \d+ events? dated only to a month or year that begins/,
    );
    const straddling = ({ notes }: typeof whole) =>
      Number(/Not counted: (\d+) events? dated/.exec(notes.join(' '))?.[1] ?? 0);
    expect(straddling(within) - straddling(whole)).toBe(ofMonth.length);
  });

  it('has every event on record where everything is asked for, each in a lane of its own', () => {
    const kinds = EventKind.codes.join(',');
    expect(idsOf(`${ALL}&kinds=${kinds}`).size).toBe(document.events.length);
    for (const event of document.events) expect(lanesOf(event).length, event.id).toBeGreaterThan(0);
    expect(lanesOf({ refAreas: ['CN', 'KR', 'US'] })).toEqual(['CN', 'US']);
    expect(lanesOf({ refAreas: ['EU'] })).toEqual(['other']);
  });

  it('counts each event once in its title, also where it is in two lanes, and compares no lanes', () => {
    for (const search of ['', ALL, 'asOf=2024-06-30', 'industry=telecom']) {
      const figure = figureOf(search);
      const [finding, ...more] = figure.findings;
      expect(more).toEqual([]);
      expect(figure.title).toContain(finding?.text);
      expect(Number(finding?.text)).toBe(idsOf(search).size);
      expect(finding?.point.derivation?.inputs).toHaveLength(idsOf(search).size);
      expect(figure.title).not.toMatch(/China|United States/);
    }
    expect(figureOf(ALL).points.length).toBeGreaterThan(idsOf(ALL).size);
  });

  it('counts aloud what its title counts, and says how many are in both lanes', () => {
    const figure = figureOf(ALL);
    const count = idsOf(ALL).size;
    const both = figure.points.length - count;
    expect(altText(figure)).toContain(`${String(count)} entries, ${String(both)} of them in several rows;`);
  });

  it('says of an event of a month or year that is not over that its place is none of its own', () => {
    const figure = figureOf(`${ALL}&kinds=${EventKind.codes.join(',')}`);
    const drawnAt = figure.points.filter(({ facts }) => facts.some(({ label }) => label === 'Drawn at'));
    const running = document.events.filter(({ date }) => date.length < 10 && day.startsWith(date));
    expect(new Set(drawnAt.map(({ key }) => key.split('|')[0]))).toEqual(
      new Set(running.map(({ id }) => id)),
    );
    expect(running.length).toBeGreaterThan(0);
    expect(figure.subtitle).toContain('whose month or year is not over');
  });

  it('keeps each mark inside its range, also of a month that is not over', () => {
    for (const search of ['', ALL, 'from=2026-01-01&until=2026-03-31', 'asOf=2026-11-10']) {
      const { points, range } = figureOf(search);
      const [first, last] = [Date.parse(range?.from ?? ''), Date.parse(range?.until ?? '')];
      for (const { key, value } of points) {
        expect((value ?? 0) * 86_400_000, key).toBeGreaterThanOrEqual(first);
        expect((value ?? 0) * 86_400_000, key).toBeLessThanOrEqual(last);
      }
    }
  });

  it('says on a past day nothing that was reported later', () => {
    const figure = figureOf('asOf=2024-06-30');
    expect(figure.range?.until).toBe('2024-06-30');
    expect(figure.points.every(({ period }) => period <= '2024-06-30')).toBe(true);
    expect(figure.notes.join(' ')).toContain('Left out');
  });

  it('names kinds and words that were chosen, and links to them', () => {
    const figure = figureOf('kinds=plan,rule&words=outline');
    expect(figure.filters).toEqual([
      { label: 'Kinds', value: 'only plan or strategy; law, rule or order' },
      { label: 'Words', value: 'outline' },
    ]);
    expect(figure.link).toBe('/policy?kinds=plan,rule&words=outline');
  });

  it('says above the picture which kinds and words narrow its count, and of one event that it is chosen', () => {
    const below = (search: string) => figureOf(search).subtitle;
    expect(below('')).toMatch(/2026, all kinds except price/);
    expect(below('kinds=body,measured')).toMatch(
      /2026, only body, office or meeting; count, ranking or report/,
    );
    expect(below('kinds=plan&words=outline')).toMatch(/, only plan or strategy; with “outline”/);
    expect(below(`kinds=${EventKind.codes.join(',')}`)).not.toMatch(/kinds|only/);
    const one = figureOf(`${ALL}&words=national standardization development outline published`);
    expect(one.title).toMatch(/^1 matching event on record from .* to November 2026$/);
    expect(figureOf('words=no-such-word').title).toBe('No matching events on record since November 30, 2024');
    expect(figureOf('').title).toMatch(/^\d+ events other than “Price” on record since November 30, 2024$/);
  });

  it('counts among what it leaves out only events that it would show', () => {
    const asOf = '2025-01-01';
    const later = document.events.filter(
      ({ kind, date }) => kind === 'body' && date.length === 10 && date > asOf,
    );
    const note = figureOf(`asOf=${asOf}&kinds=body`).notes.find((text) => text.startsWith('Left out'));
    const count = Number(/\d+/.exec(note ?? '')?.[0]);
    expect(count).toBeGreaterThanOrEqual(later.length);
    expect(count).toBeLessThanOrEqual(document.events.filter(({ kind }) => kind === 'body').length);
  });

  it('shows the usual range where the one asked for is none', () => {
    expect(figureOf('from=2026-05-01&until=2020-01-01').range?.from).toBe(twoYearsBefore);
    expect(eventsInView(document, viewOf(ALL)).range.from).toBe('1957-01-01');
  });
});

describe('the search of events', () => {
  const titles = (text: string) => searchEvents(document.events, text).map(({ title }) => title);

  it('finds words in any order in title, summary and actor', () => {
    expect(titles('outline standardization national')).toContain(
      'National Standardization Development Outline published',
    );
    expect(titles('NATIONAL outline')).toEqual(
      expect.arrayContaining(titles('outline national standardization')),
    );
    expect(titles('nist zero draft').length).toBeGreaterThan(0);
    expect(titles('  ')).toHaveLength(document.events.length);
    expect(titles('no-such-word')).toEqual([]);
  });
});

describe('the kinds that are switched', () => {
  it('are written only where they are not the usual ones', () => {
    const usual = shownKinds(viewOf(''));
    expect(usual).not.toContain('price');
    const without = switchedKinds(usual, 'body');
    expect(without).not.toContain('body');
    expect(switchedKinds(without ?? [], 'body')).toBeNull();
    expect(switchedKinds(usual, 'price')).toEqual(EventKind.codes);
    expect(switchedKinds(['plan'], 'plan')).toBeNull();
  });
});
