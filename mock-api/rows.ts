import type { Instant } from '../src/types/instant.js';
import type { Micros } from './micros.js';

/*
 * The tables of the guide's database schema, with those of their columns that some endpoint reads.
 * Column names are the schema's; instants are milliseconds here and become ISO strings on the wire.
 */

/** `chat_telemetry`: one finished exchange with the assistant. */
export interface ChatTelemetryRow {
  readonly session_id: string;
  readonly model: string;
  /** null: the request came without one; the server calls it "unknown". */
  readonly domain: string | null;
  /** When the customer began; the row is written, and the session no longer runs, at `end_time`. */
  readonly start_time: Instant;
  readonly end_time: Instant;
  /** ms the assistant worked: what "response time" averages. A chat is open for longer than that. */
  readonly duration_ms: number;
  readonly iterations: number;
  readonly search_count: number;
  readonly total_results: number;
  readonly searches: readonly { readonly tool: string; readonly query: string; readonly results: number }[];
  readonly input_tokens: number;
  readonly output_tokens: number;
  /** `cost_usd`; null: a model without a price. */
  readonly cost: Micros | null;
  readonly success: boolean;
  readonly error: string | null;
  readonly created_at: Instant;
}

/** `conversations` */
export interface ConversationRow {
  readonly id: string;
  readonly created_at: Instant;
  readonly updated_at: Instant;
  readonly metadata: { readonly domain: string | null; readonly handover: boolean };
}

/** `messages` */
export interface MessageRow {
  readonly conversation_id: string;
  readonly role: 'user' | 'assistant';
  readonly content: string;
  readonly created_at: Instant;
  /** `results`: what the search for this message found; null: nothing was searched. */
  readonly metadata: { readonly results: number | null };
}

/** `structured_extractions` */
export interface ExtractionRow {
  readonly extraction_type: 'products' | 'faq' | 'contact';
  readonly data: { readonly name: string; readonly price: number };
  readonly domain: string;
}

/** `scraped_pages` */
export interface PageRow {
  readonly id: string;
  readonly url: string;
  readonly domain: string;
  /** Characters. */
  readonly content_length: number;
  readonly scraped_at: Instant;
}

/** `page_embeddings`, without the vectors. */
export interface EmbeddingRow {
  readonly page_id: string;
  readonly chunk_index: number;
}

/** `woocommerce_abandoned_carts` */
export interface AbandonedCartRow {
  readonly domain: string;
  /** US dollars. */
  readonly value: number;
}

/** A stretch of time: after `from`, up to and including `to`. Two that touch share no row. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** What the tables hold at one moment. No order is promised, as with SQL. */
export interface Rows {
  telemetry(span: Span): readonly ChatTelemetryRow[];
  conversations(span: Span): readonly ConversationRow[];
  messages(span: Span): readonly MessageRow[];
  /** Sessions that have begun and not ended: their rows are not written yet. */
  running(): readonly ChatTelemetryRow[];
  readonly extractions: readonly ExtractionRow[];
  readonly pages: readonly PageRow[];
  readonly embeddings: readonly EmbeddingRow[];
  readonly abandonedCarts: readonly AbandonedCartRow[];
  /** Shops whose WooCommerce is connected; the first owns the dashboard. */
  readonly stores: readonly string[];
}
