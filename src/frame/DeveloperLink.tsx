import { PageLink } from '../url/PageLink.tsx';

/** A developer's name, and with it the way to its page. */
export function DeveloperLink({ id, name }: { id: string; name: string }) {
  return (
    <PageLink to={`/developers/${id}`} className="underline underline-offset-2">
      {name}
    </PageLink>
  );
}
