import { downloadsDocument } from '../../contract/downloads.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { DatasetDownload } from '../../frame/DatasetDownload.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** The download of the whole dataset; its list loads only where it is shown, with the space reserved until then. */
export function AboutDownload() {
  const answer = useAnswer((ask) => ask(downloadsDocument));
  const isPending = answer.found === undefined && answer.error === null;
  return isPending ? <Skeleton label="Downloads" height={90} /> : <DatasetDownload answer={answer} />;
}
