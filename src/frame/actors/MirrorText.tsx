import type { ReactNode } from 'react';
import type { TakePart } from '../../contract/participation.ts';
import { TextLink } from '../../ui/TextLink.tsx';

interface MirrorTextProps {
  readonly text: string;
  /** Organizations that the text may name; of two names, the longer comes first. */
  readonly named: TakePart['named'];
}

/** A text in which each organization with a page is a link to it. */
export function MirrorText({ text, named }: MirrorTextProps): ReactNode {
  const [first, ...others] = named.filter(({ name }) => text.includes(name));
  if (first === undefined) return text;
  const at = text.indexOf(first.name);
  return (
    <>
      <MirrorText text={text.slice(0, at)} named={others} />
      <TextLink to={`/organizations/${first.id}`}>{first.name}</TextLink>
      <MirrorText text={text.slice(at + first.name.length)} named={others} />
    </>
  );
}
