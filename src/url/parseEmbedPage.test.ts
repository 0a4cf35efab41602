import { describe, expect, it } from 'vitest';
import { parseEmbedPage } from './parseEmbedPage.ts';
import { formatView, parseView } from './viewParams.ts';

describe('the page of an embed', () => {
  it('is the overview where the address says so, and else not named', () => {
    expect(parseEmbedPage('?industry=ai&page=overview')).toEqual({ kind: 'valid', value: 'overview' });
    expect(parseEmbedPage('?page=')).toEqual({ kind: 'missing' });
    expect(parseEmbedPage('')).toEqual({ kind: 'missing' });
  });

  it('is named where it is unknown', () => {
    expect(parseEmbedPage('?page=/policy')).toEqual({
      kind: 'invalid',
      raw: '/policy',
      allowed: 'overview',
    });
  });

  it('stays when the view changes', () => {
    const { view } = parseView('?page=overview');
    const others = new URLSearchParams('page=overview');
    expect(formatView({ ...view, industries: ['ai'] }, others)).toBe('?industry=ai&page=overview');
  });
});
