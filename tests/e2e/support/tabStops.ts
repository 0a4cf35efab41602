import type { CDPSession, Page } from '@playwright/test';
import * as v from 'valibot';

interface TabStop {
  /** As assistive technology hears it; empty where it hears nothing. */
  readonly name: string;
  /** The beginning of its HTML, so that a failure says where to look. */
  readonly html: string;
  /** Whether the focus can be seen: an outline on it or on what holds it. */
  readonly outlined: boolean;
  /** Whether its middle lies in the window, with nothing over it. */
  readonly inSight: boolean;
  /** Whether the stop before was the same element: the key did not move on. */
  readonly held: boolean;
}

const treeShape = v.object({
  nodes: v.array(
    v.object({
      ignored: v.boolean(),
      name: v.optional(v.object({ value: v.optional(v.string(), '') })),
    }),
  ),
});

async function nameOfFocused(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { objectId } = result;
  if (objectId === undefined) return '';
  const tree = v.parse(
    treeShape,
    await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false }),
  );
  return tree.nodes.find(({ ignored }) => !ignored)?.name?.value.trim() ?? '';
}

/** What has the focus; `null` where nothing has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const held = Reflect.get(window, 'lastTabStop') === element;
    Reflect.set(window, 'lastTabStop', element);
    const holders: Element[] = [];
    for (let one: Element | null = element; one !== null && holders.length < 4; one = one.parentElement) {
      holders.push(one);
    }
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = document.elementFromPoint(x + Math.min(width / 2, 20), y + Math.min(height / 2, 20));
    const over = middle?.closest('[aria-label="Filter"], [aria-label="Models to compare"]') ?? null;
    return {
      held,
      html: element.outerHTML.slice(0, 120),
      outlined: holders.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && outlineWidth !== '0px';
      }),
      inSight: middle !== null && (over === null || over.contains(element)),
    };
  });

/**
 * Walks a page by the tab key from its beginning until the focus leaves it, or until `most` stops. A date field
 * has several stops of its own and is told once.
 */
export async function tabStops(page: Page, most: number): Promise<{ stops: TabStop[]; left: boolean }> {
  const session = await page.context().newCDPSession(page);
  const stops: TabStop[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const element = await focused(page);
    if (element === null) return { stops, left: true };
    if (element.held && element.html.includes('type="date"')) continue;
    stops.push({ ...element, name: await nameOfFocused(session) });
  }
  return { stops, left: false };
}
