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
    [
      'cache=101',
      '“cache=101” in the address cannot be used; it is ignored. Allowed: a number from 0 to 100.',
    ],
    ['cache=-1', '“cache=-1” in the address cannot be used; it is ignored. Allowed: a number from 0 to 100.'],
    [
      'cache=1e1',
      '“cache=1e1” in the address cannot be used; it is ignored. Allowed: a number from 0 to 100.',
    ],
    ['weights=ajar', '“weights=ajar” in the address cannot be used; it is ignored. Allowed: open or closed.'],
    [
      'compare=a,b,c,d,e,f,g',
      '“compare=a,b,c,d,e,f,g” in the address cannot be used; it is ignored. Allowed: at most 6 ids with commas between.',
    ],
    [
      'scores=../x',
      '“scores=../x” in the address cannot be used; it is ignored. Allowed: an id of small letters, digits, dots and hyphens.',
    ],
    [
      'developer=a%0Ab',
      '“developer=a b” in the address cannot be used; it is ignored. Allowed: a text of at most 80 characters.',
    ],
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
