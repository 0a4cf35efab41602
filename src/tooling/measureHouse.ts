import { readHouse } from './houseFiles.ts';
import { houseMeasures, type HouseMeasures } from './houseMeasures.ts';

const houseShare = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function houseLines(of: HouseMeasures): string[] {
  const rows: readonly (readonly [name: string, value: string])[] = [
    ['files', String(of.files)],
    ['lines', String(of.lines)],
    ['lines of a file', `median ${of.median}, p90 ${of.p90}, most ${of.longest}`],
    ['25 lines or fewer', `${of.small} files, ${houseShare(of.small, of.files)}`],
    ['relative imports', `${of.imports}, across layers ${of.importsAcross}`],
    ['names', `${of.names}, in several files ${of.repeated}, ${houseShare(of.repeated, of.names)}`],
    ['folders', String(of.folders)],
    ['arrows between layers', String(of.arrows)],
    ['cycles', [String(of.cycles.length), ...of.cycles.map((files) => files.join(' '))].join('\n  ')],
    ...of.layers.map(({ layer, files, lines }) => [layer, `${files} files, ${lines} lines`] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}

// Takes the folder of a checkout; this one by default.
console.log(houseLines(houseMeasures(readHouse(process.argv[2] ?? '.'))).join('\n'));
