import * as v from 'valibot';
import { Confidence, Industry, Making, ObsStatus, RefArea } from '../../contract/codelists.ts';

/** Allowed content of a cell, for descriptions of a table that do not read it. */
export interface CellShape {
  readonly type: 'text' | 'number' | 'integer' | 'flag' | 'date' | 'period' | 'span' | 'parameters';
  /** True if the cell may be empty. */
  readonly optional: boolean;
  /** True if it holds several values, joined by semicolons. */
  readonly list: boolean;
  /** Allowed values; empty if any value is allowed. */
  readonly codes: readonly string[];
}

export const textShape: CellShape = { type: 'text', optional: false, list: false, codes: [] };

// A schema is created once, with its shape, and never changed: this avoids a second list of all columns.
const cellShapes = new WeakMap<object, CellShape>();

/** Stores the shape of this schema's cells. Returns the schema. */
function withShape<Schema extends object>(schema: Schema, shape: CellShape): Schema {
  cellShapes.set(schema, shape);
  return schema;
}

/** Returns the shape of a schema's cells: text if none was stored. */
export const shapeOf = (schema: object): CellShape => cellShapes.get(schema) ?? textShape;

/** Meaning of a cell's text, or a message that says why it is invalid and what to write instead. */
export type CellReading<T> = { readonly value: T } | { readonly refusal: string };

/**
 * Returns a schema for one cell of a record: text in, typed value out. A refusal becomes an issue whose message
 * starts with the rule's name in brackets, so that people can grep for it. `shape` describes the allowed content for
 * the data dictionary.
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

/** Returns the same cell, but an empty one is `null`: missing, never zero. */
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

function readIntegerCell(raw: string): CellReading<number> {
  const reading = readNumberCell(raw);
  if ('refusal' in reading || Number.isSafeInteger(reading.value)) return reading;
  return {
    refusal: `"${raw}" is no whole number. Write the count as the source gives it, without decimals.`,
  };
}

function readFlag(raw: string): CellReading<boolean> {
  if (raw === 'true' || raw === 'false') return { value: raw === 'true' };
  return { refusal: `"${raw}" is neither true nor false. Write one of the two.` };
}

/** A day such as 2026-02-31 matches the pattern but does not exist: check the calendar, too. */
function isOnCalendar(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function readPeriod(raw: string): CellReading<string> {
  const [, year, month = '01', day = '01'] = PERIOD_CELL.exec(raw) ?? [];
  if (year !== undefined && isOnCalendar(year, month, day)) return { value: raw };
  return { refusal: `"${raw}" is no period. Write 2026, 2026-05 or 2026-05-26, as coarse as the source is.` };
}

/** Parses what a value covers: a period, or the span from one to another. */
function readCovered(raw: string): CellReading<string> {
  const periods = raw.split('/');
  const [from = '', to = from, ...more] = periods;
  const isSpan = periods.length === 1 || (from < to && more.length === 0);
  if (isSpan && periods.every((one) => 'value' in readPeriod(one))) return { value: raw };
  return {
    refusal: `"${raw}" is no period or span. Write 2026, 2026-05, 2026-05-26, 2014/2023 or, for a quarter, 2026-01/2026-03.`,
  };
}

function readDate(raw: string): CellReading<string> {
  if (raw.length === 10 && 'value' in readPeriod(raw)) return { value: raw };
  return { refusal: `"${raw}" is no day. Write it as 2026-05-26.` };
}

/** Parses a move of a day: the day before, a slash, the day since. */
function readMove(raw: string): CellReading<string> {
  const days = raw.split('/');
  if (days.length === 2 && days.every((one) => 'value' in readPeriod(one))) return { value: raw };
  return { refusal: `"${raw}" is no move of a day. Write it as 2026-01-01/2026-07-01: before/since.` };
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

/** Parses `a;b;c`. An empty cell is an empty list. */
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

/** Parses `name=value;name=value`, the parameters of a derivation. */
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

/** Returns a cell with one code of a list. */
export function codeCell<const T extends string>(codes: readonly T[]) {
  return cell('code-known', readCode(codes), { codes });
}

/** Returns a cell with one code of a list, or nothing. */
export function optionalCodeCell<const T extends string>(codes: readonly T[]) {
  return orMissing('code-known', readCode(codes), { codes });
}

/** An empty list is an empty cell. */
const textList = { list: true, optional: true };

/** Returns a cell with several codes of a list. */
export function codeListCell<const T extends string>(codes: readonly T[]) {
  return cell('code-known', readListCell(readCode(codes)), { ...textList, codes });
}

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
export const integerCell = cell('value-is-number', readIntegerCell, { type: 'integer' });
export const optionalIntegerCell = orMissing('value-is-number', readIntegerCell, { type: 'integer' });
export const flagCell = cell('flag-is-true-or-false', readFlag, { type: 'flag' });
export const optionalFlagCell = orMissing('flag-is-true-or-false', readFlag, { type: 'flag' });
export const periodCell = cell('date-is-well-formed', readPeriod, { type: 'period' });
export const coveredPeriodCell = cell('date-is-well-formed', readCovered, { type: 'span' });
export const optionalCoveredCell = orMissing('date-is-well-formed', readCovered, { type: 'span' });
export const optionalPeriodCell = orMissing('date-is-well-formed', readPeriod, { type: 'period' });
export const dateCell = cell('date-is-well-formed', readDate, { type: 'date' });
export const moveListCell = cell('date-is-well-formed', readListCell(readMove), textList);
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

/** Citation of a row. Rows without a place in their source or without a confidence are rejected. */
export const evidenceCells = {
  sourceId: textCell,
  sourceLocator: textCell,
  confidence: confidenceCell,
  note: optionalTextCell,
};

/**
 * Way in which we obtained a value that the source does not state. Empty if the source states it. No row on record is
 * withdrawn.
 */
export const madeCell = optionalCodeCell(Making.codes.filter((code) => code !== 'withdrawn'));

/** Place where a name is spelled this way. */
export const spellingCells = { sourceId: textCell, sourceLocator: textCell };
