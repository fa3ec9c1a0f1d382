import { expect } from '@open-wc/testing';
import { mount, states, words } from '../widgets/support/look.js';
import { settle } from '../widgets/support/page-time.js';
import { json, type Reply } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { ticker } from '../widgets/support/widgets.js';

const encoder = new TextEncoder();
const attributes = `base-url="${baseUrl}" stream-url="/api/dashboard/telemetry/stream"`;

describe('a widget with stream-url', () => {
  const page = eachOnItsOwnPage();
  let say: (event: object) => Promise<void>;
  let end: () => Promise<void>;
  const lines = (): readonly string[] => page().api.lines;
  const polls = (): number => lines().filter((line) => !line.includes('/stream')).length;

  beforeEach(() => {
    const stream: Reply = () => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          say = async (event) => {
            controller.enqueue(encoder.encode(`event: telemetry\ndata: ${JSON.stringify(event)}\n\n`));
            await settle();
          };
          end = async () => {
            controller.close();
            await settle();
          };
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    };
    page().api.reply = (asked) => (asked.line.includes('/stream') ? stream : json(ticker.answer))(asked);
  });

  it('shows what the stream says, with days and domain asked for, and polls no more', async () => {
    const widget = await mount(ticker.tag, `${attributes} domain="a.example" days="3"`);
    expect(lines()).to.include('GET /api/dashboard/telemetry/stream?days=3&domain=a.example');
    await say({
      ...(ticker.answer as object),
      live: { activeSessions: 1, currentCost: '77.00', sessionsData: [] },
    });
    expect(words(widget)).to.include('$77.00');
    const before = polls();
    await page().time.advance(25_000);
    expect(polls()).to.equal(before);
  });

  it('shows a part beside the rest, as old as itself', async () => {
    const widget = await mount(ticker.tag, attributes);
    await page().time.advance(8000);
    await say({
      live: { activeSessions: 1, currentCost: '78.00', sessionsData: [] },
      cost: { total: '99.00' },
    });
    expect(words(widget)).to.include('$78.00');
    expect(words(widget)).to.include('Updated just now');
  });

  it('polls when the stream ends', async () => {
    const widget = await mount(ticker.tag, attributes);
    await say(ticker.answer as object);
    const before = polls();
    await end();
    await page().time.advance(11_000);
    expect(polls()).to.be.greaterThan(before);
    expect(states(widget)).to.deep.equal(['fresh']);
  });

  it('on another origin is polled, and its author told once', async () => {
    page().expected.push(/stream-url is not on the origin of the base URL/);
    await mount(ticker.tag, `base-url="${baseUrl}" stream-url="https://evil.example/stream"`);
    await page().time.advance(11_000);
    expect([polls(), lines().length]).to.deep.equal([2, 2]);
    expect(page().api.asked.every(({ origin }) => origin === baseUrl)).to.be.true;
  });

  it('with share-tabs and no sessionId asks for itself, and its author is told once', async () => {
    page().expected.push(/share-tabs needs a sessionId/);
    const widget = await mount(ticker.tag, `base-url="${baseUrl}" share-tabs`);
    expect(states(widget)).to.deep.equal(['fresh']);
  });
});
