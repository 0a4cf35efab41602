import { afterFrame } from './waits.ts';

const waiting = (): NodeListOf<SVGElement> => document.querySelectorAll<SVGElement>('[data-use]');

/** Inserts a drawing into its element, which names the file; the browser then fetches it. */
function put(place: SVGElement): SVGElement {
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', String(place.dataset['use']));
  place.append(use);
  delete place.dataset['use'];
  return use;
}

/**
 * Inserts the drawings, the visible ones at one per frame. Not every browser sends `load` for them, so the next one
 * follows after half a second.
 *
 * @param isFirst inserts only the first visible one.
 */
export async function draw(isFirst = false): Promise<void> {
  for (const place of waiting()) {
    const [isShown] = place.getClientRects();
    // Another call may have inserted it in the meantime.
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

/** Inlines each drawing with a synchronous request: printing does not wait. */
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
      // Drawings that fail to load are left out of the print.
    }
  }
}
