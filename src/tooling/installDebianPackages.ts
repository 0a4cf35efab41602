import { spawnSync } from 'node:child_process';

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0;

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 300_000 });
  return status === 0;
}

/** Installs Debian packages when this process is root on a system with apt-get; true when all are there. */
export function installDebianPackages(names: readonly string[]): boolean {
  if (!mayInstall()) return false;
  // A failed update can still leave usable lists, so only the installation's own result counts.
  aptGet('update');
  return aptGet('install', '--yes', '--no-install-recommends', ...names);
}
