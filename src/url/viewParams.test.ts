import { describe, expect, it } from 'vitest';
import { formatView, parseView } from './viewParams.ts';

describe('parseView', () => {
  it('reads every parameter of a full link', () => {
    const { view, problems } = parseView(
      'industry=ev,ai&asOf=2026-05-26&board=arena-code&metric=output&view=table',
    );
    expect(view).toEqual({
      industries: ['ai', 'ev'],
      asOf: '2026-05-26',
      board: 'arena-code',
      metric: 'output',
      table: true,
    });
    expect(problems).toEqual([]);
  });

  it('names an unknown industry and keeps the known ones', () => {
    const { view, problems } = parseView('industry=ai,evs');
    expect(view.industries).toEqual(['ai']);
    expect(problems).toEqual(['Industry “evs” is unknown; it is ignored.']);
  });

  it.each(['2026-13-01', '2026-02-30', 'yesterday'])('refuses the date %s and names it', (raw) => {
    const { view, problems } = parseView(`asOf=${raw}`);
    expect(view.asOf).toBeNull();
    expect(problems[0]).toContain(raw);
  });

  it('treats empty parameters as missing', () => {
    expect(parseView('industry=&asOf=&board=').problems).toEqual([]);
  });
});

describe('formatView', () => {
  it('writes back what was read, in one order', () => {
    const search = '?industry=ai,ev&asOf=2026-05-26&board=arena-code&metric=output&view=table';
    expect(formatView(parseView(search).view)).toBe(search);
  });

  it('writes nothing for the default view', () => {
    expect(formatView(parseView('').view)).toBe('');
  });

  it('carries the scenario of the development server along', () => {
    expect(formatView(parseView('').view, new URLSearchParams('scenario=slow'))).toBe('?scenario=slow');
  });
});
