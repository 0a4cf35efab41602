import { describe, expect, it } from 'vitest';
import { allSpecs, figurePages, specOf, specsOfPage } from '../figures/catalog.ts';
import { boardLists } from '../figures/leaderboards/boardLists.ts';
import { BOARDS_PAGE, FIRST_BOARD } from '../url/pathView.ts';
import { movedLink, movedPlaces } from '../url/movedPlaces.ts';
import { readKeys } from '../url/view.ts';
import { sitePages } from './pageRegistry.ts';

const KEPT = '?industry=ai&asOf=2026-05-26&view=table';

const parts = Object.entries(movedPlaces).flatMap(([from, own]) =>
  own.map((part) => ({ from, ...part, at: part.to.replace(':id', FIRST_BOARD) })),
);

const idsOf = (path: string) => figurePages.find((one) => one.path === path)?.ids ?? [];

/** Returns the final target of a link; the link itself if nothing has moved. */
const endOf = (link: string, figureId: string | null = null) => movedLink(link, figureId) ?? link;

describe.each(parts)('what moved to $to', ({ from, to, at, anchors = [], figures, params = [] }) => {
  it('is a page, and still opens there by each anchor, with all else kept', () => {
    expect(sitePages.map(({ path }) => path.replace(':id', '')).some((path) => at.startsWith(path))).toBe(
      true,
    );
    for (const anchor of [...anchors, ...figures])
      expect(endOf(`${from}${KEPT}#${anchor}`)).toBe(`${at}${KEPT}#${anchor}`);
  });

  it('opens by each of its numbers and of its controls', () => {
    for (const search of [
      ...figures.map((id) => `${KEPT}&number=${id}~gpt-5.5%7Coutput`),
      ...params.map((key) => `${KEPT}&${key}=x`),
    ]) {
      expect(endOf(`${from}${search}`)).toBe(`${at}${search}`);
      expect(movedLink(`${at}${search}`)).toBeNull();
    }
    expect(readKeys).toEqual(expect.arrayContaining([...params]));
  });

  it('has all figures of its page, which pictures and reports from before find there', async () => {
    expect(figures).toEqual(expect.arrayContaining([...idsOf(at)]));
    for (const id of idsOf(at)) {
      expect(endOf(`${from}${KEPT}`, id)).toBe(`${at}${KEPT}`);
      expect(await specOf(id, `${from}${KEPT}`), id).toMatchObject({ id, home: to });
    }
  });
});

describe.each(Object.entries(movedPlaces))('what is left of %s', (from, own) => {
  it('stays, whatever else its link says', () => {
    const [key = ''] = own.flatMap(({ params = [] }) => params);
    for (const id of idsOf(from)) {
      expect(movedLink(`${from}?${key}=x`, id)).toBeNull();
      expect(movedLink(`${from}?${key}=x&number=${id}~a`)).toBeNull();
      expect(movedLink(`${from}?${key}=x#${id}`)).toBeNull();
    }
    expect(movedLink(`${from}${KEPT}`)).toBeNull();
    expect(movedLink(`${from}?${key}=`)).toBeNull();
  });

  it('gives no name to two places', () => {
    const names = own.flatMap(({ anchors = [], figures }) => [...anchors, ...figures]);
    const controls = own.flatMap(({ params = [] }) => params);
    expect([new Set(names).size, new Set(controls).size]).toEqual([names.length, controls.length]);
  });
});

describe('a board or a list that was chosen by `board=`', () => {
  it.each(['arena-text', 'swe-bench-verified', ...boardLists.map(({ id }) => id)])(
    '%s has its page',
    (id) => {
      const rest = 'asOf=2026-05-26&view=table&number=anything~a%7Cb';
      expect(movedLink(`/leaderboards?board=${id}`)).toBe(`/leaderboards/${id}`);
      expect(movedLink(`/leaderboards?asOf=2026-05-26&board=${id}&view=table&number=anything~a%7Cb#x`)).toBe(
        `/leaderboards/${id}?${rest}#x`,
      );
    },
  );

  it('leads pictures to the page of their figure, and drops the board where all are shown', async () => {
    const link = '/leaderboards?board=arena-text&gap=days';
    for (const { id } of await specsOfPage('/leaderboards/arena-text')) {
      expect(movedLink(link, id)).toBe('/leaderboards/arena-text?gap=days');
      expect(await specOf(id, link)).toMatchObject({ id });
    }
    expect(movedLink(link, 'board-matrix')).toBe('/leaderboards?gap=days');
    expect(movedLink('/leaderboards?board=arena-text&number=board-breaks~a%7Cb')).toBe(
      '/leaderboards?number=board-breaks~a%7Cb',
    );
  });

  it.each(['..%2Fx', '__proto__', 'A%20b', ''])('“%s” is none, and leads nowhere', (id) => {
    expect(movedLink(`/leaderboards?board=${id}`)).toBeNull();
  });

  it('every figure with a home of its own is found by the link of that home', async () => {
    for (const { id, home } of await allSpecs()) {
      const link = home.replace(':id', FIRST_BOARD);
      expect(endOf(link, id), id).toBe(link);
      expect(await specOf(id, link), id).toMatchObject({ id });
    }
    expect(endOf(BOARDS_PAGE)).toBe(BOARDS_PAGE);
  });
});

describe('an address in capitals', () => {
  it.each([
    ['/AI-PRICING', '/ai-pricing'],
    ['/Models/GPT-5.5?asOf=2026-05-26#events', '/models/gpt-5.5?asOf=2026-05-26#events'],
  ])('leads to the one address of its page: %s', (link, to) => {
    expect(endOf(link)).toBe(to);
  });

  it.each(['/standards/GB-T-40429-2021', '/register/ISO-9001', '/models/%E0%A4%A', '/ai-pricing'])(
    'is left alone where capitals mean something: %s',
    (link) => {
      expect(endOf(link)).toBe(link);
    },
  );
});
