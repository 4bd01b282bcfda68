import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import or re-export. `to` is a path from the root of the project, or the name of a package. */
interface Import {
  to: string;
  typesOnly: boolean;
}

/** A source file as the rules see it. */
export interface Source {
  path: string;
  lines: number;
  imports: Import[];
  /** Names used outside declarations of members: `fetch`, and `Date.now` for a member of a name. */
  names: ReadonlySet<string>;
  /** Numbers, patterns and lists of texts that are written into the file. */
  literals: string[];
}

const root = new URL('../../', import.meta.url);

/** Path and text of all TypeScript files under the folders, in alphabetical order. */
export const filesIn = (...folders: string[]): { path: string; text: string }[] =>
  globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx,mjs}`),
    { cwd: root },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));

/** The same files, read. */
export const sourcesIn = (...folders: string[]): Source[] =>
  filesIn(...folders).map(({ path, text }) => source(path, text));

/** Reads one file's text. */
export function source(path: string, text: string): Source {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const from = (request: string): string => target(path, request);
  const imports: Import[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      to: from(moduleRequest.value),
      typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : [{ to: from(moduleRequest.value), typesOnly: isType }],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      to: from(text.slice(start + 1, end - 1)),
      typesOnly: false,
    })),
  ];
  const names = new Set<string>();
  const literals: string[] = [];
  walk(program, undefined, '', (node, parent, key) => {
    for (const name of namesIn(node, parent, key)) names.add(name);
    literals.push(...literalsIn(node));
  });
  return { path, lines: text.trimEnd().split('\n').length, imports, names, literals };
}

function target(from: string, request: string): string {
  if (request.startsWith('@/')) return request.slice(2);
  return request.startsWith('.') ? posix.join(posix.dirname(from), request) : request;
}

/** The calls of one function by its name: their first argument, when it is a plain text, and how many follow it. */
export function callsOf(name: string, path: string, text: string): { first: string; more: number }[] {
  const calls: { first: string; more: number }[] = [];
  walk(parseSync(path, text).program, undefined, '', (node) => {
    if (node.type !== 'CallExpression' || nameOf(node.callee) !== name) return;
    const [first, ...more] = Array.isArray(node.arguments) ? (node.arguments as unknown[]) : [];
    if (isNode(first) && typeof first.value === 'string')
      calls.push({ first: first.value, more: more.length });
  });
  return calls;
}

type Node = Record<string, unknown> & { type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

type Visit = (node: Node, parent: Node | undefined, key: string) => void;

function walk(value: unknown, parent: Node | undefined, key: string, visit: Visit): void {
  if (Array.isArray(value)) for (const item of value) walk(item, parent, key, visit);
  if (!isNode(value)) return;
  visit(value, parent, key);
  for (const [field, child] of Object.entries(value)) walk(child, value, field, visit);
}

const nameOf = (value: unknown): string =>
  isNode(value) && value.type === 'Identifier' ? String(value.name) : '';

function namesIn(node: Node, parent: Node | undefined, key: string): string[] {
  if (node.type === 'MemberExpression' && node.computed !== true)
    return [`${nameOf(node.object)}.${nameOf(node.property)}`];
  if (node.type === 'NewExpression' && Array.isArray(node.arguments) && node.arguments.length === 0)
    return [`new ${nameOf(node.callee)}()`];
  // The name of a member is not a use of that name; a shorthand is found as its value.
  const isMember = (key === 'property' || key === 'key') && parent?.computed !== true;
  return node.type === 'Identifier' && !isMember ? [nameOf(node)] : [];
}

function literalsIn(node: Node): string[] {
  const isText = (item: unknown): boolean => isNode(item) && typeof item.value === 'string';
  if (node.type === 'ArrayExpression' && Array.isArray(node.elements))
    return node.elements.length > 1 && node.elements.every(isText) ? ['a list of texts'] : [];
  if (node.type !== 'Literal') return [];
  if (typeof node.value === 'number') return [String(node.value)];
  return 'regex' in node ? [String(node.raw)] : [];
}
