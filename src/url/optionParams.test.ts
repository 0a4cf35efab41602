import { describe, expect, it } from 'vitest';
import { optionKeys, parseOptions } from './optionParams.ts';
import { formatView, parseView } from './viewParams.ts';

const parse = (search: string) => parseOptions(new URLSearchParams(search));

describe('parseOptions', () => {
  it('keeps what it understands as the link writes it', () => {
    expect(parse('mix=3&cache=87.5&tz=Asia/Shanghai&weights=open')).toEqual({
      options: { mix: '3', cache: '87.5', tz: 'Asia/Shanghai', weights: 'open' },
      problems: [],
    });
  });

  it.each([
    ['cache=101', 'Cache share “101” is no number from 0 to 100; it is ignored.'],
    ['cache=-1', 'Cache share “-1” is no number from 0 to 100; it is ignored.'],
    ['cache=1e1', 'Cache share “1e1” is no number from 0 to 100; it is ignored.'],
    ['weights=ajar', 'Weights “ajar” is none of open, closed; it is ignored.'],
    ['compare=a,b,c,d,e,f,g', 'Comparison “a,b,c,d,e,f,g” is no list of at most 6 ids; it is ignored.'],
    ['scores=../x', 'Score board “../x” is no id; it is ignored.'],
    ['developer=a%0Ab', 'Developer “a\nb” is no text of at most 80 characters; it is ignored.'],
  ])('names what is wrong with %s and goes on', (search, problem) => {
    expect(parse(search)).toEqual({ options: {}, problems: [problem] });
  });

  it('does not take empty values for a choice', () => {
    expect(parse(optionKeys.map((key) => `${key}=`).join('&'))).toEqual({ options: {}, problems: [] });
  });

  it('is written back in one order, whatever the link says', () => {
    const { view } = parseView('claim=5%25%20%26%20more&cache=50&mix=3&asOf=2026-05-26');
    expect(formatView(view)).toBe('?asOf=2026-05-26&claim=5%25%20%26%20more&mix=3&cache=50');
  });
});
