import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text that is in the code, and where. */
export interface SourceText {
  readonly place: string;
  readonly text: string;
}

const isSource = (path: string) =>
  /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path) && !path.includes('/records/');

/** Text of a node of the code that is a literal and not the name of a module. */
function textOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  if (isPart || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isStringLiteral(node)) return null;
  const isModule = ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
  return isModule ? null : node.text;
}

function textsOf(path: string): SourceText[] {
  const code = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${path}:${String(line + 1)}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every literal text in the code of a folder but its tests. */
export function sourceTexts(folder: string): SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter(isSource)
    .flatMap(textsOf);
}
