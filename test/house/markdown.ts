/** One row of a table: its cells by the names of their columns. */
export type Row = ReadonlyMap<string, string>;

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** The rows of all tables whose first column has this name, one after the other; none where there is no such table. */
export function tableOf(text: string, firstColumn: string): Row[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) =>
    line.startsWith('|') && cellsOf(line)[0] === firstColumn && lines[index + 1]?.startsWith('| -')
      ? [index]
      : [],
  );
  return starts.flatMap((start) => {
    const names = cellsOf(lines[start] ?? '');
    const rest = lines.slice(start + 2);
    const end = rest.findIndex((line) => !line.startsWith('|'));
    return rest.slice(0, end < 0 ? undefined : end).map((line) => {
      const cells = cellsOf(line);
      return new Map(names.map((name, index) => [name, cells[index] ?? '']));
    });
  });
}

/** The text under a heading of this level, up to the next of it. */
export const chapterOf = (text: string, title: string, level = '##'): string =>
  text.split(new RegExp(`^${level} `, 'm')).find((chapter) => chapter.startsWith(`${title}\n`)) ?? '';

/** What stands in backquotes. */
export const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

/** The blocks of code in one language; without a name, `''`. */
export const blocksOf = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, block]) =>
    name === language ? [block ?? ''] : [],
  );

/** Where links lead, without those into the web. */
export const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) =>
    /^https?:/.test(target) ? [] : [target],
  );

/** The anchors of the headings, as code hosts make them. */
export const anchorsOf = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
