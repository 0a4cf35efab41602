import { useQuery } from '@tanstack/react-query';
import { DatasetDownload } from '../../frame/DatasetDownload.tsx';
import { downloadsQuery } from '../../queries/sourceQueries.ts';

/** The whole dataset to take away; its list is asked for only where it is shown. */
export function AboutDownload() {
  return <DatasetDownload query={useQuery(downloadsQuery())} />;
}
