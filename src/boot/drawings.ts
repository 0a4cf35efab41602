import { afterFrame } from './waits.ts';

const waiting = (): NodeListOf<SVGElement> => document.querySelectorAll<SVGElement>('[data-use]');

/** Puts a drawing into its place, which names it; a browser then fetches it. */
function put(place: SVGElement): SVGElement {
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', String(place.dataset['use']));
  place.append(use);
  delete place.dataset['use'];
  return use;
}

/**
 * Puts drawings into their places, those that are shown one a frame. Not every browser says that one is there: after half
 * a second the next one follows.
 *
 * @param isFirst the first that is shown alone.
 */
export async function draw(isFirst = false): Promise<void> {
  for (const place of waiting()) {
    const [isShown] = place.getClientRects();
    // Another call may have put it there meanwhile.
    if (place.dataset['use'] === undefined || (isFirst && isShown === undefined)) continue;
    const use = put(place);
    if (isFirst) return;
    if (isShown === undefined) continue;
    await new Promise((done) => {
      use.onload = done;
      setTimeout(done, 500);
    });
    await afterFrame();
  }
}

/** Puts each drawing itself into the page, read in one go: paper does not wait. */
export function drawForPaper(): void {
  waiting().forEach(put);
  for (const use of document.querySelectorAll('use')) {
    try {
      const [file = '', id = ''] = String(use.getAttribute('href')).split('#');
      const read = new XMLHttpRequest();
      read.open('GET', file, false);
      read.send();
      use.replaceWith(read.responseXML?.getElementById(id) ?? use);
    } catch {
      // What cannot be had is not printed.
    }
  }
}
