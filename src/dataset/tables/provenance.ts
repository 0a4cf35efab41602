import * as v from 'valibot';
import {
  codeCell,
  industryCell,
  numberCell,
  optionalTextCell,
  periodCell,
  refAreaCell,
  textCell,
} from './cells.ts';
import { table } from './table.ts';

/** Hosts of which more is known than one source shows. */
export const hostsTable = table({
  path: 'hosts',
  row: v.object({
    /** Without `www.`; a repository on GitHub is a host of its own, `github.com/owner/name`. */
    host: textCell,
    standing: codeCell(['carrier', 'blog', 'machine-written']),
    reason: textCell,
  }),
  key: ['host'],
});

/** A word by which a row shows that it belongs to a narrow industry; letters in either case, endings left open. */
export const industryTermsTable = table({
  path: 'industry-terms',
  row: v.object({ industry: industryCell, term: textCell }),
  key: ['industry', 'term'],
});

/** The licence of a repository at the commit that was read. */
export const repositoryLicencesTable = table({
  path: 'repository-licences',
  row: v.object({
    repository: textCell,
    /** Empty where the commit was not noted. */
    commit: optionalTextCell,
    /** Empty where the repository states none. */
    licence: optionalTextCell,
  }),
  key: ['repository', 'commit'],
});

/** A series that was read off a picture, with the axis of that picture. */
export const digitizedSeriesTable = table({
  path: 'digitized-series',
  row: v.object({
    indicatorId: textCell,
    refArea: refAreaCell,
    axisFrom: periodCell,
    axisTo: periodCell,
    sourceId: textCell,
    sourceLocator: textCell,
  }),
  key: ['indicatorId', 'refArea'],
  references: { indicatorId: 'indicators' },
});

/** Whose figures an indicator holds, where several publishers print them. */
export const seriesOriginsTable = table({
  path: 'series-origins',
  row: v.object({ indicatorId: textCell, origin: textCell, note: optionalTextCell }),
  key: ['indicatorId'],
  references: { indicatorId: 'indicators' },
});

/** By which factor a year an indicator may move without a word, and why it moves more than others. */
export const jumpLimitsTable = table({
  path: 'jump-limits',
  row: v.object({ indicatorId: textCell, factor: numberCell, reason: textCell }),
  key: ['indicatorId'],
  references: { indicatorId: 'indicators' },
});
