let times = 0;

/** As a page does it by `import 'spendglass/lang/de'`; a module runs once, so each time is another one. */
export const registerLanguage = async (lang: string): Promise<void> => {
  times += 1;
  await import(`/src/register/lang/${lang}.ts?${times}`);
};
