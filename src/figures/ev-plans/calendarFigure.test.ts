import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleEvidence } from '../../../tests/support/sampleFigures.ts';
import { Industry } from '../../contract/codelists.ts';
import { calendarDocument, type CalendarEntry } from '../../contract/calendar.ts';
import { mayHaveBegun } from '../../domain/dueDay.ts';
import { periodEnd, periodStart } from '../../domain/periods.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { altText } from '../../figure/altText.ts';
import { calendarFigure, fellDue, upcoming } from './calendarFigure.ts';

const document = builtDocument(calendarDocument);

const entry = (date: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: date,
  date,
  kind: 'plan-due',
  title: `Due ${date}`,
  reference: null,
  page: null,
  industries: [],
  since: null,
  force: null,
  rule: null,
  refArea: 'CN',
  evidence: sampleEvidence,
  ...more,
});

const allKnown = (known: readonly CalendarEntry[]) => ({ known, later: 0, unsure: 0, undated: 0 });

describe('upcoming', () => {
  const ahead = (date: string, day: string) => upcoming([entry(date)], day).length === 1;

  it('holds a day until it is over', () => {
    expect(ahead('2026-05-26', '2026-05-26')).toBe(true);
    expect(ahead('2026-05-26', '2026-05-27')).toBe(false);
  });

  it('holds a month and a year until their last day is over', () => {
    expect(ahead('2026-05', '2026-05-31')).toBe(true);
    expect(ahead('2026-05', '2026-06-01')).toBe(false);
    expect(ahead('2026', '2026-12-31')).toBe(true);
    expect(ahead('2026', '2027-01-01')).toBe(false);
  });
});

describe('fellDue', () => {
  it('holds the days of the week before, the latest first, and no month or year', () => {
    const days = ['2026-05-18', '2026-05-19', '2026-05', '2026', '2026-05-25', '2026-05-26'].map((one) =>
      entry(one),
    );
    expect(fellDue(days, '2026-05-26').map(({ date }) => date)).toEqual(['2026-05-25', '2026-05-19']);
  });
});

describe('calendarFigure', () => {
  const figure = calendarFigure(document, allKnown(document.entries), viewOf('2026-06-24', [], '/ev-plans'));

  it('places every entry of the next five years, a coarse one at the end of its span, a rule at its start, and counts the others', () => {
    const beyond = document.entries.filter(({ date }) => periodEnd(date) > periodEnd('2031-06-24'));
    expect(beyond.length).toBeGreaterThan(0);
    expect(figure.points).toHaveLength(document.entries.length - beyond.length);
    expect(figure.notes.join(' ')).toContain(
      `Not drawn: ${String(beyond.length)} later dates, the last in 2035`,
    );
    for (const point of figure.points) {
      const placed = point.at === 'rule' || point.at === 'takes-effect' ? periodStart : periodEnd;
      // A model year begins on January 2 at the earliest.
      const later = point.text?.startsWith('model year') === true ? 1 : 0;
      expect(point.value, point.key).toBe(placed(point.period) + later);
    }
  });

  it('says of each date where it holds, what it is, and of a rule whom it binds and the state of its text', () => {
    for (const { at, facts, status } of figure.points) {
      const labels = facts.map(({ label }) => label);
      const of = at === 'rule' ? ['Market', 'Whom it binds', 'State of the text'] : ['Country or body'];
      expect(labels).toEqual(expect.arrayContaining(['Kind', 'What the date is', ...of]));
      if (at === 'rule') expect(status).toBe('A');
    }
  });

  it('counts what is ahead of its day, and names that day', () => {
    const ahead = upcoming(document.entries, '2026-06-24').filter(
      (one) => one.date < '2031-06-25' && !mayHaveBegun(one, '2026-06-24'),
    );
    expect(figure.title).toBe(`At least ${String(ahead.length)} dates within five years from June 24, 2026`);
    expect(figure.findings.map(({ text }) => text)).toEqual([String(ahead.length)]);
  });

  it('says what may not be on record for its day, or is left out', () => {
    const dates = allKnown([entry('2026-09-12'), entry('2027')]);
    const at = (day: string, more = {}) => calendarFigure(document, { ...dates, ...more }, viewOf(day));
    expect(at('2025-01-01').notes.at(-1)).toBe('Dates just after that day were not collected.');
    const left = at('2026-08-01', { later: 5, undated: 1 });
    expect(left.notes.at(-1)).toMatch(/^Left out: 5 dates published after August 1, 2026 and 1 without/);
  });

  it('is of all industries without a choice, and names none of them', () => {
    expect(figure.subtitle).not.toContain('vehicles');
    const ai = calendarFigure(document, allKnown([entry('2027')]), viewOf(null, ['ai']));
    expect(ai.subtitle).not.toContain('vehicles');
  });

  it('says that nothing is ahead when all is over', () => {
    const over = calendarFigure(document, allKnown([entry('2020-01-01')]), viewOf('2026-05-26'));
    expect(over.title).toBe('No dates within five years in the calendar');
    expect(over.points).toHaveLength(1);
  });

  it('counts what is ahead where no day of it is known', () => {
    const titleOf = (...dates: readonly string[]) =>
      calendarFigure(document, allKnown(dates.map((date) => entry(date))), viewOf('2026-05-26'));
    expect(titleOf('2026', '2027-01').title).toBe(
      'At least 2 dates within five years, none with a known day',
    );
    expect(titleOf('2026').title).toBe('At least 1 date within five years, its day not known');
    expect(titleOf('2026').findings.map(({ text }) => text)).toEqual(['1']);
  });

  it('never says that nothing is ahead of the marks that it draws ahead, whatever the industry', () => {
    for (const industry of Industry.codes) {
      const chosen = filterByIndustry(document.entries, [industry]);
      const ahead = upcoming(chosen, '2026-11-24').filter(
        (one) => one.date < '2031-11-25' && !mayHaveBegun(one, '2026-11-24'),
      ).length;
      const { title } = calendarFigure(
        document,
        allKnown(chosen),
        viewOf('2026-11-24', [industry], '/ev-plans'),
      );
      if (ahead > 0)
        expect(title, industry).toMatch(new RegExp(`^At least ${String(ahead)} dates? within five years`));
      else expect(title, industry).toBe('No dates within five years in the calendar');
    }
  });

  it('counts no rule that may have begun, in its title, its alternative text or its rows', () => {
    const day = viewOf('2026-11-24');
    for (const chosen of [
      document.entries,
      ...Industry.codes.map((one) => filterByIndustry(document.entries, [one])),
    ]) {
      const drawn = calendarFigure(document, allKnown(chosen), day);
      const [count] = drawn.findings;
      if (count === undefined) continue;
      expect(altText(drawn), drawn.title).toContain(`${count.text} still to come`);
      expect(count.point.derivation?.inputs.map(({ text }) => text)).not.toContain('model year 2027');
    }
  });

  it('has a row only for kinds that occur', () => {
    const { rows, series } = calendarFigure(
      document,
      allKnown([entry('2027-01-01', { refArea: 'EU' })]),
      viewOf(),
    );
    expect(rows.map((row) => row.id)).toEqual(['plan-due']);
    expect(series.map((one) => one.id)).toEqual(['other']);
  });
});
