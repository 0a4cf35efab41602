import { expect, it } from 'vitest';
import { siteSearch, type Findable } from './siteSearch.ts';

const nist: Findable = {
  kind: 'organization',
  to: '/organizations/us-nist',
  title: 'National Institute of Standards and Technology (NIST)',
};
const office: Findable = {
  kind: 'indicator',
  to: '/indicators/office',
  title: 'An office administers patents',
  value: { text: 'China 3 patents, 2025', by: 'Some office', knownOn: '2026-01-31' },
  since: '2020',
};
const swap: Findable = {
  kind: 'standard',
  to: '/standards/gb-t-40032-2021',
  title: 'Battery swap',
  designation: 'GB/T 40032-2021',
  original: '电动汽车换电安全要求',
  words: 'ISO 6469',
  since: '2021-08-20',
};
const rows = [nist, office, swap];

function found(text: string, asOf: string | null = null) {
  const { add, search } = siteSearch([{ alias: 'Gaithersburg', to: nist.to }]);
  add(rows.slice(0, 1));
  add(rows.slice(1));
  return search(text, asOf);
}
const placesOf = (text: string, asOf: string | null = null) =>
  found(text, asOf)?.groups.flatMap(({ shown }) => shown.map(({ to }) => to));

it('finds words in any order, by their beginnings, and never within others', () => {
  expect(placesOf('technology nist')).toEqual([nist.to]);
  expect(placesOf('patents adm')).toEqual([office.to]);
  expect(placesOf('nist')).toEqual([nist.to]);
  expect(placesOf('minister')).toEqual([]);
});

it('forgives slips in words of five letters and more', () => {
  expect(placesOf('admnisters')).toEqual([office.to]);
  expect(placesOf('technolgy')).toEqual([nist.to]);
  expect(placesOf('nits')).toEqual([]);
});

it('finds by what readers call a thing, by its Chinese name, and by numbers in any spelling', () => {
  expect(placesOf('gaithersburg')).toEqual([nist.to]);
  expect(placesOf('换电安全')).toEqual([swap.to]);
  expect(['GBT40032', 'gb/t 40032-2021', 'ISO 6469', 'gbt 4003'].map((text) => placesOf(text))).toEqual(
    Array.from({ length: 4 }, () => [swap.to]),
  );
});

it('reads a sentence, and puts whole words before beginnings', () => {
  const act = { kind: 'law' as const, to: '/act', title: 'Regulation on AI (AI Act)', words: 'AI Act' };
  const plan = { kind: 'target' as const, to: '/plan', title: 'AI Action Plan' };
  const { add, search } = siteSearch([]);
  add([plan, act]);
  const found = search('What does the AI Act say?', null);
  expect(found?.groups.map(({ kind }) => kind)).toEqual(['law', 'target']);
  expect(placesOf('who makes the battery swaps in China')).toEqual([swap.to]);
});

it('gives nothing near a number that is there', () => {
  const list = { kind: 'source' as const, to: '/sources/list', title: 'Catalog with 40032' };
  const { add, search } = siteSearch([]);
  add([...rows, list]);
  const placesFor = (text: string) =>
    search(text, null)?.groups.flatMap(({ shown }) => shown.map(({ to }) => to));
  expect(placesFor('GBT40032')).toEqual([swap.to]);
  expect(placesFor('catalogs 40032')).toEqual([list.to]);
});

it('says where it is only near: another series, or not all of the words', () => {
  expect(found('GB 40032')).toMatchObject({ isNear: true, count: 1 });
  expect(found('battery swap unicorns')).toMatchObject({ isNear: true, count: 1 });
  expect(found('battery swap')).toMatchObject({ isNear: false, count: 1 });
  expect(found('unicorns')).toMatchObject({ isNear: false, count: 0 });
});

it('knows of a past day only what was out by then, and no value that came later', () => {
  expect(placesOf('battery swap', '2021-08-19')).toEqual([]);
  expect(placesOf('battery swap', '2021-08-20')).toEqual([swap.to]);
  const valueOn = (day: string | null) => found('patents', day)?.groups[0]?.shown[0]?.value?.text;
  expect([null, '2026-01-31', '2026-01-30'].map(valueOn)).toEqual([
    'China 3 patents, 2025',
    'China 3 patents, 2025',
    undefined,
  ]);
});

it('asks for more where there is too little to search for', () => {
  expect([found(''), found('n'), found('the')]).toEqual([null, null, null]);
});

it('puts the committee of a number first, those of an industry before others, then mirrors and subcommittees', () => {
  const committee = (name: string, title: string, more: Partial<Findable> = {}): Findable => ({
    kind: 'committee',
    to: `/committees/${name}`,
    title: `${name}: ${title}`,
    words: name,
    ...more,
  });
  const { add, search } = siteSearch([]);
  add([
    committee('ISO/TC 17/SC 21', 'Environment of iron and steel'),
    committee('ISO/TC 21/SC 3', 'Fire detection'),
    committee('ISO/TC 21', 'Fire protection'),
    committee('ISO/TC 114', 'Horology'),
    committee('IEC TC 21', 'Secondary cells and batteries', { about: 'Batteries' }),
    committee('IEC TC 69', 'Electric vehicles', {
      words: 'IEC TC 69 ; SAC/TC 114',
      about: 'Electric vehicles',
    }),
  ]);
  const namesOf = (text: string) =>
    search(text, null)?.groups.flatMap(({ shown }) => shown.map(({ to }) => to.replace('/committees/', '')));
  expect(namesOf('TC 21')).toEqual(['IEC TC 21', 'ISO/TC 21', 'ISO/TC 21/SC 3', 'ISO/TC 17/SC 21']);
  expect(namesOf('TC 114')).toEqual(['ISO/TC 114', 'IEC TC 69']);
  expect(namesOf('SAC/TC 114')?.[0]).toBe('IEC TC 69');
});
