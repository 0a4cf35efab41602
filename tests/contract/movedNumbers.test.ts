import { expect, it } from 'vitest';
import { changesDocument } from '../../src/contract/changes.ts';
import { indicatorDocument } from '../../src/contract/indicator.ts';
import { builtDocument } from '../support/builtDocuments.ts';

const moves = builtDocument(changesDocument).versions.flatMap(({ version, changes }) =>
  changes.flatMap(({ movedTo, subject, title, label, key }) =>
    movedTo === undefined ? [] : [{ version, movedTo, subject, title, label, key }],
  ),
);

/** Returns the history of the number at a key, `subject|area|period|industry`; `null` if it was withdrawn since. */
function historyAt(key: string) {
  const [id = '', ...place] = key.split('|');
  const { observations } = builtDocument(indicatorDocument(id));
  const found = observations.find((one) =>
    [one.refArea, one.timePeriod, one.industry].every((part, index) => part === place[index]),
  );
  return found === undefined ? null : (found.revisions ?? []);
}

it('has with each number that was moved where it stood until then', () => {
  expect(moves.length).toBeGreaterThan(400);
  const lost = moves.filter(({ version, movedTo, subject, title, label }) => {
    const place = movedTo.startsWith(`${subject}|`) ? label : `${title}, ${label ?? ''}`;
    const history = historyAt(movedTo);
    return history?.some((one) => one.version === version && one.formerly === place) === false;
  });
  expect(lost).toEqual([]);
  const movedOn = new Set(moves.map(({ subject, key }) => `${subject}|${key ?? ''}`));
  const gone = moves.filter(({ movedTo }) => !movedOn.has(movedTo) && historyAt(movedTo) === null);
  expect(gone.length).toBeLessThan(5);
});

it('goes on from the former place: the price of North America was that of the United States', () => {
  expect(historyAt('policy-battery-pack-price|NAM|2025|batteries')).toContainEqual({
    version: '2026.11.30.3',
    before: '121',
    after: '121',
    reason: 'The source states the price for North America; it stands under that area now.',
    formerly: 'United States, 2025',
  });
});
