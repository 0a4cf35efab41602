import { useEffect } from 'react';
import { replayEarlyInput } from '../paint/earlyInput.ts';
import { PageMoves } from './PageMoves.tsx';
import { SiteLine } from './SiteLine.tsx';

/**
 * What is beside every page and has no part in its first paint: what a reader did before it came, where links lead the
 * eye, and news of the site.
 */
export function BesidePage() {
  // The document says by itself that its scripts are late.
  useEffect(() => document.getElementById('late')?.remove(), []);
  useEffect(replayEarlyInput, []);
  return (
    <>
      <PageMoves />
      <SiteLine />
    </>
  );
}
