/** A reported problem, prefilled with everything that the page knows. */
export interface ReportedProblem {
  /** Subject in words: that of a number, or the title of a figure. */
  readonly subject: string;
  /** Key in the dataset: that of a number, or the id of a figure. */
  readonly key: string;
  /** Displayed value, for a number. */
  readonly shown?: string;
  readonly datasetVersion: string;
  /** Full URL of the view. */
  readonly address: string;
}

/** Returns the report as sent or copied, one fact per line; the last line is for the user. */
export const reportText = ({ subject, key, shown, datasetVersion, address }: ReportedProblem): string =>
  [
    `About: ${subject}`,
    `Key: ${key}`,
    ...(shown === undefined ? [] : [`Shown: ${shown}`]),
    `Dataset: ${datasetVersion}`,
    `View: ${address}`,
    'What is wrong, and where it can be checked: ',
  ].join('\n');

/**
 * Returns the URL for a report: the template `VITE_REPORT_URL` with `{title}` and `{body}` filled in. `null` if there
 * is none, or if it is neither a web form nor a mail address.
 */
export function reportLink(template: unknown, problem: ReportedProblem): string | null {
  if (typeof template !== 'string' || !/^(?:https:\/\/|mailto:)\S+$/.test(template.trim())) return null;
  const parts = { title: `Problem: ${problem.subject}`, body: reportText(problem) };
  return template
    .trim()
    .replaceAll(/\{(title|body)\}/g, (_, name: string) =>
      encodeURIComponent(name === 'title' ? parts.title : parts.body),
    );
}
