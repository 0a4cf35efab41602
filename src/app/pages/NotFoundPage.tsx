import { lazy, Suspense } from 'react';
import { PageLink } from '../../url/PageLink.tsx';
import { decoded, useView } from '../../url/useView.ts';
import { PageHeading } from '../PageHeading.tsx';

const OtherSpelling = lazy(async () => ({
  default: (await import('../../pages/standards/OtherSpelling.tsx')).OtherSpelling,
}));

const STANDARDS = '/standards/';

/** An address that is none of a page. That of a standard may spell its number in a way that no id does. */
export function NotFoundPage() {
  const { path } = useView();
  if (path.startsWith(STANDARDS)) {
    return (
      <>
        <PageHeading title="No such standard" kind="Standard" />
        <Suspense fallback={null}>
          <OtherSpelling spelling={decoded(path.slice(STANDARDS.length))} />
        </Suspense>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title="No such page"
        lead="We could not find this page. Its address may have been mistyped or have changed."
      />
      <PageLink to="/" className="underline underline-offset-4">
        To the overview →
      </PageLink>
    </>
  );
}
