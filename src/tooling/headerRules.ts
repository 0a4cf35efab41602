/** Headers for every path that a pattern meets: an exact path, or a beginning followed by `*`. */
export interface HeaderRule {
  pattern: string;
  /** Headers of earlier rules that do not apply here, whether they are set again or not. */
  detached?: string[];
  headers: Record<string, string>;
}

/** The folder in which the site of these rules stands, such as `/tracker`; empty at the top of the host. */
export const baseOfRules = ([first]: readonly HeaderRule[]): string => first?.pattern.slice(0, -2) ?? '';

/**
 * Formats rules as the `_headers` file that static hosts read. `! Name` removes a header of an earlier rule on hosts
 * that would join both values; hosts where the later rule wins skip such a line.
 */
export function formatHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, detached = [], headers }) => {
      const gone = detached.map((name) => `  ! ${name}\n`);
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${pattern}\n${gone.join('')}${lines.join('')}`;
    })
    .join('\n');
}

/** Adds one line of a rule to it: a header that it removes or sets. */
function readRuleLine(rule: HeaderRule | undefined, line: string): void {
  const [, gone] = /^\s+! ([\w-]+)$/.exec(line) ?? [];
  const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
  if (rule !== undefined && gone !== undefined) {
    rule.detached = [...(rule.detached ?? []), gone];
  } else if (rule !== undefined && name !== undefined && value !== undefined) {
    rule.headers[name] = value;
  } else {
    throw new Error(`_headers has a line that cannot be read: ${line.trim()}`);
  }
}

/** Parses a `_headers` file. Throws on a line without a pattern or header. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith(' ')) readRuleLine(rules.at(-1), line);
    else rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

const meets = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** Returns the headers that the rules give to one path; a later rule overrides an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter(({ pattern }) => meets(pattern, path))) {
    for (const name of rule.detached ?? []) headers.delete(name);
    for (const [name, value] of Object.entries(rule.headers)) headers.set(name, value);
  }
  return Object.fromEntries(headers);
}
