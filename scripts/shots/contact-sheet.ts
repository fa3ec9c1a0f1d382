/** One picture: where it is, and under which headings it stands. */
export interface Shot {
  /** Beside the sheet: `live-cost-ticker/220-light-fresh.png` */
  readonly file: `${string}.png`;
  /** A tag, or "Host pages". */
  readonly chapter: string;
  /** `220 px, light` */
  readonly row: string;
  /** A state, or the name of a host page. */
  readonly caption: string;
}

const groups = (shots: readonly Shot[], key: 'chapter' | 'row'): [string, Shot[]][] => {
  const found = new Map<string, Shot[]>();
  for (const shot of shots) found.set(shot[key], [...(found.get(shot[key]) ?? []), shot]);
  return [...found];
};

const figure = ({ file, caption }: Shot): string =>
  `<figure><figcaption>${caption}</figcaption><a href="${file}"><img src="${file}" alt=""></a></figure>`;

/** A page that shows the pictures in order. */
export const contactSheet = (shots: readonly Shot[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Spendglass, every widget in every state</title>
<style>
  body { margin: 24px; background: #808080; color: #fff; font: 14px/1.4 system-ui, sans-serif; }
  .row { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
  figure { margin: 0; }
  img { display: block; max-inline-size: 560px; }
</style>
${groups(shots, 'chapter')
  .map(
    ([chapter, inChapter]) => `<h2>${chapter}</h2>
${groups(inChapter, 'row')
  .map(([row, inRow]) => `<h3>${row}</h3>\n<div class="row">${inRow.map(figure).join('\n')}</div>`)
  .join('\n')}`,
  )
  .join('\n')}
</html>
`;
