import * as v from 'valibot';

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.array(v.string()) }),
      ),
    }),
  ),
});

interface Suite {
  file: string;
  suites?: Suite[] | undefined;
  specs: Spec[];
}

const result = v.object({ errors: v.array(v.object({ message: v.optional(v.string(), '') })) });
const spec = v.object({
  title: v.string(),
  file: v.string(),
  tests: v.array(v.object({ status: v.string(), results: v.array(result) })),
});
type Spec = v.InferOutput<typeof spec>;

const suite: v.GenericSchema<unknown, Suite> = v.object({
  file: v.string(),
  suites: v.optional(v.array(v.lazy(() => suite))),
  specs: v.array(spec),
});
const playwrightReport = v.object({ suites: v.array(suite) });

/** Matches terminal colors, which reports keep. */
// oxlint-disable-next-line no-control-regex -- the escape is what is looked for
const colors = /\u001B\[[\d;]*m/g;
const longest = 240;

function line(file: string, name: string, message = ''): string {
  const first = message.replace(colors, '').split('\n')[0] ?? '';
  return [file, name, first.slice(0, longest)].filter((part) => part !== '').join(' › ');
}

/**
 * Returns the failed tests of Vitest's JSON report, one line each: file, name, first line of the error. For an
 * unreadable file the name is its own error.
 */
export function vitestFailures(report: unknown): readonly string[] {
  return v.parse(vitestReport, report).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [line(name, '', message)] : [];
    return failed.map((test) => line(name, test.fullName, test.failureMessages[0]));
  });
}

const specsOf = ({ specs, suites = [] }: Suite): readonly Spec[] => [...specs, ...suites.flatMap(specsOf)];

/** Returns the failed tests of Playwright's JSON report, as above. One that passed only on a retry has failed. */
export function playwrightFailures(report: unknown): readonly string[] {
  const bad = new Set(['unexpected', 'flaky']);
  return v
    .parse(playwrightReport, report)
    .suites.flatMap(specsOf)
    .flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => bad.has(status))
        .map(({ results }) => line(file, title, results.flatMap(({ errors }) => errors)[0]?.message)),
    );
}
