import { describe, expect, it } from 'vitest';
import { readLink } from './readLink.ts';
import { formatView } from './view.ts';

const site = {
  origins: ['https://standards.example', 'http://127.0.0.1:4317'],
  routes: ['/', '/ai-pricing', '/indicators/:id', '/industries/:industry'],
};

describe('readLink', () => {
  it.each([
    'https://standards.example/',
    'http://127.0.0.1:4317/ai-pricing?asOf=2026-05-26&view=table',
    'https://standards.example/indicators/ev-car-sales?industry=ai,ev',
    'https://standards.example/industries/ev',
  ])('knows %s, and gives back its meaning', (raw) => {
    const link = readLink(raw, site);
    if (link.kind !== 'known') throw new Error(link.kind);
    expect(raw.endsWith(`${link.path}${formatView(link.view)}`)).toBe(true);
  });

  it('drops what is no part of a view', () => {
    const link = readLink('https://standards.example/?utm_source=x&number=a~b&scenario=error', site);
    expect(link.kind === 'known' && formatView(link.view)).toBe('');
  });

  it.each([
    ['https://evil.example/ai-pricing', 'evil.example'],
    ['https://standards.example@evil.example/', 'evil.example'],
    ['https://standards.example.evil.example/ai-pricing', 'evil.example'],
    ['http://standards.example/ai-pricing', 'standards.example'],
    ['https://standards.example:8443/ai-pricing', 'standards.example:8443'],
    ['https://ｅvil.example/', 'evil.example'],
    ['https://standards.example\\@evil.example/', 'standards.example'],
  ])('names the other site of %s', (raw, site_) => {
    const link = readLink(raw, site);
    if (link.kind === 'foreign') expect(link.site).toContain(site_);
    else expect(link.kind).toBe('unknown');
  });

  it.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'file:///etc/passwd',
    ],
    ...[
      '//evil.example/',
      '/ai-pricing',
      '\\\\evil.example',
      '',
      ' ',
      'about:blank',
      'blob:https://standards.example/1',
    ],
    ...[
      'https://user:pw@standards.example/ai-pricing',
      'https:standards.example',
      'https:///standards.example/',
    ],
    ...[
      'https://standards.example//evil.example',
      'https://standards.example/\\evil.example',
      'HTTPS://standards.example/',
    ],
    ...[
      'https://standards.example/%2f%2fevil.example',
      'https://standards.example/ai-pricing%00',
      ' https://standards.example/',
    ],
    ...[
      'https://standards.example/ai-pricing/../about',
      'https://standards.example/./ai-pricing',
      'https://standards.example/nowhere',
    ],
    ...[
      'https://standards.example/indicators/..',
      'https://standards.example/indicators/a/b',
      'https://standards.example/indicators/',
    ],
    ...[
      'https://standards.example/ai-pricing#x',
      'https://standards.example/ai-pricing?view=table#x',
      'https://standards.example/?a?b',
    ],
    ...['https://standards.example/ai-pricing?asOf=never', 'https://standards.example/ai-pricing?board=../x'],
    ...[
      'https://standards.example/industries/x',
      'https://standards.example/ai-pricing\n',
      'https://standards.example\t/',
    ],
    ...[
      'https://standards.example',
      `https://standards.example/?q=${'x'.repeat(8000)}`,
      'https://standards.example/\u202Eai',
    ],
  ])('does not know %j', (raw) => {
    expect(readLink(raw, site).kind).not.toBe('known');
  });
});
