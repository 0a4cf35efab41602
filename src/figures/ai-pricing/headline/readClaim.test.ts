import { describe, expect, it } from 'vitest';
import { builtNames } from '../../../../tests/support/builtNames.ts';
import { readClaim } from './readClaim.ts';

const { models, boards } = builtNames();
const read = (claim: string) => readClaim(claim, models, boards, new Map());

/** Formats "0.0036 USD V4 Pro input": amount per million, currency, model name, kind. */
const pricesOf = (claim: string) =>
  read(claim).prices.map(({ printed, scale, currency, mention, presentedAs }) =>
    [
      Number((printed.value * scale).toPrecision(6)),
      currency,
      mention?.text ?? 'nobody',
      presentedAs ?? 'unsaid',
    ].join(' '),
  );

const gpt = 'GPT-5.5';
const v4 = 'V4 Pro';

describe('readClaim, prices', () => {
  it.each([
    [
      'DeepSeek’s V4 Pro costs $0.0036 per million input tokens and $0.87 per million output tokens.',
      [`0.0036 USD ${v4} input`, `0.87 USD ${v4} output`],
    ],
    [
      'GPT-5.5 charges $5 input and $30 output per 1M tokens.',
      [`5 USD ${gpt} input`, `30 USD ${gpt} output`],
    ],
    [
      'GPT-5.5 and V4 Pro cost $5 and $0.0036 per 1M input tokens respectively.',
      [`5 USD ${gpt} input`, `0.0036 USD ${v4} input`],
    ],
    [
      'GPT-5.5 charges $5 per 1M input tokens against $0.0036 for DeepSeek’s V4 Pro.',
      [`5 USD ${gpt} input`, `0.0036 USD ${v4} input`],
    ],
    ['$5 for GPT-5.5, $0.0036 for V4 Pro', [`5 USD ${gpt} unsaid`, `0.0036 USD ${v4} unsaid`]],
    ['$0.0036 … $5: V4 Pro and GPT-5.5', [`0.0036 USD ${v4} unsaid`, `5 USD ${gpt} unsaid`]],
    ['Input and output of GPT-5.5 cost $5 and $30.', [`5 USD ${gpt} input`, `30 USD ${gpt} output`]],
    [
      'GPT-5.5 and V4 Pro cost $5/$30 and $0.435/$0.87 for input and output',
      [`5 USD ${gpt} input`, `30 USD ${gpt} output`, `0.435 USD ${v4} input`, `0.87 USD ${v4} output`],
    ],
    [
      'V4 Pro beside GPT-5.5: $0.435 against $5 input, $0.87 against $30 output',
      [`0.435 USD ${v4} input`, `5 USD ${gpt} input`, `0.87 USD ${v4} output`, `30 USD ${gpt} output`],
    ],
    ['Output: V4 Pro $0.87, GPT-5.5 $30', [`0.87 USD ${v4} output`, `30 USD ${gpt} output`]],
    ['At $0.435 per 1M, V4 Pro is listed low.', [`0.435 USD ${v4} unsaid`]],
    [
      'Claude Opus 5 input costs US$5 and output costs USD 25.',
      ['5 USD Claude Opus 5 input', '25 USD Claude Opus 5 output'],
    ],
    [
      'V4 Pro: cache hit CNY 0.025, uncached 3 yuan per million',
      [`0.025 CNY ${v4} cachedInput`, `3 CNY ${v4} input`],
    ],
    ['V4 Pro 每百万tokens输入3元，输出6元', [`3 CNY ${v4} input`, `6 CNY ${v4} output`]],
    ['V4 Pro 缓存命中 ¥0.3 / 百万 tokens', [`0.3 CNY ${v4} cachedInput`]],
    ['豆包 Seed 1.6 输入 0.8 元', ['0.8 CNY Doubao Seed 1.6 input']],
    ['GPT 3.5 Turbo cost $0.002 per 1K tokens', ['2 USD GPT 3.5 Turbo unsaid']],
    ['V4 Pro cost 0.36 cents per 1M cached input tokens', [`0.0036 USD ${v4} cachedInput`]],
    ['GPT-5.5 costs $0.000005 per token of input', [`5 USD ${gpt} input`]],
    ['A year of GPT-5.5 cost us $1,234.50.', [`1234.5 USD ${gpt} unsaid`]],
    ['It costs $5 per million tokens.', ['5 USD nobody unsaid']],
    ['gpt5.5 is 5 dollars per million input', ['5 USD gpt5.5 input']],
    ['V4 Pro costs 0.87 per million output tokens', [`0.87 USD ${v4} output`]],
    ['GPT-5.5 has 3 sizes and 272,000 tokens of context.', []],
    ['A cache write of Claude Fable 5 costs $12.50', ['12.5 USD Claude Fable 5 cacheWrite']],
  ])('%s', (claim, prices) => {
    expect(pricesOf(claim)).toEqual(prices);
  });

  it('says what it took to be meant', () => {
    expect(read('V4 Pro costs 0.87 per million').prices[0]).toMatchObject({
      currencySaid: false,
      unitSaid: true,
    });
    expect(read('V4 Pro costs $0.87').prices[0]).toMatchObject({ currencySaid: true, unitSaid: false });
  });
});

describe('readClaim, names', () => {
  const named = (claim: string) => read(claim).models.map(({ text, ids }) => [text, ...ids]);

  it.each([
    ['Qwen3.7-Max', ['qwen3.7-max']],
    ['Qwen 3.7 Max’s', ['qwen3.7-max']],
    ['千问3.7-Max', ['qwen3.7-max']],
    ['GPT-5.5 Pro', ['gpt-5.5-pro']],
    ['GPT‑5.5', ['gpt-5.5']],
    ['the Opus 5 model', ['claude-opus-5']],
    ['GPT-5.5 Ultra', []],
    ['Kimi K2', ['kimi-k2-0711', 'kimi-k2-0905']],
  ])('%s', (claim, ids) => {
    expect(named(claim).map(([, ...own]) => own)).toEqual([ids]);
  });

  it('takes no number of a name for a price, and no step for a model', () => {
    expect(read('GPT-4.1 and Kimi K2.5 at step 3')).toMatchObject({ prices: [], ratios: [], standings: [] });
    expect(named('step 3')).toEqual([]);
  });
});

describe('readClaim, ratios, places, scores and days', () => {
  const ratios = (claim: string) => read(claim).ratios.map(({ printed, form }) => [printed.value, form]);
  it.each([
    ['GPT-5.5 is 1,389 times dearer', [[1389, 'times']]],
    ['11.5x the price', [[11.5, 'times']]],
    ['是GPT-5.5的34.5倍', [[34.5, 'times']]],
    ['97 % cheaper than GPT-5.5', [[97, 'share']]],
    ['a 138-fold gap', [[138, 'times']]],
    ['97 % of users', []],
  ])('%s', (claim, found) => {
    expect(ratios(claim)).toEqual(found);
  });

  const standings = (claim: string) =>
    read(claim).standings.map((one) => [
      one.form === 'rank' ? one.rank : one.printed.value,
      one.form === 'rank' && one.orBetter,
      one.mention?.ids[0] ?? null,
      one.board?.ids[0] ?? null,
    ]);
  const qwen = 'qwen3.7-max';
  it.each([
    [
      'Qwen3.7-Max ranks fourth on Code Arena with 1,541 points.',
      [
        [4, false, qwen, 'arena-code'],
        [1541, false, qwen, 'arena-code'],
      ],
    ],
    ['千问3.7-Max在Code Arena排名第四', [[4, false, qwen, 'arena-code']]],
    ['Kimi K3 is No. 1 on Code Arena', [[1, false, 'kimi-k3', 'arena-code']]],
    ['Kimi K3 tops Code Arena', [[1, false, 'kimi-k3', 'arena-code']]],
    ['On Code Arena, Qwen3.7-Max is in the top five', [[5, true, qwen, 'arena-code']]],
    ['Qwen3.7-Max, ranked 4th', [[4, false, qwen, null]]],
    ['The first model of 2026 was GPT-5.5', []],
  ])('%s', (claim, found) => {
    expect(standings(claim)).toEqual(found);
  });

  it.each([
    ['On May 26, 2026, V4 Pro cost $0.87', ['2026-05-26']],
    ['26 May 2026: $0.87', ['2026-05-26']],
    ['2026年5月26日', ['2026-05-26']],
    ['as of 2026-05-26', ['2026-05-26']],
    ['in May 2026', []],
    ['on February 30, 2026', []],
  ])('%s', (claim, days) => {
    expect(read(claim).days).toEqual(days);
  });
});
