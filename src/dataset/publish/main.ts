import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lintRecords } from '../lint/lintRecords.ts';
import { problemLine } from '../lint/problems.ts';
import { buildFiles } from './buildDocuments.ts';
import { RECORDS, readRecords } from './readRecords.ts';
import { writeFiles } from './writeFiles.ts';

const DEFAULT_OUT = resolve(import.meta.dirname, '../../../public/api/v1');

/** Lints the records, builds the documents and writes them. Returns the exit code. */
function buildDataset(): number {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: DEFAULT_OUT }, 'site-url': { type: 'string' } },
  });
  const siteUrl = values['site-url'] ?? process.env['VITE_SITE_URL'] ?? null;
  if (siteUrl !== null && !/^https?:\/\/[^/\s]+\S*$/.test(siteUrl)) {
    console.error(`"${siteUrl}" is no address of a site. Write it as https://example.org or leave it out.`);
    return 1;
  }
  const { records, problems } = readRecords(RECORDS);
  const found = [...problems, ...lintRecords(records)];
  if (found.length > 0) {
    for (const problem of found) console.error(problemLine(problem));
    console.error(`${String(found.length)} problems in the records. Nothing was built.`);
    return 1;
  }
  const { files, bytes } = writeFiles(buildFiles(records, siteUrl), resolve(values.out));
  const seconds = (performance.now() / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `Built ${String(files)} files, ${String(bytes)} bytes, in ${seconds} s, at most ${String(megabytes)} MB of memory.`,
  );
  return 0;
}

process.exitCode = buildDataset();
