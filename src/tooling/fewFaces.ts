import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The name under which tests are run with few faces. */
export const FEW_FACES = 'few faces';

/** What a bare Debian with a browser has: none of the faces that a page is first painted in. */
const isKept = (family: string): boolean => /DejaVu|CJK/.test(family);

/** The families of this machine, each by its first name; none where fontconfig's tool is not there. */
function installedFamilies(): string[] {
  try {
    const list = execFileSync('fc-list', ['--format', '%{family[0]}\n'], { encoding: 'utf8' });
    return [...new Set(list.split('\n'))].filter((family) => /^[^&<]+$/.test(family)).toSorted();
  } catch {
    return [];
  }
}

/** A configuration of fontconfig in which some families of the system are not there. */
function fontconfigWithout(families: readonly string[]): string {
  const hidden = families.map(
    (family) => `<pattern><patelt name="family"><string>${family}</string></patelt></pattern>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<include>/etc/fonts/fonts.conf</include>
<selectfont><rejectfont>${hidden.join('')}</rejectfont></selectfont>
</fontconfig>
`;
}

/**
 * Writes a configuration by which a browser finds few faces, as on a machine that is not ours. Returns the environment
 * that says so, or `null` where this machine has no more faces than those, or none of them.
 */
export function fewFaces(path: string): Record<string, string> | null {
  const families = installedFamilies();
  const hidden = families.filter((family) => !isKept(family));
  if (hidden.length === 0 || hidden.length === families.length) return null;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, fontconfigWithout(hidden));
  return { FONTCONFIG_FILE: resolve(path) };
}
