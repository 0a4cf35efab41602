import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { painted } from '../../tests/support/painted.ts';
import { noteArrival } from './arrival.ts';
import { goTo } from './siteBase.ts';
import { InTurn } from './InTurn.tsx';
import { onceShown, useShownAddress } from './shownAddress.tsx';
import { ShownInTurns } from './ShownInTurns.tsx';
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
