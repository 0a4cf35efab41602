import { useLayoutEffect, useRef } from 'react';

const layers = '[class^="recharts-zIndex-layer"]:not([tabindex])';

/**
 * Keeps the tab key out of the layers that Recharts draws into. They are portals, on which React listens for
 * focus, and Chromium lets the keyboard stop at any part of an SVG that listens for it: three nameless stops in
 * each chart. Layers come when they are first drawn into, so the drawing is watched for new ones.
 */
export function LayersOffTheTab() {
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const svg = ref.current?.ownerSVGElement;
    if (svg === undefined || svg === null) return;
    const takeOff = () =>
      svg.querySelectorAll(layers).forEach((layer) => layer.setAttribute('tabindex', '-1'));
    takeOff();
    const observer = new MutationObserver(takeOff);
    observer.observe(svg, { childList: true });
    return () => observer.disconnect();
  }, []);
  return <g ref={ref} />;
}
