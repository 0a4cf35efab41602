import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** One source file with its imports and definitions. */
export interface HouseFile {
  /** Path from the root, with slashes. */
  readonly path: string;
  readonly layer: string;
  readonly lines: number;
  /** Paths of the files that it imports by a relative specifier, including types; one entry per import. */
  readonly imports: readonly string[];
  /** Names defined at the top level, exported or not. */
  readonly names: readonly string[];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isOmittedExpression(one) ? [] : boundNames(one.name)));
}

function statementNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  )
    return statement.name === undefined ? [] : [statement.name.text];
  return [];
}

/** Returns the first folder below `src`, or the name of a file outside the layers. */
const layerOf = (path: string): string => path.split('/')[1] ?? path;

/** Parses one file; an overloaded function defines its name once. */
export function houseFile(path: string, text: string): HouseFile {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  const imported = ts.preProcessFile(text, true, true).importedFiles;
  return {
    path,
    layer: layerOf(path),
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: imported
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => join(dirname(path), fileName).replaceAll('\\', '/')),
    names: [...new Set(source.statements.flatMap(statementNames))],
  };
}

export interface House {
  readonly files: readonly HouseFile[];
  /** Number of folders with files, including `src` and those of the records: a checkout has no empty ones. */
  readonly folders: number;
}

/** Returns the folders above a file, its own first, up to `src`. */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === 'src' ? [folder] : [folder, ...foldersOf(folder)];
}

/** Returns the sources below `src` of a checkout, without tests and declarations of external modules. */
export function readHouse(root: string): House {
  const all = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'));
  const paths = all.filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path)).sort();
  return {
    files: paths.map((path) => houseFile(path, readFileSync(join(root, path), 'utf8'))),
    folders: new Set(all.flatMap(foldersOf)).size,
  };
}
