import * as v from 'valibot';
import { UpstreamError } from '../connector.ts';
import { jsonLines, parsePart } from './upstreamFile.ts';

const isoId = v.pipe(v.number(), v.integer());
const acronym = v.pipe(v.string(), v.regex(/^\p{L}[\p{L}\p{N} '&./-]{0,28}[\p{L}\p{N}]$/u));
const members = v.nullable(v.array(v.object({ acronym })));

/** A title is one line of text; the scope next to it has several, with tags. */
const isoTitle = v.pipe(
  v.string(),
  v.transform((text) => text.replaceAll(/\s*\n\s*/g, ' ').trim()),
  v.regex(/^[^<>]{3,250}$/),
);

const isoCommittee = v.object({
  id: isoId,
  reference: v.pipe(v.string(), v.regex(/^(IEC\/)?ISO([/ ]\w+)+$/)),
  status: v.picklist(['Active', 'Suspended']),
  title: v.object({ en: isoTitle }),
  /** One committee that IEC administers has no body; all others have one. */
  secretariat: v.object({ id: v.nullable(isoId), acronym: v.nullable(acronym) }),
  creationDate: v.pipe(v.string(), v.isoDate()),
  parentId: v.nullable(isoId),
  childrenId: v.nullable(v.array(isoId)),
  pMembers: members,
  oMembers: members,
  committeeLiaisons: v.nullable(v.array(v.object({ id: isoId, reference: v.nullable(v.string()) }))),
});
export type IsoCommittee = v.InferOutput<typeof isoCommittee>;

/** None of 5,174 references between committees led out of the list; a few may while it is being changed. */
const STRAY_SHARE = 0.001;

/**
 * Detects a truncated list, which is still valid: committees refer to each other, and then references lead nowhere.
 */
function requireWholeCommittees(list: readonly IsoCommittee[]): void {
  const known = new Set(list.map((one) => one.id));
  const named = list.flatMap((one) => [
    ...(one.parentId === null ? [] : [one.parentId]),
    ...(one.childrenId ?? []),
    ...(one.committeeLiaisons ?? [])
      .filter(({ reference }) => reference?.startsWith('ISO'))
      .map((to) => to.id),
  ]);
  const stray = named.filter((one) => !known.has(one)).length;
  if (stray > named.length * STRAY_SHARE) {
    const counts = `${stray} of ${named.length} committees that others name are not in the list`;
    throw new UpstreamError('truncated', `${counts}: a part of it is missing.`);
  }
}

/** Bodies with the most secretariats, and those of the areas that the dashboard follows. */
const knownHolders = ['AFNOR', 'ANSI', 'BSI', 'DIN', 'JISC', 'KATS', 'SAC'];

/** A renamed body would look like one that gave all its committees away. */
function requireHolders(list: readonly IsoCommittee[]): void {
  const named = new Set(list.map(({ secretariat }) => secretariat.acronym));
  const gone = knownHolders.filter((one) => !named.has(one));
  if (gone.length === 0) return;
  throw new UpstreamError('reshaped', `No secretariat of ${gone.join(', ')}: the body may have a new name.`);
}

/**
 * Parses the list of committees that ISO Open Data publishes.
 *
 * @throws UpstreamError `html`, `empty`, `truncated` or `reshaped`.
 */
export function isoCommittees(text: string): IsoCommittee[] {
  const list = jsonLines(text).map((raw, index) => parsePart(isoCommittee, raw, `Line ${index + 1}`));
  requireWholeCommittees(list);
  requireHolders(list);
  return list;
}
