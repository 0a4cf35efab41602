import { beforeAll, describe, expect, it } from 'vitest';
import { sitePages } from '../../src/app/pageRegistry.ts';
import { registerListDocument } from '../../src/contract/registerRecords.ts';
import { searchDocument } from '../../src/contract/search.ts';
import { slug } from '../../src/contract/slug.ts';
import { siteSearch, type SiteSearch } from '../../src/domain/siteSearch.ts';
import { builtDocument } from '../support/builtDocuments.ts';

const { rows, aliases } = builtDocument(searchDocument);
const register = builtDocument(registerListDocument).entries.map(({ designation, title }) => ({
  ...{ kind: 'register' as const, designation, title },
  to: `/register/${slug(designation)}`,
}));
const pages = sitePages.map(({ path, title, lead, label }) => ({
  ...{ kind: 'page' as const, to: path, title, words: label, note: lead ?? '' },
}));
const places = new Set([...rows, ...pages].map(({ to }) => to));

let search: SiteSearch['search'];

beforeAll(() => {
  const all = siteSearch(aliases);
  all.add([...pages, ...rows, ...register]);
  search = all.search;
});

const firstOf = (text: string) =>
  (search(text, null)?.groups ?? [])
    .flatMap(({ shown }) => shown)
    .slice(0, 3)
    .map(({ to }) => to);

describe('what readers look for is among the first three', () => {
  it.each([
    // Names that articles bring, as they write them.
    ['NIST', '/organizations/us-nist'],
    ['State Grid', '/organizations/cn-sgcc'],
    ['CRRC', '/organizations/cn-crrc'],
    ['Qualcomm', '/organizations/us-qualcomm'],
    ['WP.29', '/bodies/unece-wp29'],
    ['IEEE', '/organizations/us-ieee'],
    ['Qwen3.7-Max', '/models/qwen3.7-max'],
    ['V4 Pro DeepSeek', '/models/deepseek-v4-pro'],
    ['gpt 5.5', '/models/gpt-5.5'],
    ['Code Arena', '/leaderboards/arena-code'],
    ['2026 Automotive Standardization Work Plan', '/ev-plans?metric=miit-auto-2026'],
    ['Standardization Talent Development Action Plan', '/policy?number=events~'],
    ['America’s AI Action Plan', '/policy/targets?number=targets~'],
    ['National Standardization Development Outline', '/policy?number=events~'],
    ['60 teams', '/policy/targets?number=targets~talent-2025-teams%7Caim'],
    ['15 universities', '/policy/targets?number=targets~talent-2025-universities%7Caim'],
    ['x86 share', '/indicators/'],
    // Things by their words.
    ['ISO secretariats', '/indicators/bodies-iso-secretariats'],
    ['5G patents', '/indicators/bodies-5g-sep-share-cnipa'],
    ['ISO/TC 22', '/participation?number=committees~iso-tc-22%7Csecretariat'],
    ['UHV lines', '/indicators/'],
    ['subscribe', '/follow'],
    // Numbers in odd spellings.
    ['GBT40032', '/standards/gb-t-40032-2021'],
    ['gb/t 40032-2021', '/standards/gb-t-40032-2021'],
    ['UN Regulation No. 155', '/standards/un-r155'],
    ['iso iec 42001', '/register/iso-iec-42001-2023'],
    // Chinese.
    ['国家电网', '/organizations/cn-sgcc'],
    ['动力蓄电池安全要求', '/standards/gb-38031-2025'],
    ['2026年汽车标准化工作要点', '/ev-plans?metric=miit-auto-2026'],
    // Slips.
    ['deepsek v4 pro', '/models/deepseek-v4-pro'],
    ['committe secretariats ISO held', '/indicators/bodies-iso-secretariats'],
    ['Qualcom', '/organizations/us-qualcomm'],
    ['standrad talent plan', '/policy?number='],
  ])('%s', (text, place) => {
    const exact = places.has(place) || place.startsWith('/register/');
    expect(firstOf(text)).toContainEqual(exact ? place : expect.stringContaining(place));
  });
});

it('leads from no two finds to one address, and from words of readers to a find', () => {
  expect(new Set(rows.map(({ to }) => to)).size).toBe(rows.length);
  const pagePaths = new Set([...pages.map(({ to }) => to), '/', '/about']);
  expect(aliases.filter(({ to }) => !places.has(to) && !pagePaths.has(to))).toEqual([]);
});

it('finds each word of readers first', () => {
  const missed = aliases.filter(({ alias, to }) => to !== '/about' && !firstOf(alias).includes(to));
  expect(missed).toEqual([]);
});

it('gives each indicator that is not split its newest value with period and source', () => {
  const indicators = rows.filter(({ kind }) => kind === 'indicator');
  const valued = indicators.flatMap(({ value }) => value ?? []);
  expect(valued.length).toBeGreaterThan(indicators.length * 0.9);
  expect(valued.filter(({ text }) => !/\b(?:19|20)\d\d\b/.test(text))).toEqual([]);
  const boards = rows.filter(({ kind }) => kind === 'board');
  expect(boards.filter(({ value }) => value?.text.startsWith('First: ') !== true)).toEqual([]);
  const prices = rows.flatMap(({ kind, value }) => (kind === 'model' && value !== undefined ? [value] : []));
  expect(prices.filter(({ text }) => !/ per million tokens; basis: .+; last seen /.test(text))).toEqual([]);
});
