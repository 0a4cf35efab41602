import { describe, expect, it } from 'vitest';
import {
  addItems,
  MOST_ITEMS,
  moveItem,
  readTray,
  removeItem,
  writeTray,
  type TrayItem,
} from './trayItems.ts';

const item = (id: string, link = '/leaderboards'): TrayItem => ({
  figureId: id,
  link,
  title: `Title of ${id}`,
});
const many = (length: number) => Array.from({ length }, (_, at) => item(`f${String(at)}`));
const ids = (items: readonly TrayItem[]) => items.map(({ figureId }) => figureId).join('');

describe('readTray', () => {
  it('gives back what was written', () => {
    const items = [item('a'), item('a', '/leaderboards?asOf=2026-05-26&board=arena-code'), item('b')];
    expect(readTray(writeTray(items))).toEqual({ items, notice: null });
  });

  it('has nothing to say of nothing', () => {
    expect(readTray(null)).toEqual({ items: [], notice: null });
  });

  it.each(['', 'null', '[]', '{"version":2,"items":[]}', '{"version":1,"items":{}}', '{"items":', '"x"'])(
    'drops %j and says so',
    (text) => {
      const read = readTray(text);
      expect(read.items).toEqual([]);
      expect(read.notice).toMatch(/could not be read/);
    },
  );

  it.each([
    { link: 'https://evil.example/' },
    { link: '//evil.example/' },
    { link: '/\\evil.example' },
    { link: 'javascript:alert(1)' },
    { link: '/a b' },
    { link: `/${'a'.repeat(2000)}` },
    { figureId: '../x' },
    { figureId: '' },
    { title: '' },
    { title: 'x'.repeat(401) },
    { title: 7 },
  ])('drops an item with %j, keeps the others', (part) => {
    const text = JSON.stringify({ version: 1, items: [item('a'), { ...item('b'), ...part }, null] });
    expect(readTray(text)).toEqual({
      items: [item('a')],
      notice: '2 stored figures could not be read and left the report.',
    });
  });

  it('takes no more than a report holds, and no view twice', () => {
    expect(readTray(writeTray(many(MOST_ITEMS + 5))).items).toHaveLength(MOST_ITEMS);
    expect(readTray(writeTray([item('a'), item('a')])).items).toEqual([item('a')]);
  });

  it('hands on nothing beside what an item has', () => {
    const text = JSON.stringify({ version: 1, items: [{ ...item('a'), onclick: 'x' }] });
    expect(readTray(text).items).toEqual([item('a')]);
  });
});

describe('addItems', () => {
  it('adds at the end and says how many there are', () => {
    const { items, said } = addItems([item('a')], [item('b'), item('c')]);
    expect(ids(items)).toBe('abc');
    expect(said).toBe('Added 2 figures to the report. It holds 3 figures.');
  });

  it('takes a view once, and another view of the same figure as well', () => {
    expect(addItems([item('a')], [item('a')])).toEqual({
      items: [item('a')],
      said: 'The report has this already.',
    });
    expect(
      addItems([item('a')], [item('a', '/?industry=ai'), item('a', '/?industry=ai')]).items,
    ).toHaveLength(2);
  });

  it('says what it left out', () => {
    const { items, said } = addItems(many(MOST_ITEMS - 1), [item('x'), item('y')]);
    expect(items).toHaveLength(MOST_ITEMS);
    expect(said).toMatch(/^1 of 2 figures were added: a report holds at most 60\./);
    expect(addItems(items, [item('z')]).said).toMatch(/^Nothing was added: a report holds at most 60\./);
  });
});

describe('moveItem and removeItem', () => {
  const items = [item('a'), item('b'), item('c')];

  it.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
    [9, 1, 'abc'],
  ] as const)('moves number %i by %i', (index, by, expected) => {
    expect(ids(moveItem(items, index, by))).toBe(expected);
  });

  it('removes one', () => {
    expect(ids(removeItem(items, 1))).toBe('ac');
  });
});
