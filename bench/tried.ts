/** For goals that are missed: why, and what was tried. A figure belongs to the first line whose names its id begins with. */
const reasons: readonly (readonly [figures: readonly string[], reason: string])[] = [
  [
    ['five-widgets', 'everything', 'live-cost-ticker'],
    'The goals were set for a library that shows figures and little else. What each file carries beside Lit (6 kB): exact decimals, readers that salvage per field, feeds with every fault of the network told in words, a panel with six states, style sheets for any host, speech, tables and CSV. Tried: d3-scale with number interpolation only, templates and style sheets minified, shared parts instead of copies, `live-cost-ticker` without the line chart.',
  ],
  [
    ['first chart', 'mount'],
    'Evaluating the bundle takes a few ms. The rest is the browser’s: shadow trees with their style sheets, first layout, first paint, and 5–20 ms in which Intl looks up its languages and zones, which uPlot asks for while its script is evaluated, before the measure begins. Tried: formatters made once, templates that are cloned, skeletons that need no layout of their own; other ways to ask Intl for a language, which move its first use but do not shorten it.',
  ],
  [
    ['update 168'],
    'Script is a third: reading the answer, its series, what is unusual, what may come, and the words for it. The rest is style, layout and paint of text: total, sentence, axis and the slider’s words are DOM, where uPlot paints a canvas; the card’s own layout is two thirds of all layout. Tried: nothing is written that did not change, `contain` on the plot, sizes from one ResizeObserver, language and zone of the page looked up without asking Intl each time (a seventh of the script); container queries taken away (no gain).',
  ],
  [
    ['update'],
    'The floor, a line by hand without widget and reader, is itself 0.8–0.9 × uPlot: painting an SVG on other threads costs more than a canvas. Ours adds the stroke of the dense line (a third of all: 5 ms, of the floor’s unconnected strokes 2 ms) and the exact reading of every bucket. Tried: instants by digits, bucket width by a tally of distances, unusual hours in fewer passes, places of the path as whole hundredths; together reading and drawing take 0.7 of the time that they took. Joins of the dense line that are not round: a third less to paint, but they cut its peaks, which the pixel test does not let pass. The line as a filled outline on a grid of a quarter of a pixel, which paints in 1–2 ms instead of 5–7: a lone peak then stands up to an eighth of a pixel beside its place, which shows at 240 px on a dense screen, and its text is longer for noise. Not done: skipping buckets whose text is that of the poll before, as it would keep every text twice.',
  ],
  [
    ['hover'],
    'A move writes the tooltip’s words, hairline and dots through templates; uPlot moves two boxes and writes two numbers. It is flat in the number of points, and falls to 0.05 ms when a pointer goes on for some hundred moves: 60 moves are too few for the engine to compile. Without the time of the bucket as a range in the reader’s language, which Intl takes 40 µs to write, and without its figures, it would be 0.9 × uPlot. Tried: elements looked up once, the hour cycle of a language asked once, the wall’s time worked out instead of asked for, one timer and one listener for all moves; together they take 0.85 of the time that they took. The range put together from texts that are known gives another eighth, for 80 lines that learn each language’s pattern: not taken.',
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
    ['nodes-polls'],
    'Nodes of a template that is made once, where something is shown for the first time, some polls after the first 20 that do not count. The trees in the page keep the same number of nodes throughout, and from the 70th poll on none is added; test/leaks holds 200 polls to 0.',
  ],
  [
    ['read-hostile'],
    'JSON.parse cannot be interrupted. Tried: a text of more than 300 000 values is given up before it is parsed, issues beyond the fiftieth are only counted, entries of one start are told apart without sorting them, amounts that are far too large are not worked out. What is left is the reading of 20 000 entries.',
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
