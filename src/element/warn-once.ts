const told = new Set<string>();

/** One clear line for the page's author, once a page for the same mistake. */
export const warnOnce = (message: string): void => {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`spendglass: ${message}`);
};
