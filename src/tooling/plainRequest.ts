/** Kinds of compressed copies, smaller first. */
const copies = ['br', 'gzip'] as const;

/** Returns the client's weight for an encoding from its header: 0 excludes it. */
function wishFor(encoding: string, accepted: string): number {
  const wishes = accepted.split(',').map((one) => {
    const [name = '', ...traits] = one.split(';').map((part) => part.trim().toLowerCase());
    const quality = traits.find((trait) => trait.startsWith('q='))?.slice(2) ?? '1';
    return [name, Number(quality) || 0] as const;
  });
  const named = wishes.find(([name]) => name === encoding) ?? wishes.find(([name]) => name === '*');
  return named?.[1] ?? 0;
}

/** Returns the encodings that a client accepts, preferred ones first; only `null` if it accepts none. */
export function encodingsFor(request: Request): readonly (string | null)[] {
  const accepted = request.headers.get('accept-encoding') ?? '';
  const wanted = copies.map((name) => [name, wishFor(name, accepted)] as const);
  const taken = wanted.filter(([, wish]) => wish > 0).sort(([, one], [, other]) => other - one);
  return taken.length === 0 ? [null] : taken.map(([name]) => name);
}

/**
 * Returns a request in the form that the file server understands: HEAD becomes GET, to get the same headers; it has
 * one encoding; and a range in another unit than bytes, with several parts, or of a file that may have changed, is
 * dropped, so that the whole file is sent.
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

/** True if a client already has the response, by its date, and sent no ETag. */
export function isUnchanged(asked: Headers, answered: Headers): boolean {
  const [since, day] = [asked.get('if-modified-since'), answered.get('last-modified')].map((text) =>
    Date.parse(text ?? ''),
  );
  return !asked.has('if-none-match') && since !== undefined && day !== undefined && since >= day;
}
