import { posix } from 'node:path';
import { importsOf } from './imports.js';
import type { SourceFile } from './source-files.js';

/** The tags of a tree: one folder in src/widgets or src/dashboards, one file in src/register (an element such as the scope has no widget). */
const tagsOf = (paths: readonly string[], pattern: RegExp): string[] => [
  ...new Set(paths.flatMap((path) => pattern.exec(path)?.[1] ?? [])),
];

/**
 * What a widget still lacks, one sentence each.
 *
 * @param paths every file of the repository
 * @param index src/index.ts
 * @param manifestTags the tags of custom-elements.json
 */
export function missingParts(
  paths: readonly string[],
  index: SourceFile,
  manifestTags: readonly string[],
): string[] {
  const widgets = tagsOf(paths, /^src\/(?:widgets|dashboards)\/([^/]+)\//);
  const registered = tagsOf(paths, /^src\/register\/([^/]+)\.ts$/);
  const tags = [...new Set([...widgets, ...registered])];

  const has = (path: string): boolean => paths.includes(path);
  const some = (folder: string, name: string): boolean =>
    paths.some((path) => path.startsWith(folder) && posix.basename(path) === name);
  const imported = importsOf(index).map(({ specifier }) => specifier);

  const lacks = (tag: string, what: string, present: boolean): string[] =>
    present ? [] : [`${tag} has no ${what}`];
  return [
    ...widgets.flatMap((tag) =>
      lacks(
        tag,
        `src/widgets/${tag}/${tag}.ts`,
        has(`src/widgets/${tag}/${tag}.ts`) || has(`src/dashboards/${tag}/${tag}.ts`),
      ),
    ),
    ...tags.flatMap((tag) => [
      ...lacks(tag, `src/register/${tag}.ts`, has(`src/register/${tag}.ts`)),
      ...lacks(tag, `test: ${tag}.test.ts`, some('test/', `${tag}.test.ts`)),
      ...lacks(tag, `story: ${tag}.stories.ts`, some('stories/', `${tag}.stories.ts`)),
      ...lacks(tag, 'registration in src/index.ts', imported.includes(`./register/${tag}.js`)),
      ...lacks(
        tag,
        'exported class in src/index.ts',
        imported.some((path) => path.endsWith(`/${tag}.js`) && !path.startsWith('./register/')),
      ),
      ...lacks(tag, 'entry in custom-elements.json (npm run manifest)', manifestTags.includes(tag)),
    ]),
  ];
}
