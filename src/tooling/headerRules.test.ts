import { describe, expect, it } from 'vitest';
import { formatHeaderRules, headersFor, parseHeaderRules } from './headerRules.ts';
import { headerRules, securityHeaders } from './siteHeaders.ts';

describe('headerRules', () => {
  it('reads back what it writes', () => {
    const rules = headerRules('https://data.example.org');
    expect(parseHeaderRules(formatHeaderRules(rules))).toEqual(rules);
  });

  it('refuses a file that it cannot read', () => {
    expect(() => parseHeaderRules('  X-Frame-Options: DENY\n')).toThrow('cannot be read');
    expect(() => parseHeaderRules('/*\n  no colon\n')).toThrow('cannot be read');
  });

  it('lets a later rule override an earlier one', () => {
    const rules = [
      { pattern: '/*', headers: { A: '1', B: '1' } },
      { pattern: '/x', headers: { B: '2' } },
    ];
    expect(headersFor(rules, '/x')).toEqual({ A: '1', B: '2' });
    expect(headersFor(rules, '/xy')).toEqual({ A: '1', B: '1' });
  });
});

describe('who may show a page in a frame', () => {
  const policyOf = (path: string) => {
    const rules = parseHeaderRules(formatHeaderRules(headerRules()));
    return headersFor(rules, path)['Content-Security-Policy'] ?? '';
  };

  it.each([
    '/',
    '/ev-plans',
    '/embed',
    '/embedded',
    '/embedx/y',
    '/EMBED/leads',
    '/api/v1/leads.json',
    '/x/embed/leads',
  ])('nobody: %s', (path) => {
    expect(policyOf(path)).toContain("frame-ancestors 'none';");
    expect(headersFor(headerRules(), path)).not.toHaveProperty('X-Robots-Tag');
  });

  it('anyone: embeds, with all else as strict as elsewhere and left out by search engines', () => {
    expect(policyOf('/embed/plan-tasks')).toBe(
      policyOf('/').replace("frame-ancestors 'none'", 'frame-ancestors *'),
    );
    const headers = headersFor(headerRules(), '/embed/plan-tasks');
    expect(headers).toMatchObject({ 'X-Robots-Tag': 'noindex', 'X-Content-Type-Options': 'nosniff' });
  });

  it('takes the strict policy away first, for hosts that would join both', () => {
    const text = formatHeaderRules(headerRules());
    const embed = text.slice(text.indexOf('/embed/*'));
    expect(embed.indexOf('! Content-Security-Policy')).toBeGreaterThan(0);
    expect(embed.indexOf('! Content-Security-Policy')).toBeLessThan(
      embed.indexOf('Content-Security-Policy:'),
    );
  });

  it('a header that a rule takes away is gone', () => {
    const rules = parseHeaderRules('/*\n  A: 1\n  B: 1\n/x\n  ! A\n');
    expect(headersFor(rules, '/x')).toEqual({ B: '1' });
  });
});

describe('securityHeaders', () => {
  it('allows no inline code and no foreign origin', () => {
    const policy = securityHeaders()['Content-Security-Policy'];
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types worker");
  });

  it('names the origin of the API when it lives elsewhere, and refuses what is no address', () => {
    const policy = securityHeaders('https://data.example.org/some/base')['Content-Security-Policy'];
    expect(policy).toContain("connect-src 'self' https://data.example.org;");
    expect(securityHeaders('/data')).toEqual(securityHeaders());
    expect(() => securityHeaders('data.example.org')).toThrow();
  });
});
