import * as v from 'valibot';
import { Confidence, Industry, Making, ObsStatus, RefArea } from '../../contract/codelists.ts';

/** What a cell may hold, for those who describe a table without reading it. */
export interface CellShape {
  readonly type: 'text' | 'number' | 'flag' | 'date' | 'period' | 'parameters';
  /** Whether the cell may be empty. */
  readonly optional: boolean;
  /** Whether it holds several values, joined by a semicolon. */
  readonly list: boolean;
  /** The only values that it may hold; empty where any will do. */
  readonly codes: readonly string[];
}

export const textShape: CellShape = { type: 'text', optional: false, list: false, codes: [] };

// A schema is made once, with its shape, and never changed: this only spares a second list of all columns.
const cellShapes = new WeakMap<object, CellShape>();

/** Remembers what cells of this schema may hold. Returns the schema. */
function withShape<Schema extends object>(schema: Schema, shape: CellShape): Schema {
  cellShapes.set(schema, shape);
  return schema;
}

/** What cells of a schema may hold: text, where its maker did not say. */
export const shapeOf = (schema: object): CellShape => cellShapes.get(schema) ?? textShape;

/** What a cell's text means, or a sentence that says why it means nothing and what to write instead. */
export type CellReading<T> = { readonly value: T } | { readonly refusal: string };

/**
 * A schema for one cell of a record: text in, typed value out. A refusal becomes an issue whose message
 * opens with the rule's name in brackets, because that is what a person greps for. `shape` says to the data
 * dictionary what the cell may hold.
 */
export function cell<T>(rule: string, read: (raw: string) => CellReading<T>, shape: Partial<CellShape> = {}) {
  const schema = v.pipe(
    v.string(),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const reading = read(dataset.value);
      if ('value' in reading) return reading.value;
      addIssue({ message: `[${rule}] ${reading.refusal}` });
      return NEVER;
    }),
  );
  return withShape(schema, { ...textShape, ...shape });
}

/** The same cell, but an empty one is `null`: missing, never zero. */
export function orMissing<T>(
  rule: string,
  read: (raw: string) => CellReading<T>,
  shape: Partial<CellShape> = {},
) {
  const readOrNull = (raw: string) => (raw === '' ? { value: null } : read(raw));
  return cell<T | null>(rule, readOrNull, { ...shape, optional: true });
}

const NUMBER_CELL = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const PERIOD_CELL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function readText(raw: string): CellReading<string> {
  if (raw === '') return { refusal: 'This cell is empty and must not be. Write what the source says.' };
  if (raw !== raw.trim()) return { refusal: `"${raw}" begins or ends with a space. Take the space out.` };
  if (raw.includes('\n')) return { refusal: 'The text breaks over two lines. Write it on one.' };
  return { value: raw };
}

function readNumberCell(raw: string): CellReading<number> {
  if (NUMBER_CELL.test(raw)) return { value: Number(raw) };
  const advice = `Write ${raw.replace(',', '.').replace(/[^\d.-]/g, '') || '12.3'}`;
  return { refusal: `"${raw}" is no number. ${advice}, or leave the cell empty if the source gives none.` };
}

function readFlag(raw: string): CellReading<boolean> {
  if (raw === 'true' || raw === 'false') return { value: raw === 'true' };
  return { refusal: `"${raw}" is neither true nor false. Write one of the two.` };
}

/** A day such as 2026-02-31 matches the pattern and is none: the calendar is asked too. */
function isOnCalendar(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function readPeriod(raw: string): CellReading<string> {
  const [, year, month = '01', day = '01'] = PERIOD_CELL.exec(raw) ?? [];
  if (year !== undefined && isOnCalendar(year, month, day)) return { value: raw };
  return { refusal: `"${raw}" is no period. Write 2026, 2026-05 or 2026-05-26, as coarse as the source is.` };
}

function readDate(raw: string): CellReading<string> {
  if (raw.length === 10 && 'value' in readPeriod(raw)) return { value: raw };
  return { refusal: `"${raw}" is no day. Write it as 2026-05-26.` };
}

function readIndustry(raw: string): CellReading<Industry> {
  if (Industry.is(raw)) return { value: raw };
  return { refusal: `"${raw}" is no known industry. Use one of ${Industry.codes.join(', ')}.` };
}

function readRefArea(raw: string): CellReading<RefArea> {
  if (RefArea.is(raw)) return { value: raw };
  return {
    refusal: `"${raw}" is no known area. Use an ISO 3166-1 code of RefArea, or add the area there.`,
  };
}

/** Reads `a;b;c`. An empty cell is an empty list. */
function readListCell<T>(read: (raw: string) => CellReading<T>): (raw: string) => CellReading<T[]> {
  return (raw) => {
    const values: T[] = [];
    for (const part of raw === '' ? [] : raw.split(';')) {
      const reading = read(part);
      if ('refusal' in reading) return reading;
      values.push(reading.value);
    }
    return { value: values };
  };
}

/** Reads `name=value;name=value`, the parameters of a derivation. */
function readParameters(raw: string): CellReading<Readonly<Record<string, string>>> {
  const pairs = raw === '' ? [] : raw.split(';').map((part) => part.split('='));
  const entries = pairs.flatMap(([name = '', value = '', ...rest]) =>
    name !== '' && value !== '' && rest.length === 0 ? [[name, value] as const] : [],
  );
  if (entries.length === pairs.length) return { value: Object.fromEntries(entries) };
  return { refusal: `"${raw}" is no list of parameters. Write name=value;name=value.` };
}

function readCode<T extends string>(codes: readonly T[]): (raw: string) => CellReading<T> {
  return (raw) => {
    const known = codes.find((code) => code === raw);
    if (known !== undefined) return { value: known };
    return { refusal: `"${raw}" is no known code here. Use one of ${codes.join(', ')}.` };
  };
}

/** A cell that holds one code of a list. */
export function codeCell<const T extends string>(codes: readonly T[]) {
  return cell('code-known', readCode(codes), { codes });
}

/** A cell that holds one code of a list, or nothing. */
export function optionalCodeCell<const T extends string>(codes: readonly T[]) {
  return orMissing('code-known', readCode(codes), { codes });
}

/** An empty list is an empty cell. */
const textList = { list: true, optional: true };
const refAreas = RefArea.codes;

export const textCell = cell('cell-is-filled', readText);
export const optionalTextCell = orMissing('cell-is-filled', readText);
export const textListCell = cell('cell-is-filled', readListCell(readText), textList);
export const parametersCell = cell('parameters-are-named', readParameters, {
  type: 'parameters',
  optional: true,
});
export const numberCell = cell('value-is-number', readNumberCell, { type: 'number' });
export const optionalNumberCell = orMissing('value-is-number', readNumberCell, { type: 'number' });
export const flagCell = cell('flag-is-true-or-false', readFlag, { type: 'flag' });
export const optionalFlagCell = orMissing('flag-is-true-or-false', readFlag, { type: 'flag' });
export const periodCell = cell('date-is-well-formed', readPeriod, { type: 'period' });
export const optionalPeriodCell = orMissing('date-is-well-formed', readPeriod, { type: 'period' });
export const dateCell = cell('date-is-well-formed', readDate, { type: 'date' });
export const optionalDateCell = orMissing('date-is-well-formed', readDate, { type: 'date' });
export const industryCell = cell('industry-is-known', readIndustry, { codes: Industry.codes });
export const industryListCell = cell('industry-is-known', readListCell(readIndustry), {
  ...textList,
  codes: Industry.codes,
});
export const refAreaCell = cell('area-is-known', readRefArea, { codes: refAreas });
export const optionalRefAreaCell = orMissing('area-is-known', readRefArea, { codes: refAreas });
export const refAreaListCell = cell('area-is-known', readListCell(readRefArea), {
  ...textList,
  codes: refAreas,
});
export const confidenceCell = codeCell(Confidence.codes);
export const obsStatusCell = codeCell(ObsStatus.codes);

/** Where a row comes from. A row without a place in its source or without a confidence is refused. */
export const evidenceCells = {
  sourceId: textCell,
  sourceLocator: textCell,
  confidence: confidenceCell,
  note: optionalTextCell,
};

/** How a value came to be that the source does not state. Empty: the source states it. */
export const madeCell = optionalCodeCell(Making.codes);

/** Where a name is as it is spelled. */
export const spellingCells = { sourceId: textCell, sourceLocator: textCell };
