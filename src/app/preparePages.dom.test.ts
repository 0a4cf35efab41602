import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageAt } from './findPage.ts';
import { preparePages } from './preparePages.ts';

describe('preparePages', () => {
  let end: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML =
      '<a id="own" href="/policy"><b>Policy</b></a><a id="other" href="https://other.example/policy">P</a><p>text</p>';
    end = preparePages();
  });
  afterEach(() => {
    end();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const prepared = () => {
    const page = pageAt('/policy');
    if (page === undefined) throw new Error('No page stands at /policy.');
    return vi.spyOn(page.Page, 'prepare').mockResolvedValue(undefined);
  };
  const send = (kind: string, selector: string) =>
    document.querySelector(selector)?.dispatchEvent(new Event(kind, { bubbles: true }));

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
    expect(prepare).toHaveBeenCalledTimes(2);
    send('pointerover', 'p');
    send('focusin', '#own');
    vi.runAllTimers();
    expect(prepare).toHaveBeenCalledTimes(3);
  });

  it('fetches the code of the page whose link the reader was at before this was there', () => {
    end();
    const prepare = prepared();
    document.querySelector<HTMLElement>('#own')?.focus();
    end = preparePages();
    vi.runAllTimers();
    expect(prepare).toHaveBeenCalledTimes(1);
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
