type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const act = 'executed.push(1)';

const elements = ['img', 'svg', 'body', 'video', 'audio', 'iframe', 'input', 'object', 'details', 'marquee'];
const handlers = [
  'src=x onerror=',
  'onload=',
  'autofocus onfocus=',
  'open ontoggle=',
  'style="animation:x" onanimationstart=',
  'onpointerenter=',
];
const breakouts = ['"', "'", '>', '-->', '</style>', '</script>', '</title>', '</template>', '</textarea>'];

/** More than 120 texts that must stay texts. */
export const payloads: readonly string[] = [
  ...elements.flatMap((name) => handlers.map((handler) => `<${name} ${handler}"${act}">`)),
  ...breakouts.flatMap((end) => [`${end}<script>${act}</script>`, `${end}<img src=x onerror=${act}>`]),
  ...elements.map((name) => `<${name}/onerror=${act}/src=x>`),
  ...elements.map((name) => `<scr<${name}>ipt>${act}</scr</${name}>ipt>`),
  ...['javascript', 'JaVaScRiPt', 'java\tscript', 'data:text/html', 'vbscript'].map(
    (name) => `${name}:${act}`,
  ),
  ...['${', '{{', '<%', '#{', '[[', '{{constructor.constructor("'].map((open) => `${open}${act}}}`),
  ...['<?lit$123$>', '<!--?lit$123$-->', '{{lit-123}}', '<lit-0>', '<!--lit-part-->'],
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=executed.push(1)&gt;">',
  '<template shadowrootmode=open><img src=x onerror=executed.push(1)></template>',
  '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<a href="javascript:executed.push(1)" ping=//evil.example>a</a>',
  '&lt;img src=x onerror=executed.push(1)&gt;',
  '\u202e<img src=x onerror=executed.push(1)>\u202c',
  '\u200b<s\u200bcript>executed.push(1)</script>',
  '\ud800<img src=x onerror=executed.push(1)>',
  '__proto__',
  'constructor',
  'toString',
  '=HYPERLINK("https://evil.example")',
];

/** What a Lit template looks like from inside; given as a value, it must not become one. */
export const posing: Json = {
  _$litType$: 1,
  strings: [`<img src=x onerror="${act}">`],
  values: [],
};

const isRecord = (json: Json): json is { [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** What tells records apart: two with the same are one. */
const ids = ['alert_id', 'id'];

export interface Spread {
  /** Keys of the fields to fill; null: every text. */
  readonly texts: readonly string[] | null;
  /** Fields whose keys are texts too. */
  readonly records: readonly string[];
  /** Entries of a list for each text: some lack a text that others have. */
  readonly copies?: number;
}

/**
 * The same answer with every list made long enough for all payloads, and the texts of the given fields taken from
 * them in turn.
 */
export const filled = (
  wire: unknown,
  from: readonly string[],
  { texts, records, copies = 3 }: Spread,
): unknown => {
  let drawn = 0;
  const next = (): string => from[drawn++ % from.length]!;
  const long = (list: Json[]): Json[] =>
    Array.from({ length: list.length && copies * from.length }, (_, i) => list[i % list.length]!);
  const fill = (json: Json, key: string, entry: number | null): Json => {
    if (typeof json === 'string') {
      // Some widgets show the one record that they were asked for.
      if (key === 'session_id') return json;
      if (ids.includes(key)) return `${texts === null ? next() : key} ${entry}`;
      return texts === null || texts.includes(key) ? next() : json;
    }
    // A list inside an entry stays as short as it is: the entry is there often enough.
    if (Array.isArray(json))
      return (entry === null ? long(json) : json).map((one, i) => fill(one, key, entry ?? i));
    if (!isRecord(json)) return json;
    const named = Object.entries(json).map(([name, value]) => [
      records.includes(key) ? next() : name,
      fill(value, name, entry),
    ]);
    return Object.fromEntries(named) as Json;
  };
  return fill(wire as Json, '', null);
};

/** Every answer that differs from this one in one place, where `value` stands; of a list only the first entry. */
export function* spoiled(wire: unknown, value: Json): Generator<unknown> {
  const json = wire as Json;
  yield value;
  if (Array.isArray(json)) {
    const [first, ...rest] = json;
    if (first !== undefined) for (const entry of spoiled(first, value)) yield [entry, ...rest];
  } else if (isRecord(json)) {
    for (const [name, part] of Object.entries(json)) {
      for (const entry of spoiled(part, value)) yield { ...json, [name]: entry };
    }
  }
}
