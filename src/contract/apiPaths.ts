import { API_ROOT, pathOf } from './document.ts';
import type { DownloadKind, TableDownloadKind } from './downloads.ts';

/** Paths of API files that are not contract documents, relative to the API's base URL. */
export const apiPaths = {
  openapi: () => pathOf('openapi'),
  dataPackage: () => pathOf('downloads/datapackage'),
  croissant: () => pathOf('downloads/croissant'),
  dcat: () => `${API_ROOT}/downloads/dcat.jsonld`,
  bundle: (version: string) => `${API_ROOT}/downloads/standards-race-${version}.zip`,
  indicatorDownload: (id: string, kind: DownloadKind) => `${API_ROOT}/downloads/indicators/${id}.${kind}`,
  tableDownload: (name: string, kind: TableDownloadKind) => `${API_ROOT}/downloads/tables/${name}.${kind}`,
  /** `of` is an industry, or `all`. */
  atomFeed: (of: string) => `${API_ROOT}/feeds/${of}.atom`,
  jsonFeed: (of: string) => pathOf(`feeds/${of}`),
  /** `of` is an industry or an area to which the dates are limited. */
  calendar: (of?: string) => `${API_ROOT}/calendar${of === undefined ? '' : `/${of}`}.ics`,
  /** Dates that name a standards body. */
  bodyCalendar: (id: string) => `${API_ROOT}/calendar/bodies/${id}.ics`,
  /** Rules on a product, in a market, or both: `of` is a name by `ruleScopeId`. */
  ruleCalendar: (of: string) => `${API_ROOT}/calendar/rules/${of}.ics`,
  ruleAtomFeed: (of: string) => `${API_ROOT}/feeds/rules/${of}.atom`,
  ruleJsonFeed: (of: string) => pathOf(`feeds/rules/${of}`),
  /** Events week by week: `of` is an industry, or a product as `product-car`. */
  weeklyAtomFeed: (of: string) => `${API_ROOT}/feeds/weekly/${of}.atom`,
  weeklyJsonFeed: (of: string) => pathOf(`feeds/weekly/${of}`),
} as const;
