/** The day of a dataset version: `2026.11.24` and `2026.11.24.2` → `2026-11-24`. */
export const datasetDay = (version: string): string => version.slice(0, 10).replaceAll('.', '-');

/**
 * The day for which a view speaks: the one asked for, but none after the dataset's, which is that of the newest.
 *
 * @param view `asOf` is `YYYY-MM-DD`, or `null` for the newest.
 */
export function viewDay(view: { readonly asOf: string | null }, datasetVersion: string): string {
  const newest = datasetDay(datasetVersion);
  return view.asOf === null || view.asOf > newest ? newest : view.asOf;
}
