import { useLayoutEffect } from 'react';
import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { painted } from '../../tests/support/painted.ts';
import { noteArrival } from './arrival.ts';
import { goTo } from '../url/siteBase.ts';
import { PagePart } from './PagePart.tsx';
import { onceShown, useShownAddress } from './shownAddress.tsx';
import { ShownPage, FreshPage } from './ShownPage.tsx';
import { SiteRouter } from '../url/SiteRouter.tsx';

/** Top of each section in pixels from the top of the viewport. */
const tops = new Map<string, number>();

function Below({ log }: { readonly log: string[] }) {
  const { search } = useShownAddress();
  log.push(search);
  return <p data-testid="below">{search}</p>;
}

const Path = () => <p data-testid="path">{useShownAddress().path}</p>;

const textOf = (name: string) => screen.getByTestId(name).textContent;
const isPageThere = vi.fn<(path: string) => boolean>();
const press = (search: string) => act(() => goTo(`/${search}`));

/** Shows what the offscreen section displays at the time when the visible one shows another URL. */
function Seen({ search, note }: { readonly search: string; readonly note: (below: string | null) => void }) {
  useLayoutEffect(() => note(screen.queryByTestId('below')?.textContent ?? null), [note, search]);
  return <p data-testid="seen">{search}</p>;
}

describe('parts of a page', () => {
  const shown: string[] = [];
  let belowThen: string | null = null;
  const note = (below: string | null) => {
    belowThen = below;
  };
  const InWindow = () => <Seen search={useShownAddress().search} note={note} />;

  beforeEach(() => {
    shown.length = 0;
    window.history.replaceState(null, '', '/?industry=chips');
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return new DOMRect(0, tops.get(this.dataset['testid'] ?? '') ?? 0, 100, 100);
    });
    tops.set('seen', 0).set('below', 5000);
    render(
      <SiteRouter>
        <ShownPage isPageThere={isPageThere}>
          <PagePart>
            <InWindow />
          </PagePart>
          <PagePart>
            <Below log={shown} />
          </PagePart>
        </ShownPage>
      </SiteRouter>,
    );
  });

  afterEach(() => {
    vi.restoreAllMocks();
    window.history.replaceState(null, '', '/');
  });

  it('shows what is in the window with the page, and what is out of it after that, no view twice', async () => {
    press('?industry=ai');
    await waitFor(() => expect(textOf('below')).toBe('industry=ai'));
    shown.length = 0;
    press('?industry=rail');
    await waitFor(() => expect(textOf('seen')).toBe('industry=rail'));
    expect(belowThen).toBe('industry=ai');
    await waitFor(() => expect(textOf('below')).toBe('industry=rail'));
    expect(shown.lastIndexOf('industry=ai')).toBeLessThan(shown.indexOf('industry=rail'));
  });

  it('lets nothing leave it before it shows what was pressed', async () => {
    const left: (string | null)[] = [];
    const leave = () => onceShown(screen.getByTestId('seen'), () => void left.push(textOf('seen')));
    leave();
    expect(left).toEqual(['industry=chips']);
    press('?industry=ai');
    leave();
    expect(left).toEqual(['industry=chips']);
    await waitFor(() => expect(left).toEqual(['industry=chips', 'industry=ai']));
  });
});

it.each([
  { isThere: true, isTop: true },
  { isThere: false, isTop: true },
  { isThere: true, isTop: false },
])('shows another page in one go only at its top, and where its code is there: %o', async (page) => {
  await painted();
  vi.useFakeTimers();
  isPageThere.mockReturnValue(page.isThere);
  noteArrival(page.isTop);
  const { unmount } = render(
    <SiteRouter>
      <ShownPage isPageThere={isPageThere}>
        <Path />
      </ShownPage>
    </SiteRouter>,
  );
  await act(() => vi.runAllTimersAsync());
  act(() => goTo('/policy'));
  vi.advanceTimersByTime(100);
  expect(textOf('path')).toBe(page.isThere && page.isTop ? '/policy' : '/');
  await act(() => vi.runAllTimersAsync());
  expect(textOf('path')).toBe('/policy');
  unmount();
  goTo('/');
  // The app is busy until the user is idle, too.
  await act(() => vi.runAllTimersAsync());
  vi.useRealTimers();
});

it('begins another page anew', async () => {
  isPageThere.mockReturnValue(true);
  render(
    <SiteRouter>
      <ShownPage isPageThere={isPageThere}>
        <FreshPage>
          <Path />
        </FreshPage>
      </ShownPage>
    </SiteRouter>,
  );
  const before = screen.getByTestId('path');
  press('?industry=ai');
  await painted();
  expect(screen.getByTestId('path')).toBe(before);
  act(() => goTo('/policy'));
  await waitFor(() => expect(textOf('path')).toBe('/policy'));
  expect(before).not.toBeInTheDocument();
  act(() => goTo('/'));
  await waitFor(() => expect(textOf('path')).toBe('/'));
});
