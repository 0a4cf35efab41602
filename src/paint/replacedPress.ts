/**
 * Clicks for a mouse press whose element was replaced before the button was released, as when the live drawing takes
 * the place of the still one: browsers send no click then. Returns a function that stops it.
 */
export function keepReplacedPresses(): () => void {
  let pressed: EventTarget | null = null;
  const press = ({ target, pointerType, button }: PointerEvent) => {
    pressed = pointerType === 'mouse' && button === 0 ? target : null;
  };
  const release = ({ clientX, clientY }: PointerEvent) => {
    const isGone = pressed instanceof Node && !pressed.isConnected;
    pressed = null;
    if (!isGone) return;
    const heard = new AbortController();
    addEventListener('click', () => heard.abort(), { capture: true, once: true, signal: heard.signal });
    // A click by the browser itself would come in this task.
    setTimeout(() => {
      if (heard.signal.aborted) return;
      heard.abort();
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY });
      document.elementFromPoint(clientX, clientY)?.dispatchEvent(click);
    });
  };
  const stopped = new AbortController();
  addEventListener('pointerdown', press, { capture: true, signal: stopped.signal });
  addEventListener('pointerup', release, { capture: true, signal: stopped.signal });
  return () => stopped.abort();
}
