import { useEffect } from 'react';
import { replayEarlyInput } from '../paint/earlyInput.ts';
import { PageMoves } from './PageMoves.tsx';
import { SiteLine } from './SiteLine.tsx';

/**
 * The elements outside the pages that play no part in the first paint: replay of early input, scroll position and
 * focus, and news of the site.
 */
export function BesidePage() {
  // The prerendered HTML shows a note by itself if its scripts are late.
  useEffect(() => document.getElementById('late')?.remove(), []);
  useEffect(replayEarlyInput, []);
  return (
    <>
      <PageMoves />
      <SiteLine />
    </>
  );
}
