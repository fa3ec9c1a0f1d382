import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface SourceFile {
  /** From the top of the repository: `src/chart/ticks.ts`. */
  readonly path: string;
  readonly text: string;
}

export const readSources = (...patterns: string[]): SourceFile[] =>
  globSync(patterns)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Every node of a file, parents first. */
export function* nodesOf({ path, text }: SourceFile): Generator<ts.Node> {
  const pending: ts.Node[] = [ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)];
  for (let node = pending.pop(); node; node = pending.pop()) {
    yield node;
    ts.forEachChild(node, (child) => {
      pending.push(child);
    });
  }
}
