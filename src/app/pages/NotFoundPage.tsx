import { Suspense } from 'react';
import { SearchOffer } from '../../frame/openSearch.tsx';
import { shortened } from '../../url/params.ts';
import { decoded } from '../../url/params.ts';
import { usePath } from '../../url/useView.ts';
import { PageHeading } from '../PageHeading.tsx';
import { later } from '../../paint/later.ts';
import { TextLink } from '../../ui/TextLink.tsx';

const OtherSpelling = later(
  async () => (await import('../../pages/standards/OtherSpelling.tsx')).OtherSpelling,
);

const OtherRegistered = later(
  async () => (await import('../../pages/standards/OtherSpelling.tsx')).OtherRegistered,
);

/** Paths whose numbers have spellings that are no ids, with the function that finds the id. */
const spelled = [
  { folder: '/standards/', kind: 'Standard', Found: OtherSpelling },
  { folder: '/register/', kind: 'Document', Found: OtherRegistered },
] as const;

/** The page for unknown URLs. The number of a standard in one may be spelled in a way that is no id. */
export function NotFoundPage() {
  const path = usePath();
  const meant = spelled.find(({ folder }) => path.startsWith(folder));
  if (meant !== undefined) {
    const { folder, kind, Found } = meant;
    return (
      <>
        <PageHeading title={`No such ${kind.toLowerCase()}`} kind={kind} />
        <Suspense fallback={null}>
          <Found spelling={decoded(path.slice(folder.length))} />
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
      <TextLink to="/">To the overview →</TextLink>
      <SearchOffer text={shortened(decoded(path.slice(1)))} />
    </>
  );
}
