import '../../../../src/register/model-comparison.js';
import live from '../../../fixtures/recorded/telemetry.live-1.json';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

const five = ['gpt-5-mini', 'gpt-4-turbo', 'gpt-4', 'gpt-3.5-turbo', 'llama-3.1-70b-instruct'];

/** Five models, and what no model is named for. */
const fiveModels = {
  ...live.body,
  modelUsage: five.map((model, i) => ({ model, count: 9 + i, cost: `0.${i + 1}`, tokens: 10_000 })),
};

export const comparison: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'model-comparison',
  crowded: fiveModels,
  shows: ['gpt-5-mini', 'gpt-4-turbo', '$1.50', '$2.35', '64%', '289,809'],
  showsInGerman: '289.809',
  texts: ['model'],
};
