import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../src/app/createQueryClient.ts';
import { loadFigure } from '../../src/frame/loadFigure.ts';
import { specOf } from '../../src/figures/catalog.ts';
import { planTasksDocument } from '../../src/contract/evPlans.ts';
import { parseView } from '../../src/url/view.ts';
import { loseDocument, server } from '../support/api.ts';
import { renderApp } from '../support/renderApp.tsx';
import { drawnFigure, shownFigure } from '../support/shownFigure.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const titleOf = (figure: HTMLElement) => within(figure).getByRole('heading').textContent;

async function madeTitle(id: string, link: string): Promise<string | undefined> {
  const spec = await specOf(id, link);
  const { view } = parseView(new URL(link, 'https://example.org').search);
  return spec === null ? undefined : (await loadFigure(spec, createQueryClient(), view))?.title;
}

describe('an embedded figure', () => {
  it('stands alone, drawn, with its source line and the way to the whole page', async () => {
    renderApp('/embed/plan-tasks?industry=ev&asOf=2026-05-26');
    const figure = await drawnFigure('plan-tasks');
    expect(titleOf(figure)).toBe(await madeTitle('plan-tasks', '/ev-plans?industry=ev&asOf=2026-05-26'));
    expect(figure.querySelector('figcaption')).toHaveTextContent(/as of 2026-05-26/);
    const link = screen.getByRole('link', { name: 'Open in Standards Race' });
    expect(link).toHaveAttribute('href', '/ev-plans?industry=ev&asOf=2026-05-26');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
    for (const role of ['banner', 'navigation', 'contentinfo', 'alert']) {
      expect(screen.queryByRole(role), role).toBeNull();
    }
    expect(screen.queryByRole('group', { name: 'Industry' })).toBeNull();
    expect(document.title).toBe(`${titleOf(figure)} · Standards Race`);
  });

  it('is the one of the overview where the address says so', async () => {
    renderApp('/embed/flagship-prices?page=overview');
    const figure = await drawnFigure('flagship-prices');
    expect(screen.getByRole('link', { name: 'Open in Standards Race' })).toHaveAttribute('href', '/');
    const rows = figure.querySelectorAll('[data-key$="|output"]').length;
    expect(rows).toBeGreaterThan(0);
    window.history.replaceState(null, '', '/embed/flagship-prices');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await waitFor(() =>
      expect(document.querySelectorAll('[data-key$="|output"]').length).toBeGreaterThan(rows),
    );
  });

  it('can be an indicator, as a table too', async () => {
    renderApp('/embed/ev-car-sales?view=table');
    const figure = await shownFigure('ev-car-sales');
    expect(await within(figure).findByRole('table')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open in Standards Race' })).toHaveAttribute(
      'href',
      '/indicators/ev-car-sales?view=table',
    );
  });

  it('opens evidence in place, and every link outside of the frame', async () => {
    const { user } = renderApp('/embed/board-standings?asOf=2026-05-26');
    const figure = await shownFigure('board-standings');
    await user.click(within(figure).getByRole('button', { name: 'Evidence' }));
    const dialog = await screen.findByRole('dialog', { name: 'Evidence' });
    await user.click(within(dialog).getAllByRole('button', { name: /\d/ })[0] ?? dialog);
    const page = await screen.findByRole('link', { name: /number=/ });
    page.addEventListener('click', (event) => event.preventDefault());
    await user.click(page);
    expect(page).toHaveAttribute('target', '_blank');
    expect(page).toHaveAttribute('rel', 'noopener');
    expect(window.location.pathname).toBe('/embed/board-standings');
  });

  it('names what its address says and it does not understand', async () => {
    renderApp('/embed/leads?industry=nothing&asOf=soon&page=somewhere');
    expect(
      await screen.findByText(/^“industry=nothing” in the address cannot be used; it is ignored\./),
    ).toBeVisible();
    expect(screen.getByText(/^“asOf=soon” in the address/)).toBeVisible();
    expect(
      screen.getByText('“page=somewhere” in the address cannot be used; it is ignored. Allowed: overview.'),
    ).toBeVisible();
    await shownFigure('leads');
  });

  it.each([
    'no-such-figure',
    '%3Cb%3E',
    '%',
    '',
    'a/b',
    'model-prices.',
    'model-prices.__proto__',
    'model-scores.nobody',
  ])('names a figure that there is not: “%s”', async (id) => {
    renderApp(`/embed/${id}`);
    expect(await screen.findByText(/^There is no figure “.*” here/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'See all figures in Standards Race' })).toHaveAttribute(
      'href',
      '/',
    );
    expect(document.querySelector('figure')).toBeNull();
  });

  it('says what its view leaves nothing of', async () => {
    renderApp('/embed/board-standings?asOf=2020-01-01&industry=ai');
    expect(
      await screen.findByText(
        'Latest snapshot of a leaderboard: nothing is on record on January 1, 2020 for AI.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open in Standards Race' })).toHaveAttribute(
      'href',
      '/leaderboards/arena-code?industry=ai&asOf=2020-01-01',
    );
  });

  it('names the document that did not come, and asks again', async () => {
    loseDocument(planTasksDocument.path);
    const { user } = renderApp('/embed/plan-tasks');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(`There is no document at ${planTasksDocument.path}.`);
    server.resetHandlers();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await shownFigure('plan-tasks');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the height of an embedded figure', () => {
  /** Tells once that there is a size, as browsers do when they begin to observe. */
  function oneSize(told: (entries: readonly unknown[]) => void) {
    return {
      observe: () => queueMicrotask(() => told([{ contentRect: { width: 640 } }])),
      disconnect: () => undefined,
    };
  }

  it('is told to the page around it, and nothing else is', async () => {
    const around = new EventTarget();
    const postMessage = vi.fn();
    vi.stubGlobal('parent', Object.assign(around, { postMessage }));
    vi.stubGlobal('ResizeObserver', vi.fn(oneSize));
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 640, 431.2));
    renderApp('/embed/plan-tasks');
    await shownFigure('plan-tasks');
    expect(postMessage.mock.calls).toEqual([
      [{ type: 'standards-race:height', figure: 'plan-tasks', height: 432 }, '*'],
    ]);
  });

  it('is told to nobody where no page is around it', async () => {
    const postMessage = vi.spyOn(window, 'postMessage');
    renderApp('/embed/plan-tasks');
    await shownFigure('plan-tasks');
    expect(postMessage.mock.calls.flat()).not.toContainEqual(
      expect.objectContaining({ type: 'standards-race:height' }),
    );
  });
});
