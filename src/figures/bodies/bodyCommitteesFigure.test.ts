import { expect, it } from 'vitest';
import { bodyIndexDocument } from '../../contract/bodies.ts';
import { committeesDocument } from '../../contract/participation.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { bodyCommitteesFigure, committeesOfBody } from './bodyCommitteesFigure.ts';

const context = { industries: [], asOf: null, link: '/bodies/x' };
const list = builtDocument(committeesDocument);
const { bodies } = builtDocument(bodyIndexDocument);

it('adds up to the committees of each body, what is not known among them', () => {
  const drawn = bodies.flatMap((body) => {
    const figure = bodyCommitteesFigure(body, list, context);
    return figure === null ? [] : [{ body, figure }];
  });
  expect(drawn.map(({ body }) => body.id)).toEqual(
    expect.arrayContaining(['3gpp', 'iec', 'iso', 'iso-iec-jtc1', 'unece-wp29']),
  );
  for (const { body, figure } of drawn) {
    const sum = figure.points.reduce((total, { value }) => total + (value ?? 0), 0);
    expect(sum, body.id).toBe(committeesOfBody(list.committees, body.id, null).length);
  }
});

it('counts the chairs where no row names a secretariat, and the one that no row names as not known', () => {
  const forum = bodies.find(({ id }) => id === 'unece-wp29');
  const figure = forum === undefined ? null : bodyCommitteesFigure(forum, list, context);
  const unchaired = list.committees.filter(({ bodyId, chair }) => bodyId === 'unece-wp29' && chair === null);
  expect(figure?.title).toContain('chairs');
  expect(unchaired.length).toBeGreaterThan(0);
  expect(figure?.points.find(({ at }) => at === 'ZZ')?.value).toBe(unchaired.length);
});

it('knows no row of a day after the one that is asked for', () => {
  const forum = bodies.find(({ id }) => id === 'unece-wp29');
  const figure =
    forum === undefined ? null : bodyCommitteesFigure(forum, list, { ...context, asOf: '2024-01-01' });
  const later = list.committees.filter(({ bodyId, asOf }) => bodyId === 'unece-wp29' && asOf > '2024-01-01');
  expect(later.length).toBeGreaterThan(0);
  expect(figure?.title).toContain(`of ${String((forum?.committeeCount ?? 0) - later.length)} chairs`);
});
