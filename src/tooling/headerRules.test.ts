import { describe, expect, it } from 'vitest';
import { formatHeaderRules, headerRules, headersFor, parseHeaderRules } from './headerRules.ts';
import { securityHeaders } from './securityHeaders.ts';

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

describe('securityHeaders', () => {
  it('allows no inline code and no foreign origin', () => {
    const policy = securityHeaders()['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('names the origin of the API when it lives elsewhere, and refuses what is no address', () => {
    const policy = securityHeaders('https://data.example.org/some/base')['Content-Security-Policy'] ?? '';
    expect(policy).toContain("connect-src 'self' https://data.example.org;");
    expect(securityHeaders('/data')).toEqual(securityHeaders());
    expect(() => securityHeaders('data.example.org')).toThrow();
  });
});
