import { describe, expect, it } from 'vitest';
import { briefDocuments as documents, builtBrief as briefFor } from '../../../tests/support/builtBriefs.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { Industry } from '../../contract/codelists.ts';
import { briefOf } from './briefOf.ts';

describe.each(Industry.codes)('the brief of %s', (industry) => {
  const brief = briefFor(industry);
  const sections = [brief.answer, ...brief.sections, brief.sources];
  const lines = sections.flatMap((section) => section.lines.map(({ text }) => text));

  it('leaves no section empty and says no sentence twice', () => {
    for (const section of sections) expect(section.lines.length).toBeGreaterThan(0);
    for (const text of lines) expect(text).toMatch(/\S{2}/);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('has a source for every number and date that it states, and no source that nothing cites', () => {
    const [gaps, dates] = brief.sections;
    const stated = [...brief.answer.lines, ...(gaps?.lines ?? []), ...(dates?.lines ?? [])];
    for (const { text } of stated) if (/\d/.test(text)) expect(text).toMatch(/\[\d+(, \d+)*\]$/);
    const cited = new Set(
      stated.flatMap(({ text }) => /\[([\d, ]+)\]$/.exec(text)?.[1]?.split(', ').map(Number) ?? []),
    );
    const numbered = brief.sources.lines.flatMap(({ text }) => Number(/^\[(\d+)\] /.exec(text)?.[1] ?? NaN));
    expect([...cited].sort((a, b) => a - b)).toEqual(numbered.filter((number) => !Number.isNaN(number)));
  });

  it('is short enough for one sheet', () => {
    const [gaps, dates, unknown] = brief.sections;
    expect(gaps?.lines.length).toBeLessThanOrEqual(3);
    expect(dates?.lines.length).toBeLessThanOrEqual(5);
    expect(unknown?.lines.length).toBeLessThanOrEqual(3);
  });
});

describe('briefOf', () => {
  it('calls a section of gaps what it holds', () => {
    const headingOf = (industry: Industry) => briefFor(industry).sections[0]?.heading;
    expect(headingOf('semiconductors')).toBe('Widest gaps with a verdict');
    expect(headingOf('high-speed-rail')).toBe('The only comparison with a verdict');
    expect(headingOf('autonomous-driving')).toBe('Comparisons');
  });

  it('never leaves out a date that the answer names', () => {
    const [, dates] = briefFor('batteries').sections;
    expect(dates?.lines.map(({ text }) => text).join(' ')).toContain('September 1, 2027: FMVSS 305a');
  });

  it('asks questions of the industry itself first, the newest search first', () => {
    for (const industry of Industry.codes) {
      const asked = briefFor(industry).sections[2]?.lines.flatMap(
        ({ text }) => documents.gaps.gaps.find(({ question }) => text.startsWith(question)) ?? [],
      );
      const order = asked?.map(({ industries, lookedOn }) => [industries.length, lookedOn] as const) ?? [];
      const sorted = order.toSorted(([a, aDay], [b, bDay]) => a - b || (aDay < bDay ? 1 : -1));
      expect(order, industry).toEqual(sorted);
    }
  });

  it('has the reader’s own sentence, and none that is blank', () => {
    expect(briefFor('ev', '  We sell in both markets. ').own).toBe('We sell in both markets.');
    expect(briefFor('ev', '   ').own).toBeNull();
  });

  it('says so in a sentence where nothing is on record', () => {
    const empty = {
      ...documents,
      leads: { ...documents.leads, leads: [] },
      topics: { ...documents.topics, topics: [] },
      calendar: { ...documents.calendar, entries: [] },
      gaps: { ...documents.gaps, gaps: [] },
    };
    const brief = briefOf(empty, [], viewOf(null, ['ai']), null);
    for (const { lines } of [...brief.sections, brief.sources])
      expect(lines.map(({ text }) => text)).toEqual([expect.stringMatching(/^No .*\.$/)]);
  });
});
