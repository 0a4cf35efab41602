import { lazy, Suspense, useEffect, useState } from 'react';

const OpenPicture = lazy(async () => ({
  default: (await import('./openPicture/OpenPicture.tsx')).OpenPicture,
}));

/** Long enough for the first paint and the first documents to go ahead. */
const DELAY_MS = 300;

/** Takes pictures back in; fetched after the first paint, which it has no part in. */
export function PictureOpener({ datasetVersion }: { datasetVersion: string | null }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <span className="no-print min-w-24 text-right">
      {due && (
        <Suspense fallback={null}>
          <OpenPicture datasetVersion={datasetVersion} />
        </Suspense>
      )}
    </span>
  );
}
