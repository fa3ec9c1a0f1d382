import { costOf } from './aggregate/cost.js';
import { type Language, type Shop, shops } from './catalogue.js';
import { answers, phrases } from './phrases.js';
import { type Random, random } from './random.js';
import { type Hour, HOUR_MS, expectedChats, hourOf, isNewsletter, isOutage } from './rhythm.js';
import type { ChatTelemetryRow, ConversationRow, MessageRow } from './rows.js';

/** One customer's chat: everything that the tables will ever hold of it. */
export interface Chat {
  readonly conversation: ConversationRow;
  readonly messages: readonly MessageRow[];
  readonly telemetry: readonly ChatTelemetryRow[];
}

const MINUTE_MS = 60_000;
const MOST_TURNS = 3;
const TURN_MINUTES = [12, 45] as const;
/** A chat is over this many hours after the hour in which it began. */
export const LONGEST_CHAT_HOURS = Math.ceil((MOST_TURNS * TURN_MINUTES[1]) / 60);

const errors = ['Upstream model timed out', 'Rate limit of the model provider', 'Context window exceeded'];

interface Question {
  readonly text: string;
  /** What the search found; null: no search. */
  readonly results: number | null;
}

const productAsked = (shop: Shop, language: Language, chance: Random): { name: string; results: number } => {
  if (!chance.chance(0.42)) return { name: chance.pick(shop.products), results: chance.integer(1, 8) };
  const wanted = chance.weighted(shop.missing.map((names, rank) => [names, 1 / (rank + 2)] as const));
  return { name: wanted[language], results: 0 };
};

const search = (shop: Shop, language: Language, chance: Random): Question => {
  const { name, results } = productAsked(shop, language, chance);
  return { text: chance.pick(phrases[language].asks).replace('%', name), results };
};

const remark = (language: Language, chance: Random): Question => {
  const kind = chance.weighted([
    ['happy', 42],
    ['unhappy', 30],
    ['plain', 30],
  ] as const);
  return { text: chance.pick(phrases[language][kind]), results: null };
};

const question = (shop: Shop, language: Language, turn: number, chance: Random): Question => {
  if (turn > 0 && chance.chance(0.6)) return remark(language, chance);
  return chance.chance(0.8)
    ? search(shop, language, chance)
    : { text: chance.pick(phrases[language].service), results: null };
};

const answerTo = (asked: Question, success: boolean): string => {
  if (!success) return answers.failed;
  if (asked.results === null) return answers.other;
  return asked.results > 0 ? answers.found : answers.notFound;
};

const exchange = (
  shop: Shop,
  asked: Question,
  start: number,
  end: number,
  chance: Random,
): ChatTelemetryRow => {
  const long = isNewsletter(hourOf(end));
  const model = long && shop.domain === 'pumps-direct.example' ? 'gpt-4' : chance.weighted(shop.models);
  const success = chance.chance(0.96);
  const searchCount = asked.results === null ? 0 : chance.integer(1, 4);
  const inputTokens = chance.integer(900, 3900) * (long ? 2 : 1);
  const outputTokens = success ? chance.integer(180, 760) : chance.integer(0, 60);
  return {
    session_id: `sess_${chance.uuid().slice(0, 13)}`,
    model,
    domain: shop.domain,
    start_time: start,
    end_time: end,
    duration_ms: chance.integer(1_600, 4_800) + searchCount * chance.integer(250, 900),
    iterations: 1 + Math.min(searchCount, chance.integer(0, 2)),
    search_count: searchCount,
    total_results: asked.results ?? 0,
    searches:
      asked.results === null ? [] : [{ tool: 'search_products', query: asked.text, results: asked.results }],
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    cost: costOf(model, inputTokens, outputTokens),
    success,
    error: success ? null : chance.pick(errors),
    created_at: end,
  };
};

const chatOf = (shop: Shop, opened: number, chance: Random): Chat | null => {
  const id = chance.uuid();
  const language = chance.weighted(shop.languages);
  const turns = chance.weighted([
    [1, 50],
    [2, 30],
    [MOST_TURNS, 20],
  ]);
  const telemetry: ChatTelemetryRow[] = [];
  const messages: MessageRow[] = [];

  let start = opened;
  for (let turn = 0; turn < turns; turn += 1) {
    const end = start + chance.integer(TURN_MINUTES[0] * MINUTE_MS, TURN_MINUTES[1] * MINUTE_MS - 1);
    // What would have ended while the assistant was down was never answered, nor stored.
    if (isOutage(hourOf(end))) break;
    const asked = question(shop, language, turn, chance);
    const row = exchange(shop, asked, start, end, chance);
    const sent = end - row.duration_ms - chance.integer(600, 2_400);
    const metadata = { results: asked.results };
    telemetry.push(row);
    messages.push(
      { conversation_id: id, role: 'user', content: asked.text, created_at: sent, metadata },
      {
        conversation_id: id,
        role: 'assistant',
        content: answerTo(asked, row.success),
        created_at: end,
        metadata,
      },
    );
    start = end;
  }

  const first = messages[0];
  if (!first) return null;
  const conversation = {
    id,
    created_at: first.created_at,
    updated_at: start,
    metadata: { domain: shop.domain, handover: chance.chance(0.08) },
  };
  return { conversation, messages, telemetry };
};

const shares = shops.map((shop) => [shop, shop.share] as const);

/** The chats that began in that hour: a function of seed, hour and volume (1 = a busy shop) alone. */
export const chatsBegunIn = (seed: number, hour: Hour, volume: number): readonly Chat[] => {
  const chance = random(seed, 'hour', hour);
  const count = chance.poisson(expectedChats(seed, hour) * volume);
  return Array.from({ length: count }, () =>
    chatOf(chance.weighted(shares), hour * HOUR_MS + chance.integer(0, HOUR_MS - 1), chance),
  ).filter((chat) => chat !== null);
};
