/**
 * The SHA-256 of bytes in hexadecimal digits, as `sha256sum` prints it.
 *
 * @throws Error on a page without https, where browsers compute none.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!('subtle' in crypto)) throw new Error('A pack can only be made where the page was opened over https.');
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
