import { API_ROOT, pathOf } from './document.ts';
import type { DownloadKind } from './downloads.ts';

/** Where files of the API lie that are no documents of the contract, relative to the API's base address. */
export const apiPaths = {
  openapi: () => pathOf('openapi'),
  dataPackage: () => pathOf('downloads/datapackage'),
  bundle: (version: string) => `${API_ROOT}/downloads/standards-race-${version}.zip`,
  indicatorDownload: (id: string, kind: DownloadKind) => `${API_ROOT}/downloads/indicators/${id}.${kind}`,
  tableDownload: (name: string, kind: DownloadKind) => `${API_ROOT}/downloads/tables/${name}.${kind}`,
  /** `of` is an industry, or `all`. */
  atomFeed: (of: string) => `${API_ROOT}/feeds/${of}.atom`,
  jsonFeed: (of: string) => pathOf(`feeds/${of}`),
  /** `of` is an industry or an area whose dates alone are wanted. */
  calendar: (of?: string) => `${API_ROOT}/calendar${of === undefined ? '' : `/${of}`}.ics`,
  /** The dates that name a standards body. */
  bodyCalendar: (id: string) => `${API_ROOT}/calendar/bodies/${id}.ics`,
} as const;
