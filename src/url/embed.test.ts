import { describe, expect, it } from 'vitest';
import { embedParams, problemsOf, readParams } from './params.ts';
import { formatView, parseView } from './view.ts';

const read = (search: string) => readParams(embedParams, new URLSearchParams(search));

describe('the page of an embed', () => {
  it('is the overview where the address says so, and else not named', () => {
    expect(read('industry=ai&page=overview').values).toEqual({ page: 'overview' });
    expect(read('page=')).toEqual({ values: {}, invalid: {} });
    expect(read('')).toEqual({ values: {}, invalid: {} });
  });

  it('is named where it is unknown', () => {
    expect(problemsOf(read('page=/policy'))).toEqual([
      '“page=/policy” in the address cannot be used; it is ignored. Allowed: overview.',
    ]);
  });

  it('stays when the view changes', () => {
    const { view } = parseView('?page=overview');
    const others = new URLSearchParams('page=overview');
    expect(formatView({ ...view, industries: ['ai'] }, others)).toBe('?industry=ai&page=overview');
  });
});
