/** `ISO/TC 22/SC 37` → `iso-tc-22-sc-37`: an id that can be in a link. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
