import { describe, expect, it } from 'vitest';
import { figurePages, specOf } from '../figures/catalog.ts';
import { movedLink, movedPlaces } from '../url/movedPlaces.ts';
import { optionKeys } from '../url/view.ts';
import { sitePages } from './pageRegistry.ts';

const KEPT = '?industry=ai&asOf=2026-05-26&view=table';

const parts = Object.entries(movedPlaces).flatMap(([from, own]) => own.map((part) => ({ from, ...part })));

const idsOf = (path: string) => figurePages.find((one) => one.path === path)?.ids ?? [];

describe.each(parts)('what moved to $to', ({ from, to, anchors, figures, params }) => {
  it('is a page, and still opens there by each anchor, with all else kept', () => {
    expect(sitePages.map(({ path }) => path)).toContain(to);
    for (const anchor of [...anchors, ...figures])
      expect(movedLink(`${from}${KEPT}#${anchor}`)).toBe(`${to}${KEPT}#${anchor}`);
  });

  it('opens by each of its numbers and of its controls', () => {
    for (const search of [
      ...figures.map((id) => `${KEPT}&number=${id}~gpt-5.5%7Coutput`),
      ...params.map((key) => `${KEPT}&${key}=x`),
    ]) {
      expect(movedLink(`${from}${search}`)).toBe(`${to}${search}`);
      expect(movedLink(`${to}${search}`)).toBeNull();
    }
    expect(optionKeys).toEqual(expect.arrayContaining([...params]));
  });

  it('has all figures of its page, which pictures and reports from before find there', async () => {
    expect(figures).toEqual(expect.arrayContaining([...idsOf(to)]));
    for (const id of idsOf(to)) {
      expect(movedLink(`${from}${KEPT}`, id)).toBe(`${to}${KEPT}`);
      expect(await specOf(id, `${from}${KEPT}`), id).toMatchObject({ id, home: to });
    }
  });
});

describe.each(Object.entries(movedPlaces))('what is left of %s', (from, own) => {
  it('stays, whatever else its link says', () => {
    const [key = ''] = own.flatMap(({ params }) => params);
    for (const id of idsOf(from)) {
      expect(movedLink(`${from}?${key}=x`, id)).toBeNull();
      expect(movedLink(`${from}?${key}=x&number=${id}~a`)).toBeNull();
      expect(movedLink(`${from}?${key}=x#${id}`)).toBeNull();
    }
    expect(movedLink(`${from}${KEPT}`)).toBeNull();
    expect(movedLink(`${from}?${key}=`)).toBeNull();
  });

  it('gives no name to two places', () => {
    const names = own.flatMap(({ anchors, figures }) => [...anchors, ...figures]);
    const controls = own.flatMap(({ params }) => params);
    expect([new Set(names).size, new Set(controls).size]).toEqual([names.length, controls.length]);
  });
});
