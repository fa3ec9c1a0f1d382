/** For goals that are missed: why, and what was tried. A figure belongs to the first line whose names its id begins with. */
const reasons: readonly (readonly [figures: readonly string[], reason: string])[] = [
  [
    ['five-widgets', 'everything', 'live-cost-ticker'],
    'The goals were set for a library that shows figures and little else. What each file carries beside Lit (6 kB): exact decimals, readers that salvage per field, feeds with every fault of the network told in words, a panel with six states, style sheets for any host, speech, tables and CSV. Tried: d3-scale with number interpolation only, templates and style sheets minified, shared parts instead of copies, `live-cost-ticker` without the line chart.',
  ],
  [
    ['first chart', 'mount'],
    'Evaluating the bundle takes a few ms. The rest is the browser: five shadow trees with their style sheets, first layout, first paint. Tried: formatters made once (4 ms in all), templates that are cloned, skeletons that need no layout of their own.',
  ],
  [
    ['update 168'],
    'The widget writes total, sentence, axis, age and the slider’s words anew where uPlot paints a canvas: layout and paint of text are two thirds of it, script is under 0.5 ms. Tried: nothing is written that did not change, `contain` on the plot, sizes from one ResizeObserver.',
  ],
  [
    ['update'],
    'Every answer is read anew, exactly: a decimal string for each amount, an instant for each start, an issue for what is neither. Tried: instants by one pattern and Date.parse, paths of issues only when there is one, buckets in one pass without a map, typed columns without iterators; together they took reading a year of hours from 17.6 to 5 ms. Since then the widget also looks for hours unlike the others and marks them, which costs more than that saved; the commit measured here does so anew for every answer. Not done: skipping buckets whose text is that of the poll before, as it would keep every text twice.',
  ],
  [
    ['hover'],
    'A move writes the tooltip’s words, the cursor and the slider’s words for speech; uPlot moves one line. It is flat in the number of points.',
  ],
  [
    ['idle', 'hidden'],
    'Tried: the pulse of the live dot without frames between (it was 60 % of the minute), an age that is written only where it reads differently. What is left is three widgets that draw each poll and ages that change between two polls; the floor shows no age.',
  ],
  [
    ['heap-point'],
    'Of it 65 bytes are the text of the last answer, which the peers keep as well, to know the next one that is the same and to put a part of a stream into it; 16 are the columns; the rest is each bucket with its exact amount, for table and CSV.',
  ],
  [
    ['heap-polls'],
    'Nothing is retained: test/leaks holds 200 polls to 0 nodes and a flat heap. What grows is V8’s feedback on functions that run for the first time.',
  ],
  [
    ['heap'],
    'Classes, templates, style sheets and catalogues of the widgets, and about 1 MB in Blink for what stands on screen. Tried: words of other languages in files of their own, style sheets shared between widgets.',
  ],
  [
    ['nodes', 'characters'],
    'Where the figure is near the goal, labels and marks of a widget make the difference.',
  ],
];

export const triedFor = (figure: string): string | undefined =>
  reasons.find(([figures]) => figures.some((name) => figure.startsWith(name)))?.[1];
