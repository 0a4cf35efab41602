import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';

// Claims of an indicator's title and definition, held against the notes of its rows.

const { indicators, observations, units } = ownRecords();

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
