/** A few lines of code that lead from the published files to a table and a chart. */
export interface FirstStep {
  /** Language or program, as its users call it. */
  readonly name: string;
  /** Code word after the fence in Markdown. */
  readonly language: string;
  readonly code: string;
}

/** An indicator with a value a year for several countries, by which the first steps are shown. */
const EXAMPLE = 'ev-car-sales';

/**
 * Returns the first steps with the table of values.
 *
 * @param tables folder of the tables with a slash at its end: a path in the archive, or an address.
 */
export const firstSteps = (tables: string): readonly FirstStep[] => [
  {
    name: 'Python',
    language: 'python',
    code: `import pandas as pd
rows = pd.read_csv('${tables}observations.csv', parse_dates=['period_start', 'period_end'], low_memory=False)
sales = rows[(rows.indicator_id == '${EXAMPLE}') & rows.ref_area.isin(['CN', 'US'])]
sales = sales.pivot(index='period_start', columns='area_name', values='value')
print(sales)
sales.plot()`,
  },
  {
    name: 'R',
    language: 'r',
    code: `rows <- read.csv('${tables}observations.csv', colClasses = c(period_start = 'Date', period_end = 'Date'))
sales <- subset(rows, indicator_id == '${EXAMPLE}' & ref_area == 'CN')
print(sales[c('period_start', 'value')])
plot(sales$period_start, sales$value, type = 'l')`,
  },
  {
    name: 'DuckDB',
    language: 'sql',
    code: `SELECT area_name, period_start, value, bar(value, 0, 15000000, 40)
FROM '${tables}observations.csv'
WHERE indicator_id = '${EXAMPLE}' AND ref_area IN ('CN', 'US')
ORDER BY area_name, period_start;`,
  },
];

/** Returns the first step on the web in JavaScript, where the table is also JSON. */
export const webStep = (tables: string): FirstStep => ({
  name: 'JavaScript',
  language: 'js',
  code: `const { columns, rows } = await (await fetch('${tables}observations.json')).json();
const all = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
const sales = all.filter((row) => row.indicator_id === '${EXAMPLE}' && row.ref_area === 'CN');
console.table(sales, ['period_start', 'value']);
for (const { time_period, value } of sales) console.log(time_period, '█'.repeat(value / 500000));`,
});
