import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // A service worker sees only what lies below its own address, so this one must lie beside the page.
  staticDirs: [{ from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' }],
  // Neither what we do here nor what Storybook wants to tell us leaves or enters this machine.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  // The toolbar's scheme stands for backgrounds: it sets the colour scheme that a widget follows.
  features: { backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
};

export default config;
