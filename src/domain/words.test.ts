import { describe, expect, it } from 'vitest';
import { counted, messageOf, nounAfter, nounFor, partOf, unitFor, wholeText } from './words.ts';

it('says a part of a count as one does, also where it is the whole', () => {
  expect(partOf(0, 1, 'task')).toBe('0 of 1 task');
  expect(partOf(2, 7, 'task')).toBe('2 of 7 tasks');
  expect(partOf(1, 1, 'task')).toBe('the only task');
  expect(partOf(2, 2, 'entry')).toBe('both entries');
  expect(partOf(1200, 1200, 'row')).toBe('all 1,200 rows');
});

describe('counted', () => {
  it('takes the singular for exactly one', () => {
    expect(counted(1, 'task')).toBe('1 task');
    expect(counted(0, 'task')).toBe('0 tasks');
    expect(counted(2, 'task')).toBe('2 tasks');
  });

  it('spells plurals as English does', () => {
    expect(counted(2, 'entry')).toBe('2 entries');
    expect(counted(2, 'day')).toBe('2 days');
    expect(counted(2, 'match')).toBe('2 matches');
    expect(counted(3, 'technical committee')).toBe('3 technical committees');
    expect(counted(3, 'standard or regulation', 'standards and regulations')).toBe(
      '3 standards and regulations',
    );
  });

  it('groups thousands', () => {
    expect(counted(34_783, 'row')).toBe('34,783 rows');
  });

  it('gives the noun alone for a number that is set apart', () => {
    expect(nounFor(1, 'board')).toBe('board');
    expect(nounFor(14, 'board')).toBe('boards');
    expect(nounFor(1, 'is', 'are')).toBe('is');
  });

  it('goes by a number as it is written', () => {
    expect(nounAfter('1', 'point')).toBe('point');
    expect(nounAfter('1 ± 2', 'point')).toBe('points');
    expect(nounAfter('0.5', 'hour')).toBe('hours');
  });
});

describe('unitFor', () => {
  it('takes the singular of plain plurals behind exactly one', () => {
    const units = ['secretariats', 'bodies', 'charging points', 'percentage points', 'bases'];
    expect(units.map((unit) => unitFor('1', unit))).toEqual([
      'secretariat',
      'body',
      'charging point',
      'percentage point',
      'base',
    ]);
    expect(unitFor('0', 'secretariats')).toBe('secretariats');
  });

  it('leaves alone words that are not plain plurals', () => {
    const units = ['million cards', 'cars per point', 'base stations per 10,000 people', '%', 'GWh', 'index'];
    expect(units.map((unit) => unitFor('1', unit))).toEqual(units);
  });
});

describe('wholeText', () => {
  it('groups thousands and rounds to a whole', () => {
    expect([0, 999, 1000, 34_783.6].map(wholeText)).toEqual(['0', '999', '1,000', '34,784']);
  });
});

describe('messageOf', () => {
  it.each([
    'Failed to fetch dynamically imported module: https://tracker.example/assets/PricesPage-BULdEsH.js',
    'error loading dynamically imported module: https://tracker.example/assets/PricesPage-BULdEsH.js',
    'Importing a module script failed.',
  ])('says in plain words what a browser says of a script: %s', (message) => {
    const said = messageOf(new TypeError(message));
    expect(said).toMatch(/^What it needs did not load\./);
    expect(said).not.toMatch(/module|script|\//);
  });

  it('says what an error says, and something where it says nothing', () => {
    expect(messageOf(new Error('The data could not be reached.'))).toBe('The data could not be reached.');
    expect(messageOf(null, 'It could not be drawn.')).toBe('It could not be drawn.');
  });
});
