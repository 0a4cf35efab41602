import { describe, expect, it } from 'vitest';
import { readList, speaksOfRows, writeList } from './useList.ts';
import { formatView, parseView } from './view.ts';

const parse = (search: string) => ({
  list: readList(new URLSearchParams(search)),
  problems: parseView(search).problems,
});

describe('readList', () => {
  it('reads every parameter', () => {
    expect(parse('q=catl%20cells&kind=official-media&language=zh&licence=figures-only&link=no')).toEqual({
      list: {
        search: 'catl cells',
        kind: 'official-media',
        language: 'zh',
        licence: 'figures-only',
        link: 'no',
      },
      problems: [],
    });
  });

  it('leaves out nothing by default', () => {
    expect(parse('kind=&link=').list).toEqual({
      search: '',
      kind: null,
      language: null,
      licence: null,
      link: null,
    });
  });

  it.each(['kind=..%2Fetc', 'language=%3Cscript%3E', 'licence=constructor', 'link=maybe'])(
    'ignores %s and says so',
    (search) => {
      expect(parse(search).list).toEqual(parse('').list);
      expect(parse(search).problems).toHaveLength(1);
    },
  );

  it('cuts a search that is no search', () => {
    expect(parse(`q=${'x'.repeat(5000)}`).list.search).toHaveLength(200);
  });
});

it('is written back as it was read', () => {
  const search = 'q=catl+cells&kind=news&language=zh&licence=open&link=yes';
  const { list } = parse(search);
  const written = new URLSearchParams();
  writeList(written, list);
  expect(written.toString()).toBe(search);
  writeList(written, parse('').list);
  expect(written.toString()).toBe('');
});

describe('a link to a list', () => {
  it('keeps its filters when the view changes', () => {
    const search = '?industry=ev&q=iso&kind=news';
    expect(formatView(parseView(search).view, new URLSearchParams(search))).toBe(search);
  });

  it('has its problems named with those of the view', () => {
    expect(parseView('link=maybe&view=wall').problems).toHaveLength(2);
  });
});

describe('speaksOfRows', () => {
  it.each([
    ['?q=SC+37', true],
    ['?kind=standard', true],
    ['?issuer=iso', true],
    ['?committee=iso-tc-22', true],
    ['?country=cn', true],
    ['?compare=gpt-5.5,deepseek-v4-pro', true],
    ['?sort=published-desc', true],
    ['?panel=policy', true],
    ['', false],
    ['?industry=ev&asOf=2026-05-26', false],
    ['?metric=bodies-iso-secretariats&view=table', false],
    ['?from=2020-01-01', false],
    ['?q=', false],
  ])('“%s”: %s', (search, isOfRows) => {
    expect(speaksOfRows(search)).toBe(isOfRows);
  });
});
