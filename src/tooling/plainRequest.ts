/** The kinds of compressed copies, the smaller first. */
const copies = ['br', 'gzip'] as const;

/** Reads from its header how much a client wants an encoding: 0 is not at all. */
function wishFor(encoding: string, accepted: string): number {
  const wishes = accepted.split(',').map((one) => {
    const [name = '', ...traits] = one.split(';').map((part) => part.trim().toLowerCase());
    const quality = traits.find((trait) => trait.startsWith('q='))?.slice(2) ?? '1';
    return [name, Number(quality) || 0] as const;
  });
  const named = wishes.find(([name]) => name === encoding) ?? wishes.find(([name]) => name === '*');
  return named?.[1] ?? 0;
}

/** Lists the encodings of copies that a client takes, what it likes best first; `null` alone where it takes none. */
export function encodingsFor(request: Request): readonly (string | null)[] {
  const accepted = request.headers.get('accept-encoding') ?? '';
  const wanted = copies.map((name) => [name, wishFor(name, accepted)] as const);
  const taken = wanted.filter(([, wish]) => wish > 0).sort(([, one], [, other]) => other - one);
  return taken.length === 0 ? [null] : taken.map(([name]) => name);
}

/**
 * A request as the server of files understands it: HEAD asks as GET does, so that it is told the same; it asks for one
 * encoding; and a range in another unit than bytes, of several parts, or of a file that may have changed since, is none,
 * and is answered by the whole.
 */
export function plainRequest(request: Request, encoding: string | null): Request {
  const headers = new Headers(request.headers);
  if (encoding === null) headers.delete('accept-encoding');
  else headers.set('accept-encoding', encoding);
  if (headers.has('if-range') || !/^bytes=(?!-$)\d*-\d*$/.test(headers.get('range') ?? ''))
    headers.delete('range');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  return new Request(request.url, { method, headers });
}

/** Says if a client has the answer already, by its day, where it does not ask by a tag. */
export function isUnchanged(asked: Headers, answered: Headers): boolean {
  const [since, day] = [asked.get('if-modified-since'), answered.get('last-modified')].map((text) =>
    Date.parse(text ?? ''),
  );
  return !asked.has('if-none-match') && since !== undefined && day !== undefined && since >= day;
}
