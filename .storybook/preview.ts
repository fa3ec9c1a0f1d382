/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { setupWorker } from 'msw/browser';
import manifest from '../custom-elements.json';
import { type Api, serve, storyApis } from '../stories/support/story-api.js';
import { renderTag } from '../stories/support/render-tag.js';
import { attributeControls } from './attribute-controls.js';
import './preview.css';

setCustomElementsManifest(manifest);

const worker = setupWorker(storyApis);
let started: Promise<unknown> | undefined;

const width = (px: number) => ({ name: `${px} px`, styles: { width: `${px}px`, height: '100%' } });

const preview: Preview = {
  tags: ['autodocs'],
  render: renderTag,
  loaders: [
    async () => {
      started ??= worker.start({
        quiet: true,
        onUnhandledFrame: 'bypass',
        serviceWorker: { url: './mockServiceWorker.js' },
      });
      await started;
    },
  ],
  beforeEach: ({ id, parameters }) => serve(id, parameters['api'] as Api | undefined),
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto'] } },
  argTypesEnhancers: [attributeControls],
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page around the widget',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: ['light', 'dark'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset['scheme'] = String(globals['scheme']);
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    viewport: { options: { w220: width(220), w360: width(360), w720: width(720), w1200: width(1200) } },
  },
};

export default preview;
