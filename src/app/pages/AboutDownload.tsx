import { useQuery } from '@tanstack/react-query';
import { downloadsDocument } from '../../contract/downloads.ts';
import { documentQuery } from '../../queries/documentQuery.ts';
import { DatasetDownload } from '../../frame/DatasetDownload.tsx';

/** The whole dataset to take away; its list is asked for only where it is shown. */
export function AboutDownload() {
  return <DatasetDownload query={useQuery(documentQuery(downloadsDocument))} />;
}
