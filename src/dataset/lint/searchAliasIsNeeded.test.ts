import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { searchAliasIsNeeded } from './searchAliasIsNeeded.ts';

const records = ownRecords();
const at = { file: 'search-aliases.csv', line: 2 };

type Alias = Omit<(typeof records.searchAliases)[number], 'at'>;
const found = (alias: Alias) =>
  textsOf(searchAliasIsNeeded({ ...records, searchAliases: [{ ...alias, at }] }));

it('accepts a word that the title of its target does not say', () => {
  expect(found({ alias: '国家电网', targetKind: 'organization', targetId: 'cn-sgcc' })).toEqual([]);
  expect(found({ alias: 'RSS', targetKind: 'page', targetId: '/changes' })).toEqual([]);
});

it('finds a target that is not there, and a page without a path', () => {
  expect(found({ alias: 'x', targetKind: 'model', targetId: 'no-such-model' })).toEqual([
    '[search-alias-is-needed] “x”: there is no model "no-such-model". Correct the id or the kind.',
  ]);
  expect(found({ alias: 'x', targetKind: 'page', targetId: 'changes' })).toEqual([
    '[search-alias-is-needed] “x”: "changes" is not the path of a page. Begin it with "/".',
  ]);
});

it('finds a superseded indicator, which is not published', () => {
  const old = records.indicators.find(({ supersededBy }) => supersededBy !== null);
  expect(found({ alias: 'zz', targetKind: 'indicator', targetId: old?.indicatorId ?? '' })).toHaveLength(1);
});

it('finds a word that the title says anyway', () => {
  expect(found({ alias: 'state grids', targetKind: 'organization', targetId: 'cn-sgcc' })).toEqual([
    '[search-alias-is-needed] “state grids”: the title “State Grid Corporation of China” says it already. Take the row out.',
  ]);
});
