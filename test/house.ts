/** The modules of schema/ and pipeline/ with what they import and export, read off their syntax trees. */
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import fastGlob from "fast-glob";
import ts from "typescript";

export interface Import {
  /** Path relative to the project for our own modules, else the package's name. */
  readonly from: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

export interface Module {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly string[];
}

/** Every TypeScript module under the given folders, sorted by path. */
export const readModules = (...folders: readonly string[]): readonly Module[] =>
  fastGlob
    .sync(folders.map((folder) => `${folder}/**/*.ts`))
    .toSorted()
    .map(readModule);

const readModule = (path: string): Module => {
  const source = readFileSync(path, "utf8");
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return {
    path,
    lines: source.split("\n").length - 1,
    imports: [
      ...tree.statements.filter(ts.isImportDeclaration).map((node) => importOf(path, node)),
      ...tree.statements.filter(ts.isExportDeclaration).map((node) => passedOn(path, node)),
    ],
    exports: tree.statements.flatMap(exportsOf),
  };
};

const importOf = (path: string, node: ts.ImportDeclaration): Import => {
  const clause = node.importClause;
  const named =
    clause?.namedBindings && ts.isNamedImports(clause.namedBindings)
      ? clause.namedBindings.elements
      : [];
  const names = [...named].map((n) => (n.propertyName ?? n.name).text);
  const typeOnly =
    clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (named.length > 0 && clause?.name === undefined && [...named].every((n) => n.isTypeOnly));
  return { from: placeOf(path, node.moduleSpecifier), names, typeOnly };
};

/** `export { name } from "./room.ts"` imports and exports at once. */
const passedOn = (path: string, node: ts.ExportDeclaration): Import => {
  const named =
    node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
  const names = [...named].map((n) => (n.propertyName ?? n.name).text);
  return { from: placeOf(path, node.moduleSpecifier), names, typeOnly: node.isTypeOnly };
};

/** Where a module specifier points: a path relative to the project for our own modules, else the package's name. */
const placeOf = (path: string, specifier: ts.Expression | undefined): string => {
  const written = specifier && ts.isStringLiteral(specifier) ? specifier.text : "";
  if (!written.startsWith(".")) return written;
  const place = normalize(join(dirname(path), written));
  // AssemblyScript adds the ending itself.
  return /\.\w+$/.test(place) ? place : `${place}.ts`;
};

const exportsOf = (node: ts.Statement): readonly string[] => {
  if (ts.isExportDeclaration(node))
    return node.exportClause && ts.isNamedExports(node.exportClause)
      ? node.exportClause.elements.map((n) => n.name.text)
      : [];
  const exported =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
  if (!exported) return [];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap((d) =>
      ts.isIdentifier(d.name) ? [d.name.text] : [],
    );
  const named =
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  return named && node.name ? [node.name.text] : [];
};
