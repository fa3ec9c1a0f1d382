/** Computes again only when an argument is another one: a view of ten thousand rows survives a render. */
export const remember = <A extends readonly unknown[], R>(compute: (...asked: A) => R) => {
  let last: { readonly asked: A; readonly result: R } | undefined;
  return (...asked: A): R => {
    if (!last || asked.some((each, i) => each !== last?.asked[i]))
      last = { asked, result: compute(...asked) };
    return last.result;
  };
};
