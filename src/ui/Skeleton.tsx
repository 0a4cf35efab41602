interface SkeletonProps {
  readonly label: string;
  readonly height: number;
}

/** Reserves the space of loading content to avoid a layout shift. */
export function Skeleton({ label, height }: SkeletonProps) {
  return (
    <div
      role="status"
      aria-label={`Loading ${label}`}
      style={{ height }}
      className="flex flex-col gap-3 pt-2"
    >
      <div className="skeleton h-5 w-3/5" />
      <div className="skeleton h-3.5 w-2/5" />
      <div className="skeleton min-h-0 flex-1" />
    </div>
  );
}
