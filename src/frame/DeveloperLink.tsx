import { slug } from '../contract/slug.ts';
import { PageLink } from '../url/PageLink.tsx';

/** A developer's name, and with it the way to its page. */
export function DeveloperLink({ name }: { name: string }) {
  return (
    <PageLink to={`/developers/${slug(name)}`} className="underline underline-offset-2">
      {name}
    </PageLink>
  );
}
