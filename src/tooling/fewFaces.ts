import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Matches the fonts of a bare Debian with a browser: none of those that a page is first painted in. */
const isKept = (family: string): boolean => /DejaVu|CJK/.test(family);

/** Returns the font families of this machine, each by its first name; empty without fontconfig's tool. */
function installedFamilies(): string[] {
  try {
    const list = execFileSync('fc-list', ['--format', '%{family[0]}\n'], { encoding: 'utf8' });
    return [...new Set(list.split('\n'))].filter((family) => /^[^&<]+$/.test(family)).toSorted();
  } catch {
    return [];
  }
}

/** Returns a fontconfig configuration without some families of the system. */
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
 * Writes a configuration with which a browser finds few fonts, like on other machines. Returns the environment for
 * it; `null` if this machine has no others, or none of them.
 */
export function fewFaces(path: string): Record<string, string> | null {
  const families = installedFamilies();
  const hidden = families.filter((family) => !isKept(family));
  if (hidden.length === 0 || hidden.length === families.length) return null;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, fontconfigWithout(hidden));
  return { FONTCONFIG_FILE: resolve(path) };
}
