import { describe, expect, it } from 'vitest';
import { builtAsk } from '../../../tests/support/builtDocuments.ts';
import { builtCatalog } from '../../../tests/support/builtFigures.ts';
import { figuresOfSpec } from '../../../tests/support/catalogFigures.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { parseView } from '../../url/view.ts';
import { indicatorSpec } from './indicatorSpec.ts';
import { askBeside, MOST_BESIDE, peersOf } from './severalFigure.ts';

const ID = 'ev-car-sales';
const BESIDE = ['ev-bev-car-sales', 'ev-phev-car-sales'];

const drawnWith = (search: string, id = ID) => {
  const [figure] = figuresOfSpec(indicatorSpec(id), parseView(search).view);
  if (figure?.kind !== 'lines') throw new Error(`No lines of ${id} with ${search}.`);
  return figure;
};

describe('several indicators of one unit', () => {
  it('have a panel each, with the values on record of both countries', () => {
    const figure = drawnWith(`compare=${BESIDE.join(',')}`);
    expect(figure.panels).toHaveLength(3);
    expect(figure.panels?.flatMap(({ names }) => Object.values(names))).toEqual(
      Array(3).fill(['China', 'United States']).flat(),
    );
    const alone = drawnWith('', 'ev-bev-car-sales');
    const own = figure.points.filter(({ seriesId }) => seriesId === 'ev-bev-car-sales|CN');
    expect(own.map(({ value }) => value)).toEqual(
      alone.points.filter(({ seriesId }) => seriesId === 'CN').map(({ value }) => value),
    );
    const listed = new Set(figure.sources.map(({ id }) => id));
    expect(figure.points.every(({ evidence }) => listed.has(evidence.sourceId))).toBe(true);
  });

  it('follow years, axis and day of the view', () => {
    const figure = drawnWith(`compare=${BESIDE[0] ?? ''}&from=2018-01-01&until=2020-12-31&scale=linear`);
    expect(new Set(figure.points.map(({ period }) => period))).toEqual(new Set(['2018', '2019', '2020']));
    expect(figure.scale).toBe('linear');
    const early = drawnWith(`compare=${BESIDE.join(',')}&asOf=2026-05-26`);
    expect(early.asOf).toBe('2026-05-26');
  });

  it('say what is compared in at most twelve words', () => {
    for (const search of ['ev-bev-car-sales', 'ev-bev-car-sales,ev-phev-car-sales']) {
      expect(hasTitleLength(drawnWith(`compare=${search}`).title)).toBe(true);
    }
    const percent = peersOf('ev-car-sales-share', builtCatalog(), null).slice(0, MOST_BESIDE);
    const long = drawnWith(`compare=${percent.map(({ id }) => id).join(',')}`, 'ev-car-sales-share');
    expect(long.title).toBe('Four indicators in %: China and the United States');
  });

  it('are of one unit and one kind of period, and run over time', () => {
    const catalog = builtCatalog();
    for (const own of catalog) {
      const peers = peersOf(own.id, catalog, null);
      expect(peers.every(({ id, unit }) => id !== own.id && unit.code === own.unit.code)).toBe(true);
      expect(peers.every(({ lastPeriod }) => lastPeriod.length === own.lastPeriod.length)).toBe(true);
      if (own.unit.kind === 'score' || own.firstPeriod === own.lastPeriod) expect(peers).toEqual([]);
    }
  });

  it('pass over what cannot be set beside the indicator, and what is too many', () => {
    expect(drawnWith('compare=no-such-indicator,ev-car-sales-share,ev-car-sales')).toEqual({
      ...drawnWith(''),
      link: drawnWith('compare=no-such-indicator,ev-car-sales-share,ev-car-sales').link,
    });
    const peers = peersOf(ID, builtCatalog(), null).map(({ id }) => id);
    const { view } = parseView(`compare=${peers.slice(0, 6).join(',')}`);
    expect(askBeside(builtAsk, ID, view)).toHaveLength(MOST_BESIDE);
  });
});
