export const english = {
  refresh: 'Refresh',
  missing: (widgets: string) => `No figures: ${widgets}`,
  old: (widgets: string) => `Old figures: ${widgets}`,
  taken: 'Tag taken by this page',
  takenText: (tag: string) => `The page defines <${tag}> itself, so this widget is left out.`,
  notLoaded: 'Script not loaded',
  notLoadedText: (tag: string) => `The script of <${tag}> did not arrive. Reload the page to try again.`,
};

export type DashboardWords = typeof english;
