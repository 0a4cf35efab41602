import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { headersFor } from './headerRules.ts';
import { headerRules } from './siteHeaders.ts';
import { caddyConfig, nginxConfig, objectFunction, objectStoreConfig } from './hostConfigs.ts';

const place = { root: '/srv/www', port: 8080 };

describe.each(['', '/tracker'])('configurations of hosts, for a site at “%s”', (base) => {
  const rules = headerRules('https://data.example.org', base);
  const site = { rules, base };

  it('nginx gives each beginning of a path all of its headers, and no others', () => {
    const config = nginxConfig(site, place);
    for (const beginning of ['/embed/', '/assets/', '/fonts/', '/fonts/noto-sans-sc', '/api/']) {
      const block = config.slice(config.indexOf(`location ^~ ${base}${beginning} {`)).split('}')[0] ?? '';
      const given = Array.from(block.matchAll(/add_header (\S+) "(.*)" always;/g), ([, name, value]) => [
        name,
        value,
      ]);
      expect(Object.fromEntries(given), beginning).toEqual(headersFor(rules, `${base}${beginning}`));
    }
  });

  it('Caddy applies the rules in their order', () => {
    const config = caddyConfig(site, place);
    const places = rules.map(({ pattern }) => config.indexOf(`header ${pattern} {`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    for (const { headers } of rules)
      for (const [name, value] of Object.entries(headers)) expect(config).toContain(`${name} "${value}"`);
  });

  it('only documents of the register and committees are pages without a file of their own', () => {
    const nginx = nginxConfig(site, place);
    expect(nginx).toContain(`location ${base}/register/ {\n        try_files $uri $uri.html @shell;`);
    expect(nginx).toContain(`location ${base}/committees/ {\n        try_files $uri $uri.html @shell;`);
    expect(nginx).toContain(`location ${base}/ {\n        error_page 404 @shell;`);
    const parts = caddyConfig(site, place).split(/handle (?:\S+(?:register|committees)\/\* )?\{/);
    expect(parts.slice(1).map((part) => part.includes('status 404'))).toEqual([false, false, true]);
  });

  it('a store of objects has an object for each address', () => {
    const objectOf = (path: string): unknown =>
      runInNewContext(`${objectFunction(base)}; handler({ request: { uri: '${base}${path}' } }).uri`);
    for (const [path, object] of [
      ['/', '/index.html'],
      ['/ev-plans', '/ev-plans.html'],
      ['/models/gpt-5.5', '/models/gpt-5.5.html'],
      ['/ev-plans/', '/ev-plans.html'],
      ['/embed/plan-tasks', '/embed/plan-tasks.html'],
      ['/assets/shell-1.js', '/assets/shell-1.js'],
      ['/api/v1/feeds/all.atom', '/api/v1/feeds/all.atom'],
      ['/sw.js', '/sw.js'],
    ] as const)
      expect(objectOf(path), path).toBe(`${base}${object}`);
    expect(objectStoreConfig(site)).toContain(`${base}/assets/*\n  Content-Security-Policy`);
  });
});
