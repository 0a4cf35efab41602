import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sampleBars, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { embedAddress, embedSnippet } from './embedSnippet.ts';

const ORIGIN = 'https://race.example';
const figure = sampleBars([samplePoint('CN', 'row', 3)], { id: 'plan-tasks', title: 'Tasks of 2026' });
const LINK = '/ev-plans?industry=ev&asOf=2026-05-26&view=table&number=plan-tasks~a%7Cb';

/** Parses a snippet as a browser does. */
function parsed(snippet: string) {
  const { body } = new DOMParser().parseFromString(snippet, 'text/html');
  const [frame] = body.querySelectorAll('iframe');
  const [script] = body.querySelectorAll('script');
  if (frame === undefined || script === undefined) throw new Error('The snippet has no frame or no script.');
  return { body, frame, script };
}

interface FakeFrame {
  readonly contentWindow: object;
  readonly style: { height: string };
}

/** Runs a snippet's script on a page with frames; returns a function that sends it a message. */
function listening(frames: readonly FakeFrame[]) {
  const heard: ((event: object) => void)[] = [];
  const { script } = parsed(embedSnippet(figure, LINK, { pinnedTo: null, origin: ORIGIN }));
  runInNewContext(script.text, {
    addEventListener: (_: string, listener: (event: object) => void) => heard.push(listener),
    document: { querySelectorAll: () => frames },
  });
  return (source: object, data: unknown, origin = ORIGIN) => {
    for (const listener of heard) listener({ source, data, origin });
  };
}

const fakeFrame = (): FakeFrame => ({ contentWindow: {}, style: { height: '500px' } });
const message = (height: unknown) => ({ type: 'standards-race:height', figure: 'plan-tasks', height });

describe('the address of an embed', () => {
  it('keeps the view without its day and number, or with the day that it is pinned to', () => {
    expect(embedAddress('plan-tasks', LINK, null)).toBe('/embed/plan-tasks?industry=ev&view=table');
    expect(embedAddress('plan-tasks', LINK, '2026-11-24')).toBe(
      '/embed/plan-tasks?industry=ev&asOf=2026-11-24&view=table',
    );
  });

  it('says where the figure of the overview is meant', () => {
    expect(embedAddress('plan-tasks', '/', null)).toBe('/embed/plan-tasks?page=overview');
    expect(embedAddress('leads', '/?industry=ai', null)).toBe('/embed/leads?industry=ai&page=overview');
  });
});

describe('the snippet', () => {
  it('names its frame with the finding where it shows the day of the finding', () => {
    const titled = (link: string, pinnedTo: string | null) =>
      parsed(embedSnippet(figure, link, { pinnedTo, origin: ORIGIN })).frame.title;
    expect(titled(LINK, '2026-05-26')).toBe('Tasks of 2026 (Standards Race)');
    expect(titled('/ev-plans', null)).toBe('Tasks of 2026 (Standards Race)');
    expect(titled(LINK, null)).toBe(`${figure.measure} (Standards Race)`);
  });

  it('is one frame with a name, an address and a height, and one script', () => {
    const { body, frame } = parsed(
      embedSnippet(figure, LINK, { pinnedTo: null, origin: `${ORIGIN}/folder/` }),
    );
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['IFRAME', 'SCRIPT']);
    expect(frame.getAttribute('src')).toBe(`${ORIGIN}/folder/embed/plan-tasks?industry=ev&view=table`);
    expect(frame.title).toBe(`${figure.measure} (Standards Race)`);
    expect(frame.getAttribute('width')).toBe('100%');
    expect(Number(frame.getAttribute('height'))).toBeGreaterThan(200);
    expect(frame.getAttribute('loading')).toBe('lazy');
  });

  it('lets the frame run, load and open links, and not lead the page elsewhere', () => {
    const { frame } = parsed(embedSnippet(figure, LINK, { pinnedTo: null, origin: ORIGIN }));
    const allowed = (frame.getAttribute('sandbox') ?? '').split(' ');
    expect(allowed).toContain('allow-scripts');
    expect(allowed).toContain('allow-popups');
    expect(allowed.filter((one) => /top-navigation|forms|modals/.test(one))).toEqual([]);
  });

  it.each([
    `"><script>alert(1)</script><iframe title="`,
    `' onload='alert(1)`,
    `</iframe></script><!-- & &amp; \u2028 标准`,
  ])('keeps a hostile title as text: %s', (title) => {
    const { body, frame } = parsed(
      embedSnippet({ ...figure, title }, LINK, { pinnedTo: '2026-05-26', origin: ORIGIN }),
    );
    expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['IFRAME', 'SCRIPT']);
    expect(frame.title).toBe(`${title} (Standards Race)`);
    expect(frame.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('keeps hostile ids, links and origins apart from its markup', () => {
    const id = `x"><b>`;
    const link = `/ev-plans?industry="><b>&board=%22%3E%3Cb%3E&asOf=2026-05-26`;
    const { body, frame } = parsed(
      embedSnippet({ ...figure, id }, link, { pinnedTo: '"><b>', origin: ORIGIN }),
    );
    expect(body.querySelector('b')).toBeNull();
    expect(frame.getAttribute('src')).toBe(`${ORIGIN}/embed/x%22%3E%3Cb%3E?asOf=%22%3E%3Cb%3E`);
    expect(() => embedSnippet(figure, LINK, { pinnedTo: null, origin: '</script>' })).toThrow(TypeError);
  });

  it('has a script that survives editors which turn signs into entities', () => {
    const { script } = parsed(embedSnippet(figure, LINK, { pinnedTo: null, origin: ORIGIN }));
    expect(script.text).not.toMatch(/[&<>]/);
  });

  it('gives a frame the height that its own content asks for, and no other', () => {
    const [own, other] = [fakeFrame(), fakeFrame()];
    const send = listening([own, other]);
    send(own.contentWindow, message(612.4));
    expect([own.style.height, other.style.height]).toEqual(['613px', '500px']);
  });

  it.each([
    ['from another window', {}, message(700), ORIGIN],
    ['from another site', null, message(700), 'https://else.example'],
    ['of another kind', null, { type: 'resize', height: 700 }, ORIGIN],
    ['that is no object', null, null, ORIGIN],
    ['whose height is no number', null, message('700'), ORIGIN],
    ['whose height is not finite', null, message(Number.POSITIVE_INFINITY), ORIGIN],
  ])('does nothing on a message %s', (_, source, data, origin) => {
    const own = fakeFrame();
    listening([own])(source ?? own.contentWindow, data, origin);
    expect(own.style.height).toBe('500px');
  });

  it('keeps heights within reason', () => {
    const own = fakeFrame();
    const send = listening([own]);
    send(own.contentWindow, message(1e9));
    expect(own.style.height).toBe('5000px');
    send(own.contentWindow, message(-4));
    expect(own.style.height).toBe('100px');
  });
});
