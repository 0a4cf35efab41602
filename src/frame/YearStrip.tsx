import { Suspense, useLayoutEffect, useRef, useState } from 'react';
import type { YearValues } from '../charts/YearBrush.tsx';
import { later } from '../paint/later.ts';
import { TextButton } from '../ui/TextLink.tsx';

export type { YearValues };

/** Loaded on demand. */
const YearBrush = later(async () => (await import('../charts/YearBrush.tsx')).YearBrush);

interface YearStripProps {
  readonly values: readonly YearValues[];
  readonly from: string;
  readonly until: string;
  readonly onChange: (from: string, until: string) => void;
}

/** A button that opens a strip on which the user selects years by dragging. */
export function YearStrip(props: YearStripProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <TextButton
        className="text-sm"
        aria-expanded={isOpen}
        onClick={() => YearBrush.whenThere(() => setOpen(!isOpen))}
      >
        {isOpen ? 'Hide the strip' : 'Drag the years'}
      </TextButton>
      {isOpen && <OpenStrip {...props} />}
    </>
  );
}

function OpenStrip(props: YearStripProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => setWidth(Math.floor(place.current?.getBoundingClientRect().width ?? 0)), []);
  return (
    <div ref={place} className="h-14 w-full basis-full touch-pan-y">
      {width > 0 && (
        <Suspense fallback={null}>
          <YearBrush width={width} {...props} />
        </Suspense>
      )}
    </div>
  );
}
