import { describe, expect, it } from 'vitest';
import { formatView, optionKeys, parseView, withNumber } from './view.ts';

describe('parseView', () => {
  it('reads every parameter of a full link', () => {
    const { view, problems } = parseView(
      'industry=ev,ai&asOf=2026-05-26&board=arena-code&metric=output&view=table&cached=90&compare=a,b&number=board-frontier~CN%7C2026-05-26',
    );
    expect(view).toEqual({
      industries: ['ai', 'ev'],
      asOf: '2026-05-26',
      pinned: null,
      board: 'arena-code',
      metric: 'output',
      table: true,
      options: { cached: 90, compare: ['a', 'b'] },
      number: 'board-frontier~CN|2026-05-26',
    });
    expect(problems).toEqual([]);
  });

  it('names an unknown industry and keeps the known ones', () => {
    const { view, problems } = parseView('industry=ai,evs');
    expect(view.industries).toEqual(['ai']);
    expect(problems).toEqual([
      expect.stringMatching(
        /^“industry=evs” in the address cannot be used; it is ignored\. Allowed: ai, ev, .*\.$/,
      ),
    ]);
  });

  it.each(['2026-13-01', '2026-02-30', 'yesterday'])('refuses the date %s and names it', (raw) => {
    const { view, problems } = parseView(`asOf=${raw}`);
    expect(view.asOf).toBeNull();
    expect(problems[0]).toContain(raw);
  });

  it.each(['2026-02-29', '2026-1-1', '20260526', '2026-05-26T00:00', '0000-00-00'])(
    'refuses the date %s, which only looks like one',
    (raw) => {
      expect(parseView(`asOf=${raw}`)).toMatchObject({
        view: { asOf: null },
        problems: [expect.any(String)],
      });
    },
  );

  it('refuses a day after the newest data, and takes the day of the newest data for the newest view', () => {
    const at = (day: string) => parseView(`asOf=${day}`, '2026-11-24');
    expect(at('2026-11-25')).toMatchObject({
      view: { asOf: null, pinned: null },
      problems: [
        '“asOf=2026-11-25” in the address cannot be used; the newest data are shown. Allowed: days from 2018-01-01 to 2026-11-24, the day of the newest data.',
      ],
    });
    expect(at('2026-11-24')).toMatchObject({ view: { asOf: null, pinned: '2026-11-24' }, problems: [] });
    expect(formatView(at('2026-11-24').view)).toBe('?asOf=2026-11-24');
    expect(at('2026-11-23')).toMatchObject({ view: { asOf: '2026-11-23', pinned: null }, problems: [] });
  });

  it('refuses days before the first for which the site can speak, as the field in the header does', () => {
    const { view, problems } = parseView('asOf=1999-01-01', '2026-11-24');
    expect(view.asOf).toBeNull();
    expect(problems).toEqual([
      '“asOf=1999-01-01” in the address cannot be used; the newest data are shown. Allowed: days from 2018-01-01 on.',
    ]);
    expect(parseView('asOf=2018-01-01', '2026-11-24').view.asOf).toBe('2018-01-01');
  });

  it('takes the 29th of February of a leap year', () => {
    expect(parseView('asOf=2028-02-29').view.asOf).toBe('2028-02-29');
  });

  it('treats empty parameters as missing', () => {
    expect(parseView('industry=&asOf=&board=').problems).toEqual([]);
  });

  it('lists industries once and in one order, whatever the link says', () => {
    expect(parseView('industry=telecom, ai,telecom,,ev').view.industries).toEqual(['ai', 'ev', 'telecom']);
  });

  it('does not take what every object has for an industry', () => {
    expect(parseView('industry=constructor,toString').view.industries).toEqual([]);
  });

  it.each(['board=../../etc/passwd', 'board=Arena%20Code', 'metric=%3Cscript%3E', 'view=chart'])(
    'ignores %s and says so',
    (search) => {
      const { view, problems } = parseView(search);
      expect(view).toEqual(parseView('').view);
      expect(problems).toHaveLength(1);
    },
  );

  it('names each part that it ignores', () => {
    const { problems } = parseView('industry=x,y&asOf=never&view=wall');
    expect(problems).toHaveLength(3);
    for (const part of ['industry=x,y', 'asOf=never', 'view=wall'])
      expect(problems.join()).toContain(`“${part}”`);
  });

  it.each([
    'number=no-home',
    'number=~key',
    'number=Home~key',
    'number=a~b%0Ac',
    `number=a~${'b'.repeat(400)}`,
  ])('takes %s for no number and says so', (search) => {
    const { view, problems } = parseView(search);
    expect(view.number).toBeNull();
    expect(problems).toHaveLength(1);
  });

  it('leaves alone what is not its own', () => {
    expect(parseView('utm_source=news&fbclid=1').problems).toEqual([]);
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

  it.each(['', '?industry=ev', '?asOf=2026-05-26&view=table', '?board=arena-text-sc&metric=input'])(
    'gives “%s” back unchanged',
    (search) => {
      expect(formatView(parseView(search).view)).toBe(search);
    },
  );

  it('keeps of an address what belongs to a list or an embed, and nothing that it does not know', () => {
    const others = new URLSearchParams('q=iso&page=overview&utm_source=x');
    expect(formatView(parseView('').view, others)).toBe('?q=iso&page=overview');
  });
});

describe('withNumber', () => {
  it.each(['/ai-pricing', '/ai-pricing?asOf=2026-05-26&view=table'])(
    'gives %s a number that is read back letter for letter',
    (link) => {
      const id = 'board-standings~GPT-5.5 (high) & more|2026-07-17';
      const { view, problems } = parseView(withNumber(link, id).split('?')[1] ?? '');
      expect(view.number).toBe(id);
      expect(problems).toEqual([]);
      expect(formatView({ ...view, number: null })).toBe(link.replace('/ai-pricing', ''));
    },
  );
});

const parse = (search: string) => {
  const { view, problems } = parseView(search);
  return { options: view.options, problems };
};

describe('options', () => {
  it('reads each as what it means', () => {
    expect(parse('input=2000&cached=87.5&tz=Asia/Shanghai&weights=open&lines=a,b,a')).toEqual({
      options: { input: 2000, cached: 87.5, tz: 'Asia/Shanghai', weights: 'open', lines: ['a', 'b'] },
      problems: [],
    });
  });

  it.each([
    [
      'cached=101',
      '“cached=101” in the address cannot be used; it is ignored. Allowed: a number from 0 to 100.',
    ],
    [
      'cached=-1',
      '“cached=-1” in the address cannot be used; it is ignored. Allowed: a number from 0 to 100.',
    ],
    [
      'cached=1e1',
      '“cached=1e1” in the address cannot be used; it is ignored. Allowed: a number from 0 to 100.',
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

  it.each([
    ['kinds=nothing', 'plan, rule'],
    ['kinds=plan,nothing', 'plan, rule'],
    ['country=xx', 'cn or us'],
    ['areas=cn,xx', 'cn or us'],
    ['tier=huge', 'flagship'],
    ['columns=age', 'output'],
    ['sort=age-asc', 'released-desc'],
    ['stage=dream', 'Allowed'],
    ['instrument=violin', 'Allowed'],
    ['from=2026-05-01&until=2020-01-01', 'days from 2026-05-01, the first day, on'],
  ])('names in %s a code that there is not, and what there is', (search, allowed) => {
    const { options, problems } = parse(search);
    expect(options).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(allowed);
  });

  it('does not take empty values for a choice', () => {
    expect(parse(optionKeys.map((key) => `${key}=`).join('&'))).toEqual({ options: {}, problems: [] });
  });

  it('is written back in one order, whatever the link says', () => {
    const { view } = parseView('claim=5%25%20%26%20more&cached=50&input=3&asOf=2026-05-26');
    expect(formatView(view)).toBe('?asOf=2026-05-26&claim=5%25%20%26%20more&input=3&cached=50');
  });

  it.each([
    // 7,200 million tokens, five of input for one of output, 2,000 of input in a request.
    [
      'mix=5&cache=70&context=2000&volume=7200',
      { requests: 3_000_000, input: 2000, cached: 70, output: 400 },
    ],
    ['mix=3&peak=80', { requests: 7500, input: 10_000, output: 3333.333333, peakUse: 80 }],
    ['context=300000', { requests: 250, input: 300_000, output: 100_000 }],
    ['mix=0&volume=2', { requests: 200, input: 0, output: 10_000 }],
    ['cache=50', { cached: 50 }],
    ['cache=50&cached=60', { cached: 60 }],
  ])('reads the workload of an older link, %s, as requests', (search, options) => {
    expect(parse(search)).toEqual({ options, problems: [] });
  });

  it('names what is wrong with the workload of an older link', () => {
    expect(parse('mix=1001').problems).toEqual([
      '“mix=1001” in the address cannot be used; it is ignored. Allowed: a number from 0 to 1000.',
    ]);
  });
});
