import { describeWidget } from './describe-widget.js';
import { widgets } from './support/widgets.js';

for (const widget of widgets) describeWidget(widget);
