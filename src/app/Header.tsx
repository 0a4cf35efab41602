import { PageLink } from '../paint/PageLink.tsx';
import { pageAt, tabsOf } from './findPage.ts';
import { sections } from './sitePage.ts';
import { useState } from 'react';
import { usePath } from '../url/useView.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { LaterPart } from '../ui/LaterPart.tsx';
import { useCurrentInSight } from '../ui/useCurrentInSight.ts';
import { chooseTheme, useThemeName } from '../ui/themePreference.ts';
import { later, openLast } from '../paint/later.ts';
import { TrayHost } from './pack/TrayHost.tsx';
import { keepTyped } from './search/typedAhead.ts';

export function Header() {
  const path = usePath();
  const open = pageAt(path)?.section;
  const row = useCurrentInSight<HTMLElement>(open ?? path);
  return (
    <header className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:gap-x-3 border-b border-ink py-3">
      <PageLink to="/" className="py-1 font-serif text-base font-semibold whitespace-nowrap sm:text-xl">
        Standards Race
      </PageLink>
      <nav
        ref={row}
        aria-label="Main menu"
        className="tab-row no-print relative order-3 flex min-w-0 grow basis-1/2 gap-3 sm:basis-2/3 overflow-x-auto text-sm lg:order-2 lg:basis-auto xl:basis-0"
      >
        <PageLink to="/">Overview</PageLink>
        {sections.map((section) => (
          <PageLink key={section} to={tabsOf(section)[0]?.path ?? '/'} isSection={section === open}>
            {section}
          </PageLink>
        ))}
      </nav>
      <TrayHost />
      <Search />
      {/* Reserve the space of the toggle: a browser may paint before it has loaded. */}
      <div className="no-print order-2 ml-auto grid grid-cols-[auto_1.75rem] items-center gap-1 sm:grid-cols-[auto_2rem] sm:gap-2 lg:order-4 pointer-coarse:grid-cols-[auto_44px]">
        <AsOfControl key={path} />
        <ThemeToggle />
      </div>
    </header>
  );
}

const SearchDialog = later(async () => (await import('./search/SearchDialog.tsx')).SearchDialog);

/** Opens the search, which loads on first use. `openSearch` clicks it by its id and may pass a text. */
function Search() {
  const [text, setText] = useState<string | null>(null);
  return (
    <>
      <button
        id="search"
        type="button"
        className="search-button no-print order-3"
        aria-keyshortcuts="/ Control+K"
        onClick={({ currentTarget: { value } }) => {
          keepTyped();
          openLast(SearchDialog, () => setText(value));
        }}
      >
        Search
      </button>
      {text !== null && (
        <LaterPart>
          <SearchDialog text={text} onClose={() => setText(null)} />
        </LaterPart>
      )}
    </>
  );
}

function ThemeToggle() {
  const theme = useThemeName();
  const next = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="grid size-7 place-items-center sm:size-8 text-soft hover:text-ink"
      aria-label={`Use the ${next} theme`}
      title={`Use the ${next} theme`}
      onClick={() => chooseTheme(next)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />
      </svg>
    </button>
  );
}
