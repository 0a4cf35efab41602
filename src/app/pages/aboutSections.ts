/** Sections of the About page, which the search finds too. */
export const aboutSections = [
  { id: 'who', label: 'Who makes this' },
  { id: 'method', label: 'How a number is made' },
  { id: 'cite', label: 'How to cite' },
  { id: 'corrections', label: 'Corrections' },
  { id: 'report', label: 'How to report an error' },
  { id: 'words', label: 'Words' },
  // Last, since its length is unknown until its numbers have loaded.
  { id: 'audits', label: 'How often a number is wrong' },
] as const;
