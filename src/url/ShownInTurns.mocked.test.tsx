import { act, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { painted } from '../../tests/support/painted.ts';
import { drawAhead } from './pages.ts';
import { noteArrival } from './arrival.ts';
import { goTo } from './siteBase.ts';
import { InTurn } from './InTurn.tsx';
import { onceShown, useShownAddress } from './shownAddress.tsx';
import { ShownInTurns, StandingPages } from './ShownInTurns.tsx';
import { SiteRouter } from './SiteRouter.tsx';

/** Where each part stands, in pixels from the top of the window. */
const tops = new Map<string, number>();

function Part({ name, log }: { readonly name: string; readonly log?: string[] }) {
  const { search } = useShownAddress();
  log?.push(search);
  return <p data-testid={name}>{search}</p>;
}

const Path = () => <p data-testid="path">{useShownAddress().path}</p>;

const textOf = (name: string) => screen.getByTestId(name).textContent;
const isPageThere = vi.fn<(path: string) => boolean>();
const press = (search: string) => act(() => goTo(`/${search}`));

describe('parts that take turns', () => {
  const shown: string[] = [];

  beforeEach(() => {
    shown.length = 0;
    window.history.replaceState(null, '', '/?industry=chips');
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return new DOMRect(0, tops.get(this.dataset['testid'] ?? '') ?? 0, 100, 100);
    });
    tops.set('seen', 0).set('below', 5000);
    render(
      <SiteRouter>
        <ShownInTurns isPageThere={isPageThere}>
          <InTurn>
            <Part name="seen" />
          </InTurn>
          <InTurn>
            <Part name="below" log={shown} />
          </InTurn>
        </ShownInTurns>
      </SiteRouter>,
    );
  });

  afterEach(() => {
    vi.restoreAllMocks();
    window.history.replaceState(null, '', '/');
  });

  it('leaves what is out of sight until the reader rests, and shows it no view twice', async () => {
    press('?industry=ai');
    await waitFor(() => expect(textOf('seen')).toBe('industry=ai'));
    expect(textOf('below')).toBe('industry=chips');
    press('?industry=rail');
    await waitFor(() => expect(textOf('seen')).toBe('industry=rail'));
    await waitFor(() => expect(textOf('below')).toBe('industry=rail'), { timeout: 3000 });
    expect(new Set(shown)).toEqual(new Set(['industry=chips', 'industry=rail']));
    expect(shown.lastIndexOf('industry=chips')).toBeLessThan(shown.indexOf('industry=rail'));
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

  it('shows what is scrolled to before that', async () => {
    press('?industry=ai');
    await waitFor(() => expect(textOf('seen')).toBe('industry=ai'));
    tops.set('below', window.innerHeight + 50);
    window.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(textOf('below')).toBe('industry=ai'), { timeout: 400 });
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
      <ShownInTurns isPageThere={isPageThere}>
        <Path />
      </ShownInTurns>
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
  // The reader rests, too: the app is at work until then.
  await act(() => vi.runAllTimersAsync());
  vi.useRealTimers();
});

/** A site whose pages say their path, at rest, at the top of its first page; with what is on each page and beside them. */
async function renderPages(onPage: ReactNode, beside: ReactNode = null): Promise<() => void> {
  await painted();
  vi.useFakeTimers();
  isPageThere.mockReturnValue(true);
  noteArrival(true);
  const { unmount } = render(
    <SiteRouter>
      <ShownInTurns isPageThere={isPageThere}>
        <StandingPages>
          <Path />
          {onPage}
        </StandingPages>
        {beside}
      </ShownInTurns>
    </SiteRouter>,
  );
  await act(() => vi.runAllTimersAsync());
  return unmount;
}

describe('a page that is drawn ahead', () => {
  const Fails = () => (useShownAddress().path === '/fails' ? <p role="alert">Not drawn.</p> : null);
  const paths = () => screen.queryAllByTestId('path').map(({ textContent }) => textContent);
  const open = async (path: string) => {
    act(() => goTo(path));
    await act(() => vi.advanceTimersByTimeAsync(100));
  };
  let end: () => void;

  beforeEach(async () => {
    end = await renderPages(<Fails />);
  });

  afterEach(async () => {
    end();
    noteArrival(false);
    goTo('/');
    await act(() => vi.runAllTimersAsync());
    vi.useRealTimers();
  });

  it('is out of sight until it is opened, and is then shown as it is', async () => {
    act(() => drawAhead({ path: '/policy', search: '' }));
    expect(paths()).toEqual(['/', '/policy']);
    const ahead = screen.getByText('/policy');
    expect(ahead.closest('[data-page="ahead"][aria-hidden="true"]')).not.toBeNull();
    await open('/policy');
    expect(paths()).toEqual(['/policy']);
    expect(screen.getByText('/policy')).toBe(ahead);
    expect(ahead.closest('[data-page]')).toBeNull();
  });

  it('goes when the reader turns to something else', async () => {
    act(() => drawAhead({ path: '/policy', search: '' }));
    act(() => drawAhead({ path: '/gaps', search: '' }));
    expect(paths()).toEqual(['/', '/gaps']);
    act(() => drawAhead(null));
    expect(paths()).toEqual(['/']);
    act(() => drawAhead({ path: '/policy', search: '' }));
    await open('/?industry=ai');
    expect(paths()).toEqual(['/']);
  });

  it('is drawn again where it failed', async () => {
    act(() => drawAhead({ path: '/fails', search: '' }));
    const ahead = screen.getByText('/fails');
    await open('/fails');
    expect(paths()).toEqual(['/fails']);
    expect(screen.getByText('/fails')).not.toBe(ahead);
  });
});

describe('the page that is left', () => {
  const turned = async (beside: ReactNode, canHide = true) => {
    vi.spyOn(CSS, 'supports').mockReturnValue(canHide);
    const end = await renderPages(null, beside);
    act(() => goTo('/policy'));
    // To the turn, and not to the paint after it.
    act(() => void vi.advanceTimersByTime(17));
    const standing = screen
      .getAllByTestId('path')
      .map((path) => path.closest('[data-page]')?.getAttribute('data-page') ?? 'shown');
    end();
    noteArrival(false);
    goTo('/');
    await act(() => vi.runAllTimersAsync());
    vi.useRealTimers();
    vi.restoreAllMocks();
    return standing;
  };

  it('is out of sight as long as the next is not painted', async () => {
    expect(await turned(null)).toEqual(['left', 'shown']);
  });

  it('goes at once with a dialog that is open on it, and where a browser would still show it', async () => {
    expect(await turned(<dialog />)).toEqual(['shown']);
    expect(await turned(null, false)).toEqual(['shown']);
  });
});

it('knows no part within a part, which would show a view before or behind it', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const nested = (
    <SiteRouter>
      <ShownInTurns isPageThere={isPageThere}>
        <InTurn>
          <InTurn>{null}</InTurn>
        </InTurn>
      </ShownInTurns>
    </SiteRouter>
  );
  expect(() => render(nested)).toThrow('in another');
  vi.restoreAllMocks();
});
