import { expect, fixture } from '@open-wc/testing';
import { configure } from '../../src/data/configuration.js';
import '../../src/register/spendglass-scope.js';
import { frames, words } from '../widgets/support/look.js';
import { json } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { chart, type AnyWidget } from '../widgets/support/widgets.js';

describe('a flag that a scope says too', () => {
  const page = eachOnItsOwnPage();

  const show = async (): Promise<AnyWidget> => {
    configure({ baseUrl });
    page().api.reply = json(chart.answer);
    const scope = await fixture(`<spendglass-scope paused><${chart.tag}></${chart.tag}></spendglass-scope>`);
    await frames();
    return scope.querySelector<AnyWidget>(chart.tag)!;
  };

  it("is the scope's again when the attribute is taken off the tag", async () => {
    const widget = await show();
    widget.toggleAttribute('paused', true);
    widget.toggleAttribute('paused', false);
    await frames();
    expect(words(widget)).to.include('Paused');
  });

  it("is the widget's own when its property says no", async () => {
    const widget = await show();
    widget.paused = false;
    await frames();
    expect(words(widget)).not.to.include('Paused');
  });
});
