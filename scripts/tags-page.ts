import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly inheritedFrom?: object;
}

/** A class as custom-elements.json tells it. */
interface Declaration extends Named {
  readonly tagName?: string;
  readonly superclass?: { readonly name: string };
  readonly attributes?: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly events?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** What tags of one base class have in common stands once, under the name of what they are. */
const bases: Readonly<Record<string, readonly [title: string, about: string]>> = {
  SpendglassElement: [
    'Every widget',
    'A card with a heading, figures in whatever state they are, and their age.',
  ],
  Dashboard: ['Every dashboard', 'A whole page of widgets under one header.'],
  PageElement: ['Every control', 'No card: a control stands in the page itself.'],
};

const oneLine = (text = ''): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

const table = (head: string, rows: readonly (readonly [name: string, meaning: string])[]): string =>
  rows.length === 0
    ? ''
    : [`| ${head} | Meaning |`, '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

const own = <T extends Named>(list: readonly T[] = []): T[] =>
  list.filter(({ inheritedFrom }) => inheritedFrom === undefined);

/** What several classes inherit, each name once. */
const inherited = <T extends Named>(lists: readonly (readonly T[] | undefined)[]): T[] => [
  ...new Map(
    lists
      .flatMap((list) => list ?? [])
      .filter(({ inheritedFrom }) => inheritedFrom !== undefined)
      .map((entry) => [entry.name, entry]),
  ).values(),
];

const rows = (list: readonly Named[]): [string, string][] =>
  list.map(({ name, description }) => [`\`${name}\``, oneLine(description)]);

/** A flag has no value to tell: it is there or not. */
const attributeRows = (list: NonNullable<Declaration['attributes']>): [string, string][] =>
  list.map(({ name, description, type }) => [
    `\`${name}\`${type?.text.startsWith('boolean') ? ' (flag)' : ''}`,
    oneLine(description),
  ]);

const chapter = (
  title: string,
  about: string,
  { attributes = [], events = [], slots = [], cssParts = [] }: Omit<Declaration, keyof Named>,
): string =>
  [
    `## ${title}`,
    about,
    table('Attribute', attributeRows(attributes)),
    table('Event', rows(events)),
    table('Slot', rows(slots.map((slot) => ({ ...slot, name: slot.name || 'default' })))),
    table('Part', rows(cssParts)),
  ]
    .filter(Boolean)
    .join('\n\n');

const baseChapter = (base: string, tags: readonly Declaration[]): string => {
  const [title = '', about = ''] = bases[base] ?? [];
  const children = tags.filter(({ superclass }) => superclass?.name === base);
  return chapter(title, about, {
    attributes: inherited(children.map(({ attributes }) => attributes)),
    events: inherited(children.map(({ events }) => events)),
    slots: inherited(children.map(({ slots }) => slots)),
    cssParts: inherited(children.map(({ cssParts }) => cssParts)),
  });
};

const tagChapter = (declaration: Declaration & { readonly tagName: string }): string => {
  const { tagName, description = '', superclass, attributes, events, slots, cssParts } = declaration;
  const [title] = bases[superclass?.name ?? ''] ?? [];
  const common = title
    ? `It has what [${title.toLowerCase()}](#${title.toLowerCase().replace(' ', '-')}) has.`
    : '';
  return chapter(tagName, [description.replaceAll('\n', ' '), common].filter(Boolean).join('\n\n'), {
    attributes: own(attributes),
    events: own(events),
    slots: own(slots),
    cssParts: own(cssParts),
  });
};

/** docs/tags.md, as it follows from custom-elements.json. */
export const tagsPage = async (): Promise<string> => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  const tags = declarations
    .flatMap((declaration) => (declaration.tagName ? [{ ...declaration, tagName: declaration.tagName }] : []))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const text = `# Tags

Every tag with its attributes, events, slots and parts. It is written by \`npm run docs:tags\` from \`custom-elements.json\`, which
an editor can read. Settings that a scope, \`configure()\` or the script tag can give as well are in the
[README](../README.md#settings).

${Object.keys(bases)
  .map((base) => baseChapter(base, tags))
  .join('\n\n')}

${tags.map(tagChapter).join('\n\n')}
`;
  return format(text, { ...(await resolveConfig('docs/tags.md')), parser: 'markdown' });
};
