/**
 * Holds src to what package.json promises of the published files: only registering modules have side effects. (The
 * promise names src as well, because Storybook imports elements from there for nothing but their registration.)
 *
 * @returns {import('rollup').Plugin}
 */
export const asPublished = () => ({
  name: 'as-published',
  transform: (code, id) =>
    /\/src\/(?!register\/|index\.ts$|cdn\.ts$)[^?]*$/.test(id) && !id.includes('/node_modules/')
      ? { code, map: null, moduleSideEffects: false }
      : null,
});
