import { describe, expect, it } from 'vitest';
import { sortOf, sortOption } from '../ui/tableSort.ts';
import { usualSort } from './listOrder.ts';

const columns = { number: 'Number', published: 'Published' };

describe('the order of a list of documents', () => {
  it('is that of the search where a number is searched for, else the newest first', () => {
    expect(sortOf(undefined, columns, usualSort('UN R155'))).toBeNull();
    expect(sortOf(undefined, columns, usualSort('GBT40032'))).toBeNull();
    expect(sortOf(undefined, columns, usualSort('battery safety'))).toEqual({ id: 'published', desc: true });
    expect(sortOf('nonsense', columns, usualSort(''))).toEqual({ id: 'published', desc: true });
  });

  it('is that of the list as it is filtered, if it has one', () => {
    const next = { id: 'comply', desc: false };
    expect(sortOf(undefined, { comply: 'Must comply' }, usualSort('', next))).toEqual(next);
    expect(sortOf('number-asc', columns, usualSort('', next))).toEqual({ id: 'number', desc: false });
  });

  it('is the one that a reader chose, also while a number is searched for', () => {
    const newest = { id: 'published', desc: true };
    expect(sortOption(newest, usualSort(''))).toBeNull();
    const written = sortOption(newest, usualSort('UN R155'));
    expect(sortOf(written ?? undefined, columns, usualSort('UN R155'))).toEqual(newest);
  });
});
