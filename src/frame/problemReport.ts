/** What is reported as wrong, filled in as far as the page knows it. */
export interface Problem {
  /** What it is, in words: the subject of a number, the title of a figure. */
  readonly subject: string;
  /** How the dataset calls it: the key of a number, the id of a figure. */
  readonly key: string;
  /** What is shown, where it is a number. */
  readonly shown?: string;
  readonly datasetVersion: string;
  /** The whole address of the view. */
  readonly address: string;
}

/** The report as it is sent or copied, a line a fact; the last one is the reader's. */
export const reportText = ({ subject, key, shown, datasetVersion, address }: Problem): string =>
  [
    `About: ${subject}`,
    `Key: ${key}`,
    ...(shown === undefined ? [] : [`Shown: ${shown}`]),
    `Dataset: ${datasetVersion}`,
    `View: ${address}`,
    'What is wrong, and where it can be checked: ',
  ].join('\n');

/**
 * Where a report goes: the template of `VITE_REPORT_URL` with `{title}` and `{body}` filled in. `null` where there is
 * none, or where it is neither a form nor a mail: no address is made up.
 */
export function reportLink(template: unknown, problem: Problem): string | null {
  if (typeof template !== 'string' || !/^(?:https:\/\/|mailto:)\S+$/.test(template.trim())) return null;
  const parts = { title: `Problem: ${problem.subject}`, body: reportText(problem) };
  return template
    .trim()
    .replaceAll(/\{(title|body)\}/g, (_, name: string) =>
      encodeURIComponent(name === 'title' ? parts.title : parts.body),
    );
}
