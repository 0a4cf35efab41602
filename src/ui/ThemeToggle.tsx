import { chooseTheme, useThemeName } from './themePreference.ts';

export function ThemeToggle() {
  const theme = useThemeName();
  const next = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="grid size-8 place-items-center text-soft hover:text-ink"
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
