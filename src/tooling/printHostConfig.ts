import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { baseOfRules, parseHeaderRules } from './headerRules.ts';
import { caddyConfig, nginxConfig, objectStoreConfig, type HostPlace } from './hostConfigs.ts';

const makers = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  objects: objectStoreConfig,
} as const satisfies Record<string, (site: Parameters<typeof nginxConfig>[0], place: HostPlace) => string>;

const isHost = (name: string | undefined): name is keyof typeof makers =>
  name !== undefined && Object.hasOwn(makers, name);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '/srv/www' }, port: { type: 'string', default: '8080' } },
});
const [host] = positionals;
if (isHost(host)) {
  // Reads the rules that the build left: only these have the digests of its styles.
  const rules = parseHeaderRules(readFileSync('dist/_headers', 'utf8'));
  const place = { root: values.root, port: Number(values.port) };
  process.stdout.write(makers[host]({ rules, base: baseOfRules(rules) }, place));
} else {
  console.error('Use: npm run host:config -- nginx|caddy|objects [--root /srv/www] [--port 8080]');
  process.exitCode = 1;
}
