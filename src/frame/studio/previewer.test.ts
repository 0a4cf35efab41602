import { describe, expect, it } from 'vitest';
import { isDrawing, madeBy, makePreviewer, type Made, type Wish } from './previewer.ts';

const madeFor = (name: string): Made => ({
  file: { name, blob: new Blob([name]) },
  view: { kind: 'text', lines: [name], cut: false },
  warning: null,
});

/** A request whose result the test controls. */
function slow(key: string) {
  let resolve: (made: Made) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Made>((onMade, onFailed) => {
    resolve = onMade;
    reject = onFailed;
  });
  let begun = 0;
  const wish: Wish = {
    key,
    make: () => {
      begun += 1;
      return promise;
    },
  };
  return {
    wish,
    begun: () => begun,
    finish: () => resolve(madeFor(key)),
    fail: (error: Error) => reject(error),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

function setUp() {
  const released: string[] = [];
  const previewer = makePreviewer((made) => released.push(made.file.name));
  return { previewer, released, shown: () => previewer.state().shown?.key ?? null };
}

describe('makePreviewer', () => {
  it('keeps the old file until the new one is made, then lets it go', async () => {
    const { previewer, released, shown } = setUp();
    const [a, b] = [slow('a'), slow('b')];
    previewer.wish(a.wish);
    a.finish();
    await settled();
    previewer.wish(b.wish);
    await settled();
    expect([shown(), isDrawing(previewer.state()), released]).toEqual(['a', true, []]);
    b.finish();
    await settled();
    expect([shown(), isDrawing(previewer.state()), released]).toEqual(['b', false, ['a']]);
  });

  it('makes one at a time, and of those that wait only the last', async () => {
    const { previewer, released, shown } = setUp();
    const [a, b, c] = [slow('a'), slow('b'), slow('c')];
    for (const one of [a, b, c]) previewer.wish(one.wish);
    await settled();
    expect([a.begun(), b.begun(), c.begun()]).toEqual([1, 0, 0]);
    a.finish();
    await settled();
    expect([shown(), released, b.begun(), c.begun()]).toEqual([null, ['a'], 0, 1]);
    c.finish();
    await settled();
    expect(shown()).toBe('c');
  });

  it('goes back to what is shown without making it again', async () => {
    const { previewer, released, shown } = setUp();
    const [a, b] = [slow('a'), slow('b')];
    previewer.wish(a.wish);
    a.finish();
    await settled();
    previewer.wish(b.wish);
    previewer.wish(a.wish);
    b.finish();
    await settled();
    expect([shown(), isDrawing(previewer.state()), released, a.begun()]).toEqual(['a', false, ['b'], 1]);
  });

  it('names what failed, and makes it again when asked', async () => {
    const { previewer, shown } = setUp();
    let attempts = 0;
    const make = () =>
      (attempts += 1) === 1 ? Promise.reject(new Error('No font.')) : Promise.resolve(madeFor('a'));
    previewer.wish({ key: 'a', make });
    await settled();
    expect(previewer.state().failed?.error).toEqual(new Error('No font.'));
    expect(isDrawing(previewer.state())).toBe(false);
    previewer.retry();
    await settled();
    expect([shown(), previewer.state().failed]).toEqual(['a', null]);
  });

  it('does not blame a new choice for the failure of an old one', async () => {
    const { previewer } = setUp();
    const [a, b] = [slow('a'), slow('b')];
    previewer.wish(a.wish);
    previewer.wish(b.wish);
    a.fail(new Error('No font.'));
    await settled();
    expect(previewer.state().failed).toBeNull();
  });

  it('lets go of everything when it closes, also of what is still being made', async () => {
    const { previewer, released, shown } = setUp();
    const [a, b] = [slow('a'), slow('b')];
    previewer.wish(a.wish);
    a.finish();
    await settled();
    previewer.wish(b.wish);
    previewer.close();
    b.finish();
    await settled();
    expect([shown(), released]).toEqual([null, ['a', 'b']]);
  });
});

describe('madeBy', () => {
  it('hands over what is shown, or what is being made', async () => {
    const { previewer } = setUp();
    const a = slow('a');
    previewer.wish(a.wish);
    const waiting = madeBy(previewer, a.wish);
    a.finish();
    expect((await waiting).file.name).toBe('a');
    expect((await madeBy(previewer, a.wish)).file.name).toBe('a');
    expect(a.begun()).toBe(1);
  });

  it('passes a failure on', async () => {
    const { previewer } = setUp();
    const a = slow('a');
    const waiting = madeBy(previewer, a.wish);
    a.fail(new Error('No font.'));
    await expect(waiting).rejects.toThrow('No font.');
  });

  it('never hands over the file of another choice', async () => {
    const { previewer } = setUp();
    const [a, b] = [slow('a'), slow('b')];
    const waiting = madeBy(previewer, a.wish);
    previewer.wish(b.wish);
    a.finish();
    b.finish();
    await expect(waiting).rejects.toThrow('Another choice');
  });
});
