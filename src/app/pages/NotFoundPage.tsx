import { PageLink } from '../../url/PageLink.tsx';
import { PageHeading } from '../PageHeading.tsx';

export function NotFoundPage() {
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
