import { expect, it } from 'vitest';
import { bodyIndexDocument } from '../../contract/bodies.ts';
import { committeesDocument } from '../../contract/participation.ts';
import { datasetDay, periodEnd, periodStart } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { altText } from '../../figure/altText.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { bodyCommitteesFigure, committeesOfBody } from './bodyCommitteesFigure.ts';

const context = { industries: [], asOf: null, link: '/bodies/x' };
const list = builtDocument(committeesDocument);
const { bodies, datasetVersion } = builtDocument(bodyIndexDocument);
const today = datasetDay(datasetVersion);
const drawn = bodies.flatMap((body) => {
  const figure = bodyCommitteesFigure(body, list, context);
  return figure === null ? [] : [{ body, figure }];
});

function figureOf(id: string, asOf: string | null = null) {
  const body = bodies.find((one) => one.id === id);
  const figure = body === undefined ? null : bodyCommitteesFigure(body, list, { ...context, asOf });
  if (figure === null) throw new Error(`No figure of ${id}.`);
  return figure;
}

const barOf = (id: string, at: string, asOf: string | null = null) =>
  figureOf(id, asOf).points.find((point) => point.at === at);

it('adds up to the committees of each body, what is not known among them', () => {
  expect(drawn.map(({ body }) => body.id)).toEqual(
    expect.arrayContaining(['3gpp', 'iec', 'iso', 'iso-iec-jtc1', 'unece-wp29']),
  );
  for (const { body, figure } of drawn) {
    const sum = figure.points.reduce((total, { value }) => total + (value ?? 0), 0);
    expect(sum, body.id).toBe(committeesOfBody(list.committees, body.id, null).length);
  }
});

it('states in the title only numbers of its own bars, in a title of the usual length', () => {
  for (const { body, figure } of drawn) {
    expect(hasTitleLength(figure.title), figure.title).toBe(true);
    for (const { point } of figure.findings) {
      const same = figure.points.find(({ at }) => at === point.at);
      if (point.at !== 'all') expect(same?.value, `${body.id} ${point.at}`).toBe(point.value);
    }
  }
});

it('compares no countries in a list of single notices: a number that nobody looked for is missing, not 0', () => {
  expect(figureOf('iec').title).toBe('IEC: of 13 secretariats on record, China holds 7; U.S. not known');
  expect(barOf('iec', 'US')).toMatchObject({ value: null, coverage: { US: 'single-notices' } });
  for (const { body, figure } of drawn) {
    if (body.committeesListed !== 'all') expect(figure.title, body.id).toContain('on record');
  }
});

it('has as actor of a bar who holds the office, not what is counted', () => {
  expect(barOf('iso', 'US')?.actor).toBe('United States');
  expect(barOf('unece-wp29', 'ended')?.actor).toBe('Term ended, no successor on record');
});

it('names who holds most, ISO alone', () => {
  expect(figureOf('iso').title).toBe('ISO alone: Germany runs 132 of 767 committees, China 94, the U.S. 82');
  expect(figureOf('iso').asOf).toBe('2026-03-31');
});

it('counts no chair as of today whose term has ended, and a shared chair for no one country', () => {
  expect(figureOf('3gpp').title).toBe('3GPP: 8 chairs on record; the terms of 6 have ended');
  expect(barOf('unece-wp29', 'shared')?.value).toBe(1);
  expect(barOf('unece-wp29', 'CN')?.value).toBeNull();
  expect(barOf('unece-wp29', 'ended', '2023-12-01')?.value).toBe(1);
  expect(figureOf('unece-wp29', '2023-12-01').title).toContain(
    'of 8 chairs on record, China holds 0, the U.S. 1; terms ended: 1',
  );
});

it('cites of terms that are over the rows that say so, and counts their sources', () => {
  for (const { body, figure } of drawn) {
    const ended = figure.points.find(({ at }) => at === 'ended');
    if (ended === undefined) continue;
    const terms = committeesOfBody(list.committees, body.id, null).flatMap(({ chairUntil, termEvidence }) =>
      chairUntil !== null && periodEnd(chairUntil) < periodStart(today) ? (termEvidence ?? []) : [],
    );
    const sources = new Set(terms.map(({ sourceId }) => sourceId)).size;
    expect(terms, body.id).toHaveLength(ended.value ?? 0);
    expect(ended.evidence.note, body.id).toContain(counted(sources, 'source'));
    expect(
      ended.derivation?.inputs.filter(({ text }) => text.startsWith('Term over')),
      body.id,
    ).toEqual([]);
  }
});

it('gives a count the span of its rows, not the day of the first', () => {
  for (const { body, figure } of drawn) {
    const own = committeesOfBody(list.committees, body.id, null);
    for (const { key, period, value } of figure.points) {
      if (value === null || value < 2 || new Set(own.map(({ asOf }) => asOf)).size === 1) continue;
      // A term that is over counts from its end on: on the day of its row the chair was in office.
      const known = own.map(({ asOf, chairUntil }) => (key.startsWith('ended') ? chairUntil : asOf));
      expect(known, `${body.id} ${key}`).toEqual(expect.arrayContaining(period.split('/')));
    }
  }
  expect(barOf('iec', 'CN')?.period).toBe('2003/2024-03-26');
});

it('says aloud the longest bar, a group of countries too', () => {
  for (const { body, figure } of drawn) {
    const longest = Math.max(...figure.points.map(({ value }) => value ?? 0));
    expect(altText(figure), body.id).toMatch(
      new RegExp(`(Highest:.*?(at|each)|Incomplete list, not ranked:.*?) ${String(longest)}\\b`),
    );
  }
});

it('knows no row of a day after the one that is asked for', () => {
  const later = list.committees.filter(({ bodyId, asOf }) => bodyId === 'unece-wp29' && asOf > '2023-12-01');
  expect(later.length).toBeGreaterThan(0);
  const shown = figureOf('unece-wp29', '2023-12-01').points.flatMap(
    ({ derivation }) => derivation?.inputs ?? [],
  );
  for (const { name } of later)
    expect(shown.map(({ label }) => label).join(), name).not.toContain(`${name},`);
});
