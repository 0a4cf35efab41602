import { beforeAll, describe, expect, it } from 'vitest';
import { searchedPlaces } from '../../src/app/search/places.ts';
import { registerListDocument } from '../../src/contract/registerRecords.ts';
import { searchDocument } from '../../src/contract/search.ts';
import { slug } from '../../src/contract/slug.ts';
import { siteSearch, type SiteSearch } from '../../src/domain/siteSearch.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { sourceTexts } from '../support/sourceTexts.ts';

const { rows, aliases } = builtDocument(searchDocument);
const register = builtDocument(registerListDocument).entries.map(({ designation, title }) => ({
  ...{ kind: 'register' as const, designation, title },
  to: `/register/${slug(designation)}`,
}));
const places = new Set([...rows, ...searchedPlaces].map(({ to }) => to));

let search: SiteSearch['search'];

beforeAll(() => {
  const all = siteSearch(aliases);
  all.add([...searchedPlaces, ...rows, ...register]);
  search = all.search;
});

const firstOf = (text: string) =>
  (search(text, null)?.groups ?? [])
    .flatMap(({ shown }) => shown)
    .slice(0, 3)
    .map(({ to }) => to);

it('answers a committee with itself first, and not with all that is of its body', () => {
  expect(firstOf('IEC TC 21')[0]).toBe('/committees/iec-tc-21');
  expect(search('IEC TC 21', null)?.count).toBeLessThan(20);
});

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
    ['5G patents', '/indicators/bodies-5g-sep-share-iplytics'],
    ['ISO/TC 22', '/committees/iso-tc-22'],
    ['ISO TC 22 SC 37', '/committees/iso-tc-22-sc-37'],
    ['electronic design automation', '/indicators/policy-chip-share-eda'],
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
    // Whole sentences, with the words that only join things.
    ['China holds more ISO secretariats than the US', '/indicators/bodies-iso-secretariats'],
    ['China holds more ISO secretariats than the U.S.', '/indicators/bodies-iso-secretariats'],
    ['secretariats China United States', '/indicators/bodies-iso-secretariats'],
    ['80 percent international standards', '/indicators/policy-cn-intl-conversion-rate'],
    ['China adopted 80% of international standards', '/indicators/policy-cn-intl-conversion-rate'],
    ['DeepSeek doubled its prices in August', '/policy?number=events~pricing-2026-08-16'],
    ['price of DeepSeek V4 Pro', '/models/deepseek-v4-pro'],
    ['who sits in WP.29', '/bodies/unece-wp29'],
    ['who sits in GRVA', '/bodies/unece-grva'],
    ['who leads ISO TC 22', '/committees/iso-tc-22'],
    ['nine of top ten on Code Arena', '/indicators/lb-arena-code-top10'],
    ['Chinese driver-assistance rule stricter than UN', '/standards/gb-47955-2026'],
    ['who moved first on automatic emergency braking', '/standards/gb-39901-2025'],
    // The United States in every spelling, and what readers say for a word of ours.
    ['USA 5G patents', '/indicators/bodies-5g-sep-share-cnipa'],
    ['U.S. share of 5G patents', '/indicators/bodies-5g-sep-share-cnipa'],
    ['carmaker', '/industries/ev'],
    ['BMS', '/standards/gb-t-27930-2015'],
    ['DSSAD', '/standards/un-r157'],
    // Laws, by whole words before beginnings.
    ['AI Act', '/law-standards?q=Regulation%20(EU)%202024%2F1689'],
    ['Cyber Resilience Act', '/law-standards?q=Regulation%20(EU)%202024%2F2847'],
    ['harmonised standards', '/law-standards#laws'],
    // Dates ahead.
    ['battery passport', '/coming-up?number=calendar~eu-2023-1542-passport'],
    ['GB/T 48073 takes effect', '/coming-up?number=calendar~takes-effect-2026-12-01-gb-t-48073'],
    ['covered software model year', '/coming-up?number=calendar~15-cfr-791-software'],
    // Facts, open questions, plans and their tasks.
    ['hands on the wheel', '/participation/committees?number=wp29-facts~ev-w-gb47955'],
    ['goes further than UN regulations', '/participation/committees?number=wp29-facts~ev-w-gb47955'],
    ['members of 3GPP in each year', '/gaps?q='],
    ['MIIT 2026 plan', '/ev-plans?metric=miit-auto-2026'],
    ['functional safety of EV battery management', '/ev-plans?metric=miit-auto-2024&number=tasks~'],
    // Pages and parts of pages by what they do.
    ['contact', '/about#report'],
    ['who makes this', '/about#who'],
    ['corrections', '/changes'],
    ['excel', '/downloads#tables'],
    ['deck', '/industries'],
    ['all dates', '/coming-up#dates'],
    ['next dates', '/coming-up'],
    ['calendar', '/follow#calendars'],
    ['secretariat moved', '/bodies/iso#secretariat-changes'],
    ['secretariats that changed hands', '/bodies/iso#secretariat-changes'],
    ['what changed this week', '/changes'],
    ['new this week', '/changes'],
    ['new this week', '/follow'],
    ['error rate', '/about#audits'],
  ])('%s', (text, place) => {
    const exact = places.has(place) || place.startsWith('/register/');
    expect(firstOf(text)).toContainEqual(exact ? place : expect.stringContaining(place));
  });
});

it('leads from no two finds to one address, and from words of readers to a find', () => {
  expect(new Set(rows.map(({ to }) => to)).size).toBe(rows.length);
  expect(aliases.filter(({ to }) => !places.has(to))).toEqual([]);
});

it('finds each word of readers first', () => {
  expect(aliases.filter(({ alias, to }) => !firstOf(alias).includes(to))).toEqual([]);
});

it('says that there is nothing only where nothing is', () => {
  const found = (text: string) => search(text, null);
  expect(found('xylophone quorum')?.count).toBe(0);
  expect(found('who sits in the xylophone committee of WP.29')).toMatchObject({ isNear: true });
});

it('writes amounts and shares as people do', () => {
  const texts = rows.flatMap(({ value }) => value?.text ?? []);
  expect(texts.filter((text) => /\d %|(?<!per )\bUSD\b/.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes('$')) && texts.some((text) => /\d%/.test(text))).toBe(true);
});

it('leads to parts of pages that pages name', () => {
  const folders = ['src/pages', 'src/app/pages', 'src/figures', 'src/frame'];
  const anchors = searchedPlaces.flatMap(({ to }) => to.split('#')[1] ?? []);
  expect(anchors.length).toBeGreaterThan(10);
  const named = new Set(folders.flatMap(sourceTexts).map(({ text }) => text));
  expect(anchors.filter((id) => !named.has(id))).toEqual([]);
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
