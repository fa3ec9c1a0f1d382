import type { SourceFile } from './source-files.js';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The classes from which every widget has its attributes. */
export const widgetBase = ['src/element/page-element.ts', 'src/element/spendglass-element.ts'] as const;

/** The attributes that these classes declare: `@property({ attribute: 'time-zone' }) timeZone`. */
export const attributesOf = (paths: readonly string[], sources: ReadonlyMap<string, SourceFile>): string[] =>
  paths.flatMap((path) =>
    [...(sources.get(path)?.text ?? '').matchAll(/@property\(([^)]*)\)\s+(?:override )?(\w+)/g)].flatMap(
      ([, options = '', name = '']) =>
        options.includes('attribute: false')
          ? []
          : [/attribute: '([^']+)'/.exec(options)?.[1] ?? kebab(name)],
    ),
  );
