import { expect } from '@open-wc/testing';
import '../../src/register/demand-forecast.js';
import { mount, states, words } from './support/look.js';
import { json, status, type Reply } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';

const answer = (count: number) => ({
  missingProducts: [{ name: 'pump', count, lastRequested: '2026-11-20T10:00:00Z', examples: [] }],
  statistics: { totalMissingProducts: 1, totalRequests: count, avgRequestsPerProduct: count },
  categories: {},
  recommendations: [],
});
const byDays =
  (replies: Readonly<Record<string, Reply>>): Reply =>
  (asked) =>
    replies[/days=(\d+)/.exec(asked.line)![1]!]!(asked);

describe('<demand-forecast>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage();

  it('forecasts the coming week from three windows, each asked for once a day but the month', async () => {
    page().api.reply = byDays({ 7: json(answer(14)), 30: json(answer(60)), 90: json(answer(180)) });
    const widget = await mount('demand-forecast');
    const [row] = widget.tables()[0]!.rows;
    expect(row!.slice(0, 3)).to.deep.equal(['pump', 14, 60]);
    expect(row![3]).to.be.closeTo(14, 0.5);
    expect(words(widget)).to.include(`${String(row![5])}–${String(row![6])} steady`);
    await page().time.advance(400_000);
    expect(page().api.lines.map((line) => /\d+$/.exec(line)![0])).to.deep.equal(['30', '7', '90', '30']);
  });

  it('goes on with the windows that there are, and says that some are missing', async () => {
    page().api.reply = byDays({ 7: status(500), 30: json(answer(60)), 90: status(500) });
    const widget = await mount('demand-forecast');
    expect(states(widget)).to.deep.equal(['fresh']);
    expect(words(widget)).to.include('Some windows could not be loaded');
    expect(words(widget)).to.match(/pump — 60 \d+–\d+ unknown/);
  });

  it('says why its list is empty where the statistics count products', async () => {
    const statistics = { totalMissingProducts: 3, totalRequests: 9 };
    page().api.reply = json({ ...answer(0), missingProducts: [], statistics });
    expect(words(await mount('demand-forecast'))).to.include("The server's list is empty");
    page().api.reply = json({ ...answer(0), missingProducts: 'three', statistics });
    expect(words(await mount('demand-forecast', `base-url="${baseUrl}/other"`))).to.include(
      "The server's list could not be read",
    );
  });

  it('refuses to forecast below its floor, and says so', async () => {
    page().api.reply = byDays({ 7: json(answer(1)), 30: json(answer(4)), 90: json(answer(9)) });
    expect(words(await mount('demand-forecast'))).to.include('pump 1 4 — too few requests');
  });
});
