import { useQuery } from '@tanstack/react-query';
import { industriesDocument } from '../contract/catalog.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { traySignal } from '../frame/tray/traySignal.ts';
import { onFirstTouch } from '../paint/firstTouch.ts';
import { PageLink } from '../paint/PageLink.tsx';
import { nameOf } from './findPage.ts';
import { sitePages } from './pageRegistry.ts';
import { useEffect, useState } from 'react';
import { later } from '../paint/later.ts';

export function Footer() {
  const { data } = useQuery(documentQuery(industriesDocument));
  return (
    <footer className="mt-20 flex flex-wrap items-baseline gap-x-6 gap-y-3 border-t border-ink py-4 text-xs text-soft [&>span]:py-1.5">
      <span>Dataset {data?.datasetVersion ?? '…'}</span>
      <span>Compilation CC BY 4.0; each source keeps its own license</span>
      <span>Code MIT</span>
      <nav
        aria-label="More pages"
        className="no-print flex flex-wrap items-baseline gap-x-5 underline sm:ml-auto underline-offset-2 *:py-1.5"
      >
        {sitePages
          .filter(({ section, lead }) => section === undefined && lead !== undefined)
          .map((page) => (
            <PageLink key={page.path} to={page.path}>
              {nameOf(page)}
            </PageLink>
          ))}
        <button type="button" onClick={() => traySignal.dispatchEvent(new Event('open'))}>
          My report
        </button>
        <PageLink to="/about">About</PageLink>
        <PictureOpener datasetVersion={data?.datasetVersion ?? null} />
      </nav>
    </footer>
  );
}

const OpenPicture = later(async () => (await import('./openPicture/OpenPicture.tsx')).OpenPicture);

/** Opens exported pictures; loaded after the first interaction, since nobody drops a picture before that. */
function PictureOpener({ datasetVersion }: { datasetVersion: string | null }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    // A failure is not reported: the user did not ask for it.
    const show = () => void OpenPicture.prepare().then(() => setThere(OpenPicture.isThere()));
    return onFirstTouch(show);
  }, []);
  return <span className="min-w-24">{isThere && <OpenPicture datasetVersion={datasetVersion} />}</span>;
}
