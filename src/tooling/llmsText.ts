/** A document of the API, or a family of them, as in its description. */
export interface DescribedPath {
  readonly path: string;
  readonly summary: string;
}

interface LlmsFacts {
  /** URL of the site; if unknown, its folder or nothing: URLs are then relative to its host. */
  readonly site: string;
  readonly datasetVersion: string;
  /** Pages that are not about one record. */
  readonly pages: readonly { readonly path: string; readonly name: string; readonly description: string }[];
  readonly documents: readonly DescribedPath[];
}

const listEntry = (name: string, address: string, about: string): string =>
  `- [${name}](${address}): ${about}`;

/**
 * Returns the site's description for language models and other text-only readers: what it is, how to read its
 * numbers, and where they are.
 */
export function llmsText({ site, datasetVersion, pages, documents }: LlmsFacts): string {
  const at = (path: string) => `${site}${path}`;
  return [
    '# Standards Race',
    '',
    '> An open dashboard of the race between China and the United States to set technical standards: plans, prices of AI models, leaderboards, seats in standards bodies. Every number has its source, the place in it and a confidence.',
    '',
    `Dataset ${datasetVersion}. Compilation CC BY 4.0 as far as the sources allow; each source keeps its own license, which stands beside its rows.`,
    '',
    '## How to read the numbers',
    '',
    '- `null` is missing and never zero.',
    '- Compare prices on one basis only (`basis`), scores within one board and one capture, counts of one year.',
    '- `confidence` is high only where an official publication or a checkable dataset states the value. Numbers of low confidence rest on one weak source or on our own reading of it.',
    '- Ranks are ranges: models whose intervals overlap are not in order.',
    '- A computed number has a `derivation` with its formula and its rows; where sources disagree, `otherReadings` has the others.',
    '- A forecast or a target is no observation: see `obsStatus`.',
    '- The site counts and dates; it takes no side and gives no score of who leads.',
    '',
    '## How to cite',
    '',
    `- A number: its source first (\`sources\` of the same document, by \`evidence.sourceId\`, with \`evidence.locator\`), then “Via Standards Race, dataset ${datasetVersion}” and the address of its page.`,
    `- The dataset: Standards Race (${datasetVersion.slice(0, 10).replaceAll('.', '-')}). Standards Race: the dataset. Dataset ${datasetVersion}. ${at('/about')}`,
    '',
    '## The API',
    '',
    listEntry('OpenAPI description', at('/api/v1/openapi.json'), 'All documents with their schemas.'),
    listEntry('Index', at('/api/v1/index.json'), 'Every document with its digest and size.'),
    listEntry(
      'Data Package',
      at('/api/v1/downloads/datapackage.json'),
      'All tables as CSV, with their columns.',
    ),
    listEntry(
      'Feed of changes',
      at('/api/v1/feeds/all.atom'),
      'What each version added, revised and withdrew.',
    ),
    listEntry('Calendar', at('/api/v1/calendar.ics'), 'Dates ahead.'),
    '',
    '## Pages',
    '',
    ...pages.map(({ path, name, description }) => listEntry(name, at(path), description)),
    '',
    '## Documents',
    '',
    ...documents.map(({ path, summary }) => listEntry(path, at(path), summary)),
    '',
  ].join('\n');
}
