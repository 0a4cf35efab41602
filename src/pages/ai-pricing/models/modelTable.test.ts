import { parseView } from '../../../url/view.ts';
import { describe, expect, it } from 'vitest';
import { pricesOn } from '../../../domain/prices.ts';
import { builtPricing } from '../../../../tests/support/builtFigures.ts';
import { toggleCompared } from '../../../figures/ai-pricing/comparisonFigure.ts';
import {
  columnsOption,
  filterModels,
  modelColumns,
  readModelTable,
  modelSortOption,
} from './modelTableOptions.ts';
import { allModelColumns } from './modelTableColumns.tsx';

const all = pricesOn(builtPricing(), null);
const namesWith = (options: Parameters<typeof readModelTable>[0], search = '') =>
  filterModels(all, readModelTable(options), search).map(({ model }) => model.name);

describe('readModelTable', () => {
  it('takes what is not said for the usual', () => {
    expect(readModelTable({})).toMatchObject({
      countries: [],
      developer: null,
      openWeights: null,
      tiers: [],
      sort: { id: 'released', desc: true },
    });
  });

  it('is the usual table where the address names what there is not, which is said', () => {
    const { view, problems } = parseView('country=xx&tier=huge&columns=age&sort=age-asc');
    expect(readModelTable(view.options)).toEqual(readModelTable({}));
    expect(problems).toHaveLength(4);
  });

  it('reads back what it writes', () => {
    for (const id of [...modelColumns, 'model']) {
      const written = modelSortOption({ id, desc: false });
      expect(readModelTable(written === null ? {} : { sort: written }).sort).toEqual({ id, desc: false });
    }
    expect(modelSortOption({ id: 'released', desc: true })).toBeNull();
    const some = columnsOption(['output', 'context']);
    expect(some).toEqual(['output', 'context']);
    expect(readModelTable({ columns: ['context', 'output'] }).columns).toEqual(some);
    expect(columnsOption(readModelTable({}).columns)).toBeNull();
    expect(readModelTable({ columns: columnsOption([]) ?? [] }).columns).toEqual([]);
  });
});

describe('allModelColumns', () => {
  it('has the columns in the order in which they are chosen, the prices beside the name', () => {
    const all = allModelColumns.map(({ id }) => id ?? '');
    expect(all).toEqual(['model', ...modelColumns]);
    expect(all.slice(0, 4)).toEqual(['model', 'output', 'input', 'cached-input']);
  });
});

describe('filterModels', () => {
  it('keeps what every filter keeps', () => {
    const open = filterModels(
      all,
      readModelTable({ country: ['cn'], weights: 'open', tier: ['flagship'] }),
      '',
    );
    expect(open.length).toBeGreaterThan(5);
    for (const { model } of open) {
      expect(model).toMatchObject({ refArea: 'CN', openWeights: true, tier: 'flagship' });
    }
    expect(namesWith({ developer: 'DeepSeek' })).toContain('DeepSeek-V4-Pro');
  });

  it('takes doubt about the weights for neither', () => {
    const open = namesWith({ weights: 'open' }).length;
    const closed = namesWith({ weights: 'closed' }).length;
    const doubtful = all.filter(({ model }) => model.openWeights === null).length;
    expect(doubtful).toBeGreaterThan(0);
    expect(open + closed + doubtful).toBe(all.length);
  });

  it('searches words in name, id, developer and country', () => {
    expect(namesWith({}, 'v4 deepseek PRO')).toEqual(['DeepSeek-V4-Pro']);
    expect(namesWith({}, 'china moonshot k3.1')).toEqual(['Kimi K3.1 Pro']);
    expect(namesWith({}, 'no such model')).toEqual([]);
  });
});

describe('the comparison', () => {
  it('takes in six and refuses the seventh', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(six.reduce<string[] | null>((ids, id) => toggleCompared(ids ?? [], id), [])).toEqual(six);
    expect(toggleCompared(six, 'g')).toBeNull();
    expect(toggleCompared(six, 'c')).toEqual(['a', 'b', 'd', 'e', 'f']);
  });
});
