/** Asks now and every so many ms while the page is looked at; an answer with the text of the last one is not parsed. */
export const poll = <T>(interval: number, ask: () => Promise<Response>, show: (answer: T) => void): void => {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const load = async (): Promise<void> => {
    const response = await ask();
    const text = await response.text();
    if (response.ok && text !== last) show(JSON.parse(text) as T);
    last = text;
  };
  const next = (): void => {
    clearTimeout(timer);
    if (document.hidden) return;
    void load().catch(console.error);
    timer = setTimeout(next, interval);
  };
  document.addEventListener('visibilitychange', next);
  next();
};
