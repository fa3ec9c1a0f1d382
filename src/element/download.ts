/** The byte order mark is what makes a spreadsheet read a file as UTF-8; JSON must not have one. */
export const csvStart = '\uFEFF';

/** Hands a CSV, or content of another type, to the browser as a file. */
export const download = (
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = 'text/csv;charset=utf-8',
): void => {
  const link = document.createElement('a');
  const parts = type.startsWith('text/csv') ? [csvStart, content] : [content];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  link.href = url;
  link.download = name;
  link.click();
  // A browser may start reading only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
