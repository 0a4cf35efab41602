import { PageLink } from '../url/PageLink.tsx';

interface ModelLinkProps {
  /** Of the price table; `null` where that does not know the model. */
  readonly id: string | null;
  readonly name: string;
}

/** A model's name, and with it the way to its page where it has one. */
export function ModelLink({ id, name }: ModelLinkProps) {
  if (id === null) return <>{name}</>;
  return (
    <PageLink to={`/models/${id}`} className="inline-block min-w-6 underline underline-offset-2">
      {name}
    </PageLink>
  );
}
