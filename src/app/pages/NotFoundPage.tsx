import { PageLink } from '../../url/PageLink.tsx';
import { PageHeading } from '../PageHeading.tsx';

export function NotFoundPage() {
  return (
    <>
      <PageHeading title="No such page" lead="The address is not one of this site’s." />
      <PageLink to="/" className="underline underline-offset-4">
        To the overview →
      </PageLink>
    </>
  );
}
