/** Hands a text to the browser as a file. */
export const download = (name: string, text: string, type = 'text/csv'): void => {
  const link = document.createElement('a');
  // The byte order mark is what makes a spreadsheet read the file as UTF-8.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
  link.href = url;
  link.download = name;
  link.click();
  // A browser may start reading only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
