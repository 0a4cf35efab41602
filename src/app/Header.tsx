import { ThemeToggle } from '../ui/ThemeToggle.tsx';
import { PageLink } from '../url/PageLink.tsx';
import { AsOfControl } from './AsOfControl.tsx';
import { sitePages } from './pageRegistry.ts';

const navLink =
  'border-b-2 border-transparent py-1 whitespace-nowrap text-soft hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink';

export function Header() {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 lg:gap-x-8 border-b border-ink py-3">
      <PageLink to="/" className="font-serif text-xl font-semibold whitespace-nowrap">
        Standards Race
      </PageLink>
      <nav
        aria-label="Pages"
        className="no-print order-3 flex w-full min-w-0 gap-5 overflow-x-auto text-sm lg:order-2 lg:w-auto"
      >
        <PageLink to="/" className={navLink}>
          Overview
        </PageLink>
        {sitePages
          .filter((page) => page.primary)
          .map((page) => (
            <PageLink key={page.path} to={page.path} className={navLink}>
              {page.label}
            </PageLink>
          ))}
      </nav>
      <div className="no-print order-2 ml-auto flex items-center gap-2 lg:order-3">
        <AsOfControl />
        <ThemeToggle />
      </div>
    </header>
  );
}
