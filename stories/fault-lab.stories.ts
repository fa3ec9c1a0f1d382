import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, unsafeStatic } from 'lit/static-html.js';
import { expect, waitFor } from 'storybook/test';
import { type FaultName, faultNames, faultOf } from '../mock-api/faults/index.js';
import '../src/index.js';
import { soundThenFault } from './support/apis.js';
import { find, widgetsIn } from './support/shown.js';
import { baseUrlOf } from './support/story-api.js';

interface Args {
  fault: FaultName;
  tag: string;
}

const tags = [
  'live-cost-ticker',
  'cost-trend-chart',
  'model-comparison',
  'missing-products',
  'budget-alerts',
];

const meta: Meta<Args> = {
  title: 'Fault lab',
  tags: ['!autodocs'],
  args: { fault: 'error-500', tag: 'live-cost-ticker' },
  argTypes: {
    fault: {
      description: 'What goes wrong between server and page',
      control: 'select',
      // A service worker cuts no connection and packs no body; the lab of the demo does.
      options: faultNames.filter((name) => !faultOf(name).needsPort),
    },
    tag: { description: 'The widget', control: 'select', options: tags },
  },
  parameters: { api: soundThenFault },
  render: ({ fault, tag }, { id }) => {
    const { does, seen } = faultOf(fault);
    const widget = unsafeStatic(tag);
    const base = `${baseUrlOf(id)}/${tag}`;
    return html`
      <p><strong>The server:</strong> ${does}.<br /><strong>Seen:</strong> ${seen}</p>
      <div class="side-by-side">
        <section>
          <p>After the first figures</p>
          <${widget} base-url=${`${base}/then/${fault}`} refresh-interval="3000"></${widget}>
        </section>
        <section>
          <p>Before any figure</p>
          <${widget} base-url=${`${base}/fault/${fault}`} refresh-interval="3000">
            <span slot="heading">Without any figure yet</span>
          </${widget}>
        </section>
      </div>
    `;
  },
};

export default meta;

/** Pick a fault, and watch what a widget does: one that had figures before, and one that never had any. */
export const FaultLab: StoryObj<Args> = {
  play: async ({ args, canvasElement }) => {
    const { phase, words } = faultOf(args.fault).shows;
    const [widget] = widgetsIn(canvasElement);
    if (!widget) throw new Error('The lab holds no widget.');
    await waitFor(() => expect(widget.matches(':state(fresh)')).toBe(true), { timeout: 5000 });
    await widget.refresh();
    await waitFor(() => expect(widget.matches(`:state(${phase})`)).toBe(true), { timeout: 5000 });
    await expect(find(widget, '.frame').innerText.replace(/\s+/g, ' ')).toMatch(words);
  },
};
