/** Reads which file of src/ imports which. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../support/sites/site.ts';

/** One import between files of src/, whose paths are from there. */
export interface Import {
  from: string;
  to: string;
  /** Whether nothing of it is left when the code runs. */
  isType: boolean;
  /** Whether it stands in a `<script>`, which runs in the reader's browser. */
  inBrowser: boolean;
}

type Found = Pick<Import, 'to' | 'isType'>;

const source = path.join(projectRoot, 'src');

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.every((element) => element.isTypeOnly);
}

/** The specifiers that a piece of TypeScript imports: static, dynamic and those of types. */
export function importsOf(code: string): Found[] {
  const found: Found[] = [];
  const add = (node: ts.Node | undefined, isType: boolean) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ to: node.text, isType });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, isTypeOnly(node));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest));
  return found;
}

/** The code of a file: of an Astro file, its front matter and its scripts. */
export function codeOf(file: string, text: string): { code: string; inBrowser: boolean }[] {
  if (!file.endsWith('.astro')) return [{ code: text, inBrowser: false }];
  const [frontMatter = '', code = ''] = /^---\r?\n([\s\S]*?)\n---/.exec(text) ?? [];
  const scripts = text.slice(frontMatter.length).matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g);
  return [
    { code, inBrowser: false },
    ...[...scripts].map(([, script = '']) => ({ code: script, inBrowser: true })),
  ];
}

/** All imports between the files of src/ that hold code. */
export async function readImports(): Promise<Import[]> {
  const files = (await readdir(source, { recursive: true }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(ts|astro|mjs)$/.test(file));
  const imports = await Promise.all(
    files.map(async (from) => {
      const text = await readFile(path.join(source, from), 'utf8');
      return codeOf(from, text).flatMap(({ code, inBrowser }) =>
        importsOf(code)
          .filter(({ to }) => /^\.\.?\//.test(to))
          .map(({ to, isType }) => {
            const target = path.posix.join(path.posix.dirname(from), to.replace(/\?.*$/, ''));
            return { from, to: target, isType, inBrowser };
          }),
      );
    }),
  );
  return imports.flat();
}

/** Circles of imports, each as the way round: not all of them, but one at least if there is any. */
export function circles(edges: readonly { from: string; to: string }[]): string[] {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    if (from !== to) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (node: string, way: readonly string[]): void => {
    if (way.includes(node)) {
      found.push([...way.slice(way.indexOf(node)), node].join(' → '));
      return;
    }
    if (done.has(node)) return;
    for (const target of targets.get(node) ?? []) visit(target, [...way, node]);
    done.add(node);
  };
  for (const node of targets.keys()) visit(node, []);
  return found;
}
