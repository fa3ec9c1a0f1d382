import type { Row } from './row.js';

const setAlert = 'widgets/budget-alerts.set-alert.node.ts';
const form = 'widgets/budget-alerts.form.node.ts';
const saves = 'widgets/budget-alerts-saves.test.ts';

export const writes: readonly Row[] = [
  {
    fault: 'a double click, Enter and a click',
    seen: 'one POST',
    tests: [[saves, 'once, however often somebody clicks and presses Enter meanwhile']],
  },
  {
    fault: 'a timeout after the server applied it',
    seen: '“not confirmed”, looked up with check-alerts, then saved, not saved or unknown',
    never: 'a blind second try',
    model: 'a model of its own',
    tests: [
      [saves, 'says that it is not confirmed, and looks again when asked: saved'],
      [setAlert, 'is saved where the answer was lost after the server wrote it'],
      [setAlert, 'is applied at most once an intent, and never told wrongly'],
    ],
  },
  {
    fault: 'a reply without the alert',
    seen: 'saved only when check-alerts shows it',
    tests: [[setAlert, 'looks, sends once, and is saved when check-alerts shows it']],
  },
  {
    fault: '401 during the POST',
    seen: 'headers() once more, the same intent',
    tests: [[saves, 'with the same intent after headers() was asked once more']],
  },
  {
    fault: 'thresholds of 0, −1, 1e12, 0.004; grouping signs of any language',
    seen: 'refused with a hint; the amount is echoed as it was understood before it is sent',
    tests: [
      [form, 'is refused with “${typed}” in ${lang}: ${said}'],
      [form, 'asks for ${threshold} where somebody types “${typed}” in ${lang}'],
      [
        'widgets/budget-alerts-form.test.ts',
        'echoes the amount as it was understood, in the reader’s language, before anything is sent',
      ],
    ],
  },
  {
    fault: 'offline',
    seen: 'the text is kept, “not saved”',
    tests: [
      [saves, 'where nobody can be reached: the text is kept, and nothing was sent'],
      [setAlert, 'sends nothing where the alerts cannot be looked at: offline is not saved for certain'],
    ],
  },
  {
    fault: 'an action that destroys: cleanup-old-data',
    seen: 'no widget sends it',
    tests: [['faults/matrix.node.ts', 'no source names cleanup-old-data']],
  },
];
