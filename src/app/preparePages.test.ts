// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearOfAhead } from '../url/pages.ts';
import { pageAt } from './pageRegistry.ts';
import { preparePages } from './preparePages.ts';

describe('preparePages', () => {
  let end: () => void;
  let deaf: () => void;
  /** What was to be drawn ahead. */
  const asked: unknown[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML =
      '<a id="own" href="/policy"><b>Policy</b></a><a id="other" href="https://other.example/policy">P</a><p>text</p>' +
      '<a id="place" href="/policy#events">P</a><a id="filtered" href="/policy?industry=ai">P</a>' +
      '<a id="window" href="/policy" target="_blank">P</a>';
    asked.length = 0;
    deaf = hearOfAhead((link) => void asked.push(link));
    vi.stubGlobal('CSS', { supports: () => true });
    end = preparePages();
  });
  afterEach(() => {
    end();
    deaf();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const prepared = (isThere = true) => {
    const page = pageAt('/policy');
    if (page === undefined) throw new Error('No page stands at /policy.');
    vi.spyOn(page.Page, 'isThere').mockReturnValue(isThere);
    return vi.spyOn(page.Page, 'prepare').mockResolvedValue(undefined);
  };
  const send = (kind: string, selector: string, more = {}) =>
    document.querySelector(selector)?.dispatchEvent(Object.assign(new Event(kind, { bubbles: true }), more));

  it('fetches the code of a page whose link is pointed at for a moment, or pressed', () => {
    const prepare = prepared();
    send('pointerover', '#own b');
    vi.advanceTimersByTime(79);
    send('pointerover', 'p');
    vi.runAllTimers();
    expect(prepare).not.toHaveBeenCalled();
    send('pointerover', '#own b');
    vi.advanceTimersByTime(80);
    expect(prepare).toHaveBeenCalledTimes(1);
    send('pointerdown', '#own');
    vi.advanceTimersByTime(0);
    expect(prepare).toHaveBeenCalledTimes(2);
    send('pointerover', 'p');
    send('focusin', '#own');
    vi.runAllTimers();
    expect(prepare).toHaveBeenCalledTimes(3);
  });

  it('has a page drawn whose link the reader stays at, until the reader leaves it', async () => {
    prepared();
    send('pointerover', '#own b');
    await vi.advanceTimersByTimeAsync(79);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual([{ path: '/policy', search: '' }]);
    send('pointerover', '#own');
    expect(asked).toHaveLength(1);
    send('pointerover', 'p');
    expect(asked).toEqual([{ path: '/policy', search: '' }, null]);
  });

  it('has the page drawn whose link the reader was at before this was there', async () => {
    end();
    prepared();
    document.querySelector<HTMLElement>('#own')?.focus();
    end = preparePages();
    await vi.runAllTimersAsync();
    expect(asked).toEqual([{ path: '/policy', search: '' }]);
  });

  it.each([
    ['by a finger, which presses at once', () => send('pointerover', '#own', { pointerType: 'touch' })],
    ['whose link is pressed before the reader stayed at it', () => send('pointerdown', '#own')],
    ['at a place in it', () => send('pointerover', '#place')],
    ['in another view', () => send('pointerover', '#filtered')],
    ['in a window of its own', () => send('pointerover', '#window')],
  ])('has no page drawn that is opened %s', async (_, come) => {
    prepared();
    come();
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
  });

  it('has none drawn whose code could not be had', async () => {
    prepared(false);
    send('pointerover', '#own');
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
  });

  it('has none drawn where a browser would show it', async () => {
    vi.stubGlobal('CSS', { supports: () => false });
    const prepare = prepared();
    send('pointerover', '#own');
    await vi.runAllTimersAsync();
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(asked).toEqual([]);
  });

  it('does nothing where the browser is to save data', () => {
    end();
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    end = preparePages();
    vi.unstubAllGlobals();
    const prepare = prepared();
    send('pointerdown', '#own');
    vi.runAllTimers();
    expect(prepare).not.toHaveBeenCalled();
  });

  it('leaves links elsewhere alone', () => {
    const prepare = prepared();
    send('pointerdown', '#other');
    vi.runAllTimers();
    expect(prepare).not.toHaveBeenCalled();
    end();
    send('pointerdown', '#own');
    vi.runAllTimers();
    expect(prepare).not.toHaveBeenCalled();
  });
});
