import { posix } from 'node:path';
import ts from 'typescript';
import { freeRooms, importTable, type Rule } from './import-table.js';
import { nodesOf, type SourceFile } from './source-files.js';

export interface Import {
  readonly specifier: string;
  readonly how: 'value' | 'type' | 'lazy';
}

function importOf(node: ts.Node): Import | null {
  const found = (specifier: ts.Node | undefined, how: Import['how']): Import | null =>
    specifier && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, how } : null;

  // `import { type T }` keeps the import at run time: only `import type` vanishes.
  if (ts.isImportDeclaration(node))
    return found(node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'value');
  if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return found(node.argument.literal, 'type');
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return found(node.arguments[0], 'lazy');
  return null;
}

export const importsOf = (file: SourceFile): Import[] =>
  [...nodesOf(file)].flatMap((node) => importOf(node) ?? []);

const withoutSrc = (path: string): string => path.replace(/^src\//, '').replace(/\.[jt]s$/, '');

/** `src/chart/ticks.ts` → `chart`; a widget or a dashboard is a room of its own: `widgets/cost-trend-chart`. */
function roomOf(path: string): string {
  const [room = '', ...rest] = withoutSrc(path).split('/');
  return ['widgets', 'dashboards'].includes(room) && rest.length > 1 ? `${room}/${rest[0]}` : room;
}

const targetOf = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? withoutSrc(posix.join(posix.dirname(from), specifier)) : specifier;

const isWithin = (target: string, name: string): boolean =>
  name.endsWith(':') ? target.startsWith(name) : target === name || target.startsWith(`${name}/`);

function isAllowed(
  target: string,
  how: Import['how'],
  { values = [], types = [], lazily = [] }: Rule,
): boolean {
  const names = {
    value: values,
    type: [...values, ...types, ...lazily],
    lazy: [...values, ...lazily],
  }[how];
  return ['types', ...names].some((name) => isWithin(target, name));
}

function describeRule(room: string, { values = [], types = [], lazily = [] }: Rule): string {
  const names = [
    ...values,
    'types',
    ...types.map((name) => `types of ${name}`),
    ...lazily.map((name) => `${name} by import()`),
  ];
  return `${room} may import ${names.join(', ')}`;
}

/** One sentence for each import of a file that the table forbids. */
export function forbiddenImports(file: SourceFile): string[] {
  const room = roomOf(file.path);
  const kind = room.replace(/\/.*/, '');
  if (freeRooms.includes(kind)) return [];
  const rule = importTable[kind];
  if (!rule) return [`${file.path} lies in no room of the table`];

  return importsOf(file).flatMap(({ specifier, how }) => {
    const target = targetOf(file.path, specifier);
    if (isWithin(target, room) || isAllowed(target, how, rule)) return [];
    const name = specifier.startsWith('.') ? roomOf(target) : specifier;
    return [`${file.path} imports ${name}${how === 'value' ? '' : ` (${how})`}: ${describeRule(kind, rule)}`];
  });
}
