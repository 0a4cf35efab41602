import { useQuery } from '@tanstack/react-query';
import { downloadsDocument } from '../../contract/downloads.ts';
import { documentQuery } from '../../queries/documentQuery.ts';
import { DatasetDownload } from '../../frame/DatasetDownload.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** The whole dataset to take away; its list is asked for only where it is shown, and its room is kept until then. */
export function AboutDownload() {
  const query = useQuery(documentQuery(downloadsDocument));
  return query.isPending ? <Skeleton label="Downloads" height={90} /> : <DatasetDownload query={query} />;
}
