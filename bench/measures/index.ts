import { bytes } from './bytes.js';
import { drawing } from './drawing.js';
import { heap } from './heap.js';
import { hover } from './hover.js';
import { idleMinute } from './idle-minute.js';
import type { Measure } from './measure.js';
import { mount } from './mount.js';
import { navigation } from './navigation.js';
import { rooms } from './rooms.js';
import { unchangedPoll } from './unchanged-poll.js';
import { update } from './update.js';

/** In the order of the report. */
export const measures: readonly Measure[] = [
  bytes,
  navigation,
  mount,
  update,
  hover,
  drawing,
  idleMinute,
  unchangedPoll,
  heap,
  rooms,
];
