import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';

// Claims of an indicator's title and definition, held against the notes of its rows.

const { events, indicators, memberships, observations, units } = ownRecords();

/** A word that a note says its source does not have, such as "source does not say fast". */
const DENIED = /does not (?:say|name) (?!the\b)([A-Za-z][\w-]+)/g;

it('has no title with a word that the source of a value does not have', () => {
  const titles = new Map(indicators.map(({ indicatorId, title }) => [indicatorId, title]));
  const denied = observations.flatMap(({ indicatorId, note }) => {
    const title = titles.get(indicatorId) ?? '';
    const words = title.toLowerCase().split(/[^\w-]+/);
    return [...(note ?? '').matchAll(DENIED)].flatMap(([, word = '']) =>
      words.includes(word.toLowerCase()) ? [`${title}: ${word}`] : [],
    );
  });
  expect(denied).toEqual([]);
});

it('has no definition that points at another one, or at a value that is not there', () => {
  const leaning = indicators.filter(({ definition }) =>
    /\bthe \w+ (?:above|below)\b|\bthe \d{4} value\b[^;.]*\bkept apart\b/i.test(definition),
  );
  expect(leaning.map(({ definition }) => definition)).toEqual([]);
});

it('says which vehicles the counts of battery installations hold: hybrids too', () => {
  const world = indicators.filter(
    ({ indicatorId }) =>
      /^ev-sne-(?:battery-usage|supplier-share)/.test(indicatorId) && !indicatorId.includes('ex-china'),
  );
  expect(world).toHaveLength(3);
  for (const { definition } of world) expect(definition).toContain('plug-in hybrid and hybrid vehicles');
});

it('names the one industry that a count of the action program is of', () => {
  const counts = indicators.filter(({ indicatorId }) => indicatorId.startsWith('ev-cn-new-three-projects'));
  expect(counts.map(({ title }) => title)).toEqual([
    'National standard projects placed in 2025 for new energy vehicles',
    'National standard projects placed in 2025 for lithium batteries',
  ]);
});

it('counts what was set up in a year as a count: of what is held, a part of a year would do', () => {
  const held = new Set(units.filter(({ kind }) => kind === 'held').map(({ unit }) => unit));
  const begun = indicators.filter(
    ({ unit, definition }) =>
      held.has(unit) && /\b(?:set up in the year|year of creation)\b/.test(definition),
  );
  expect(begun.map(({ title }) => title)).toEqual([]);
});

it('says of a board who is first by score, not who leads: intervals may overlap or be unknown', () => {
  const measured = events.filter(({ kind, body }) => kind === 'measured' && body === 'LMArena');
  expect(measured.length).toBeGreaterThan(5);
  expect(measured.filter(({ title }) => /\bleads\b/.test(title)).map(({ title }) => title)).toEqual([]);
});

it('has in its title that posts were proposed, where a note says that they were', () => {
  const proposed = observations.filter(({ note }) => note?.includes('on the proposed list') === true);
  expect(proposed).not.toEqual([]);
  for (const { indicatorId } of proposed)
    expect(indicators.find((one) => one.indicatorId === indicatorId)?.title).toContain('proposed');
});

it('counts apart what its notes say is without a country, which could tip the result', () => {
  const own = observations.filter(({ indicatorId }) => indicatorId === 'bodies-ietf-rfc-authorships');
  for (const { timePeriod, note } of own.filter(({ refArea }) => refArea === 'US'))
    expect(own.find((row) => row.refArea === 'ZZ' && row.timePeriod === timePeriod)?.value, timePeriod).toBe(
      Number(/ (\d+) without\b/.exec(note ?? '')?.[1]),
    );
});

it('says which documents of RAN1 are counted as those of their moderator alone', () => {
  const counts = indicators.filter(({ indicatorId }) => indicatorId.startsWith('bodies-3gpp-ran1-'));
  expect(counts).toHaveLength(4);
  for (const { definition } of counts) expect(definition).toContain('only source is a moderator');
});

it('names the committee without a secretariat in each count of JTC 1 that has one', () => {
  const late = memberships.filter(
    ({ bodyId, role, timePeriod }) =>
      bodyId === 'iso-iec-jtc1' && role === 'secretariat' && timePeriod >= '2025-06',
  );
  expect(late.filter(({ note }) => note?.includes('SC 25') !== true)).toEqual([]);
});
