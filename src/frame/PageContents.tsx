interface PageContentsProps {
  /** In the order of the page; `id` is that of the target element. */
  readonly sections: readonly { readonly id: string; readonly label: string }[];
}

/** The table of contents of a long page. */
export function PageContents({ sections }: PageContentsProps) {
  return (
    <nav aria-label="On this page" className="no-print text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <li aria-hidden="true" className="py-1 text-soft">
          On this page
        </li>
        {sections.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1 underline underline-offset-2">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
