import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  apiPathOf,
  namedDocument,
  pageDocument,
  inlineHash,
  readTemplate,
  StyleClasses,
} from './pageDocument.ts';
import { bootScript, lateScript } from './pageScripts.ts';
import { linkedDataTag, linkTags, oembed } from './linkHead.ts';

/** The template as the build leaves it: with its scripts in the head. */
const built = readFileSync('index.html', 'utf8')
  .replace(/\s*<script type="module" src="\/src\/main.tsx"><\/script>/, '')
  .replace(
    '</head>',
    '<script type="module" crossorigin src="/assets/vendor-1.js"></script>\n' +
      '<script type="module" crossorigin src="/assets/shell-1.js"></script>\n' +
      '<link rel="stylesheet" crossorigin href="/assets/shell-1.css"></head>',
  );
const template = readTemplate(built);

const page = {
  path: '/models/a',
  name: 'A “model” & more <b>',
  description: 'Costs $1 & "more".',
  html: '<h1>It costs $& and $1</h1>',
  styles: ['<style>.a{color:red}</style>'],
  late: `<script>${lateScript}</script>`,
  reads: 'industry asOf',
  handed: { path: '/models/a', name: '</script><script>' },
};

describe('pageDocument', () => {
  const written = pageDocument(template, 'https://tracker.example', page);

  it('names the page in the head, as text', () => {
    expect(written).toContain('<title>A “model” &amp; more &lt;b&gt; · Standards Race</title>');
    expect(written).toContain('content="Costs $1 &amp; &quot;more&quot;."');
    expect(written).toContain('<link rel="canonical" href="https://tracker.example/models/a">');
  });

  it('has what travels with its link, and linked data, in the head', () => {
    const links = linkTags(
      { meta: [['citation_title', 'A “b” & c']], data: null },
      { address: 'https://tracker.example/cards/a.png', alt: 'Bars & lines' },
    );
    const data = linkedDataTag({ '@type': 'Dataset', name: '</script>' });
    const linked = pageDocument(template, '', { ...page, name: 'A', links, data });
    const [head = ''] = linked.split('</head>');
    expect(head).toContain('<meta property="og:title" content="A">');
    expect(head).toContain('<meta property="og:image" content="https://tracker.example/cards/a.png">');
    expect(head).toContain('<meta property="og:image:alt" content="Bars &amp; lines">');
    expect(head).toContain('<meta name="citation_title" content="A “b” &amp; c">');
    expect(head).toMatch(/<script type="application\/ld\+json">[^<]*"\\u003c\/script>"[^<]*<\/script>/);
  });

  it('leaves the type of a page about a dataset to Dublin Core', () => {
    const typeOf = (type: string) => linkTags({ meta: [['DC.type', type]], data: null }, null).join('');
    expect(typeOf('Dataset')).not.toContain('og:type');
    expect(typeOf('InteractiveResource')).toContain('<meta property="og:type" content="website">');
  });

  it('says by which parameters another view of it is asked for', () => {
    expect(written).toContain('<html data-reads="industry asOf" lang="en">');
  });

  it('has the page in its root, letter by letter', () => {
    expect(written).toMatch(/<div id="root"><h1>It costs \$& and \$1<\/h1><\/div>/);
  });

  it('hands over data that cannot end their element, and the scripts, which no longer stand in the head', () => {
    const text = /<script type="application\/json" id="handed">(.*?)<\/script>/s.exec(written)?.[1] ?? '';
    expect(JSON.parse(text)).toEqual({
      ...page.handed,
      scripts: ['/assets/vendor-1.js', '/assets/shell-1.js'],
    });
    expect(written).not.toContain('type="module"');
    expect(written).toContain(`<script>${lateScript}</script>`);
  });

  it('has the styles that it was given, and no others', () => {
    expect(written).toContain('<style>.a{color:red}</style>');
    expect(written).not.toContain('shell-1.css');
  });

  it('says of a page that scripts draw what it is about, to who has none too', () => {
    const named = namedDocument(template, '', page);
    expect(named).toContain('<link rel="canonical" href="/models/a">');
    expect(named).toMatch(
      /<noscript><main><h1>A “model” &amp; more &lt;b&gt; · Standards Race<\/h1><p>Costs \$1 &amp;/,
    );
    expect(named).toContain('type="module"');
  });

  it('has what the template has beside the page, once', () => {
    const once = (text: string) => expect(written.split(text), text).toHaveLength(2);
    ['<title>', 'name="description"', 'charset="utf-8"', 'rel="license"', 'id="root"', 'id="late"'].forEach(
      once,
    );
  });

  it.each([
    ['title', '<title>Standards Race</title>'],
    ['description', 'name="description"'],
    ['style sheet', 'rel="stylesheet"'],
    ['root', 'id="root"'],
  ])('refuses a template without a %s', (part, place) => {
    expect(() => readTemplate(built.replace(place, ''))).toThrow(`index.html has no ${part}.`);
  });
});

it('puts each inline style into one rule, whatever elements have it', () => {
  const classes = new StyleClasses();
  expect(['width:2ch', 'left:1%', 'width:2ch'].map(classes.of)).toEqual(['s0', 's1', 's0']);
  expect(classes.css).toBe('.s0{width:2ch}\n.s1{left:1%}');
});

describe('apiPathOf', () => {
  it.each([
    ['/api/v1/overview.json', '/api/v1/overview.json'],
    ['https://data.example.org/base/api/v1/models/a.json', '/api/v1/models/a.json'],
    ['/assets/shell.js', ''],
  ])('finds of %s what the build has', (address, path) => {
    expect(apiPathOf(address)).toBe(path);
  });
});

describe('scripts that stand in pages', () => {
  it('are named by a hash that policies understand', () => {
    expect(inlineHash(bootScript)).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
    expect(inlineHash(lateScript)).not.toBe(inlineHash(bootScript));
  });

  it('are scripts', () => {
    for (const script of [bootScript, lateScript]) expect(() => new Script(script)).not.toThrow();
  });
});

/** Returns what the first script of a page says about a URL, immediately and after its timeout. */
function viewAt(address: string): (string | undefined)[] {
  const dataset: Record<string, string> = { reads: 'industry asOf number' };
  const waits: (() => void)[] = [];
  const window = {
    document: { documentElement: { dataset } },
    location: new URL(`https://tracker.example${address}`),
    localStorage: {},
    setTimeout: (act: () => void) => waits.push(act),
    addEventListener: () => undefined,
    URLSearchParams,
  };
  runInContext(bootScript, createContext({ ...window, window }));
  const atOnce = dataset['view'];
  for (const act of waits) act();
  return [atOnce, dataset['view']];
}

describe('the view that an address asks for', () => {
  it.each([
    '/ai-pricing',
    '/ai-pricing?utm_source=newsletter&utm_medium=mail',
    '/?fbclid=x&ref=y&constructor=z',
    '/ai-pricing#flagship-prices~sources',
    '/ai-pricing?x=industry#prices',
  ])('is the page itself: %s', (address) => {
    expect(viewAt(address)).toEqual([undefined, undefined]);
  });

  it.each(['/?industry=ai', '/ev-plans?ref=x&asOf=2026-05-26', '/?number=fronts~a#fronts'])(
    'is waited for, and gives way to the page in the end: %s',
    (address) => {
      expect(viewAt(address)).toEqual(['other', 'late']);
    },
  );
});

it('describes an embed as high as its frame', () => {
  const said = {
    title: 'A',
    card: '/a.png',
    site: 'https://tracker.example',
    snippet: '<iframe height="510">',
  };
  expect(oembed(said)).toMatchObject({ version: '1.0', type: 'rich', height: 510, html: said.snippet });
});
