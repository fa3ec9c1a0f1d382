// The mock server does to a request whatever its `fault` says. The question stays the same meanwhile, so that the
// widget keeps what it knows, as it would behind a server that really breaks.
const { baseUrl } = document.querySelector('script[data-base-url]').dataset;
const { configure } = customElements.get('spendglass-scope');
const at = (id) => document.querySelector(`#${id}`);

const faults = await (await fetch(`${baseUrl}/faults`)).json();

let chosen = faults[0];
/** What goes wrong right now; null: nothing. */
let fault = null;
let token = 0;
let widget;

const outcomeOf = async (asking) => {
  try {
    const { status, statusText } = await asking;
    return `${status} ${statusText}`;
  } catch (error) {
    return error.name === 'AbortError' ? 'given up' : 'no answer';
  }
};

const note = async (path, asking) => {
  const began = performance.now();
  const line = document.createElement('li');
  const [time, what, outcome] = ['time', 'code', 'span'].map((tag) => document.createElement(tag));
  time.textContent = new Date().toLocaleTimeString('en-GB');
  what.textContent = `${path}${fault ? ` · ${fault}` : ''}`;
  outcome.textContent = 'waiting…';
  line.append(time, what, outcome);
  at('log').prepend(line);
  while (at('log').children.length > 8) at('log').lastChild.remove();
  const text = await outcomeOf(asking);
  outcome.textContent = `${text} · ${Math.round(performance.now() - began)} ms`;
};

const ask = (input, init) => {
  const url = new URL(input);
  if (fault) url.searchParams.set('fault', fault);
  const asking = fetch(url, init);
  note(url.pathname, asking);
  return asking;
};

/** Nothing is known any more, as for a reader who just opened the page: who may have signed in anew, sees anew. */
const forget = () => {
  configure({
    baseUrl,
    fetch: ask,
    headers: async () => ({ authorization: `lab ${Date.now()} ${(token += 1)}` }),
  });
};

const figures = () =>
  new Promise((resolve) => {
    widget.addEventListener('spendglass-reading', function heard({ detail }) {
      if (detail.phase !== 'fresh') return;
      widget.removeEventListener('spendglass-reading', heard);
      resolve();
    });
  });

const begin = async () => {
  at('name').textContent = chosen.name;
  at('does').textContent = chosen.does;
  at('seen').textContent = chosen.seen;
  const tag = at('tag').value;
  const later = at('begins').value === 'later';
  widget = document.createElement(tag);
  widget.setAttribute('refresh-interval', '5000');
  fault = later ? null : chosen.name;
  forget();
  at('stage').replaceChildren(widget);
  if (!later) return;
  const mine = widget;
  await figures();
  if (mine !== widget) return;
  fault = chosen.name;
  widget.refresh();
};

/** What is promised is looked for in what is shown; figures that never came cannot have become stale. */
const judge = () => {
  const verdict = at('verdict');
  const text = widget.shadowRoot?.querySelector('.frame')?.innerText.replace(/\s+/g, ' ') ?? '';
  const phase = chosen.phase === 'stale' && at('begins').value === 'at-once' ? 'failed' : chosen.phase;
  const holds = widget.matches(`:state(${phase})`) && new RegExp(chosen.words).test(text);
  const is = fault === null ? 'sound' : holds ? 'seen' : 'waiting';
  verdict.dataset.is = is;
  verdict.textContent = {
    sound: 'The server is sound',
    seen: 'Seen as promised',
    waiting: 'Not seen yet',
  }[is];
};

const option = ({ name, does }) => {
  const label = document.createElement('label');
  const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'fault', value: name });
  const text = document.createElement('span');
  text.textContent = name.replaceAll('-', ' ');
  label.title = does;
  label.append(input, text);
  return label;
};

for (const group of new Set(faults.map((each) => each.group))) {
  const box = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = group;
  box.append(legend, ...faults.filter((each) => each.group === group).map(option));
  at('faults').append(box);
}

const choose = (name) => {
  chosen = faults.find((each) => each.name === name) ?? faults[0];
  at('faults').elements.fault.value = chosen.name;
  at('faults').querySelector(':checked').scrollIntoView({ block: 'nearest' });
  history.replaceState(null, '', `#${chosen.name}`);
  begin();
};

at('faults').addEventListener('change', ({ target }) => choose(target.value));
at('tag').addEventListener('change', begin);
at('begins').addEventListener('change', begin);
at('again').addEventListener('click', begin);
at('heal').addEventListener('click', () => {
  fault = null;
  widget.refresh();
});
choose(location.hash.slice(1));
setInterval(judge, 250);
