import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { csvStart } from '../../element/download.js';

/** Several files as one, stored as they are: packing them smaller would cost more code than it saves bytes. */
export const zip = (files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> => {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of files) {
    const file = new ZipPassThrough(name);
    archive.add(file);
    file.push(strToU8(csvStart + text), true);
  }
  archive.end();
  const all = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};
