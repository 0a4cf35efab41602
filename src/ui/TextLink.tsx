import type { ReactNode } from 'react';
import { PageLink } from '../paint/PageLink.tsx';

interface TextLinkProps {
  /** Classes besides those of all links. */
  readonly className?: string;
  readonly children: ReactNode;
}

const linkClass = (more = ''): string => `underline underline-offset-2 ${more}`.trimEnd();

/** An underlined link to another page of the site. */
export const TextLink = ({ to, className, children }: TextLinkProps & { readonly to: string }) => (
  <PageLink to={to} className={linkClass(className)}>
    {children}
  </PageLink>
);

interface OuterLinkProps extends TextLinkProps {
  readonly href: string;
  /** Language of the text, if it is not that of the page. */
  readonly lang?: string | undefined;
}

/** An underlined link to another site, in a tab of its own. */
export const OuterLink = ({ href, lang, className, children }: OuterLinkProps) => (
  <a href={href} target="_blank" rel="noreferrer" className={linkClass(className)} lang={lang}>
    {children}
  </a>
);

interface TextButtonProps extends TextLinkProps {
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly 'data-exempt'?: string;
}

/** A button within text, underlined like a link. */
export const TextButton = ({ className, ...rest }: TextButtonProps) => (
  <button type="button" className={linkClass(className)} {...rest} />
);
