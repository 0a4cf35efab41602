import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type AddressTables = Pick<Records, 'sources' | 'boards' | 'bodies' | 'plans'>;

/** Returns the problem with a URL that users follow; `null` if there is none. */
function addressFault(url: string): string | null {
  if (!URL.canParse(url)) return 'is no address';
  const { protocol, hostname, port, username } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'is no address of the web';
  if (!hostname.includes('.') || /^[\d.]+$/.test(hostname)) return 'names no host but a number';
  return port === '' && username === '' ? null : 'has a port or a user in it';
}

/** Every URL can be followed: http or https, a named host, no port, no user. */
export function urlIsWellFormed({ sources, boards, bodies, plans }: AddressTables): Problem[] {
  return [...sources, ...boards, ...bodies, ...plans].flatMap((row) => {
    const fault = row.url === null ? null : addressFault(row.url);
    if (fault === null) return [];
    const sentence = `${row.url ?? ''}: This ${fault}. Write the publisher's own address, or empty the cell and cite by publisher and title.`;
    return [problemAt(row, 'url-is-well-formed', sentence)];
  });
}
