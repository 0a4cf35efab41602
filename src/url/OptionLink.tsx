import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'wouter';
import { FOLLOWED } from './followed.ts';

interface OptionLinkProps {
  readonly id: string;
  /** The whole address (`usePageHref`): many options are drawn at once, and the view is read once for all. */
  readonly href: string;
  readonly isActive: boolean;
  readonly className: string;
  /** Called when it is followed here, not where it opens beside this page. */
  readonly onFollow: () => void;
  readonly onPointerMove: () => void;
  readonly children: ReactNode;
}

const opensBeside = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;

/** A link that is one of a list box: the field above keeps the focus, and a middle click opens it beside the page. */
export function OptionLink({ isActive, onFollow, children, ...rest }: OptionLinkProps) {
  return (
    <Link
      {...rest}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      state={FOLLOWED}
      onClick={(event: MouseEvent) => {
        if (!opensBeside(event)) onFollow();
      }}
    >
      {children}
    </Link>
  );
}
