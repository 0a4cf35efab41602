import { useEffect, type RefObject } from 'react';
import { HEIGHT_MESSAGE, type HeightMessage } from '../../frame/embed/heightMessage.ts';

/**
 * Tells the page around this one how high an element is, at first and whenever that changes. It listens to
 * nothing, and says nothing where no page is around. Any page may hear it: a height is no secret.
 */
export function usePostedHeight(element: RefObject<HTMLElement | null>, figure: string): void {
  useEffect(() => {
    const { current } = element;
    if (current === null || window.parent === window) return;
    let posted = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(current.getBoundingClientRect().height);
      if (height === posted) return;
      posted = height;
      const message: HeightMessage = { type: HEIGHT_MESSAGE, figure, height };
      window.parent.postMessage(message, '*');
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, figure]);
}
