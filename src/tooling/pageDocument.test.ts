import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { apiPathOf, bootScript, lateScript, pageDocument, inlineHash, StyleRules } from './pageDocument.ts';

/** The page of all pages, as the build leaves it: with its scripts in the head. */
const template = readFileSync('index.html', 'utf8')
  .replace(/\s*<script type="module" src="\/src\/main.tsx"><\/script>/, '')
  .replace(
    '</head>',
    '<script type="module" crossorigin src="/assets/vendor-1.js"></script>\n' +
      '<script type="module" crossorigin src="/assets/shell-1.js"></script>\n' +
      '<link rel="stylesheet" crossorigin href="/assets/shell-1.css"></head>',
  );

const page = {
  path: '/models/a',
  title: 'A “model” & more <b>',
  description: 'Costs $1 & "more".',
  html: '<h1>It costs $& and $1</h1>',
  styles: '<style>.a{color:red}</style>',
  late: `<script>${lateScript}</script>`,
  handed: { path: '/models/a', name: '</script><script>' },
};

describe('pageDocument', () => {
  const written = pageDocument(template, 'https://tracker.example', page);

  it('names the page in the head, as text', () => {
    expect(written).toContain('<title>A “model” &amp; more &lt;b&gt;</title>');
    expect(written).toContain('content="Costs $1 &amp; &quot;more&quot;."');
    expect(written).toContain('<link rel="canonical" href="https://tracker.example/models/a" />');
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

  it('refuses a template without a place for the page', () => {
    expect(() => pageDocument('<title>x</title>', '', page)).toThrow('index.html has nothing like');
  });
});

describe('StyleRules', () => {
  it('puts each style into one rule, whatever elements have it', () => {
    const rules = new StyleRules();
    const html = '<p class="a" style="width:2ch">x</p><td style="width:2ch"></td><i style="left:1%">y</i>';
    expect(rules.without(html)).toBe('<p class="s0 a">x</p><td class="s0"></td><i class="s1">y</i>');
    expect(rules.css).toBe('.s0{width:2ch}\n.s1{left:1%}');
  });

  it('leaves attributes of drawings alone', () => {
    const svg = '<text font-style="italic">a</text>';
    expect(new StyleRules().without(svg)).toBe(svg);
  });
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
