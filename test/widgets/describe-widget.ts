import { configure } from '../../src/data/configuration.js';
import { inAPage } from './support/in-a-page.js';
import { inEveryState } from './support/in-every-state.js';
import { eachOnItsOwnPage } from './support/test-page.js';
import type { WidgetUnderTest } from './support/widgets.js';
import { withGivenData } from './support/with-given-data.js';
import { withHostileData } from './support/with-hostile-data.js';
import { withSettings } from './support/with-settings.js';

/** The specification that every widget keeps. After each test nothing may be left on the page, nor on its console. */
export const describeWidget = (widget: WidgetUnderTest): void => {
  describe(`<${widget.tag}>`, () => {
    const page = eachOnItsOwnPage(widget.patience);
    beforeEach(() => {
      page().api.beside = widget.beside ?? {};
      configure(widget.settings ?? {});
    });
    inEveryState(widget, page);
    inAPage(widget, page);
    withSettings(widget, page);
    withGivenData(widget, page);
    withHostileData(widget, page);
  });
};
