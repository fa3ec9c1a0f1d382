import { minifyHTMLLiterals } from 'minify-literals';

/** A line break with its indentation is one space: the DOM keeps its text nodes, inline elements stay apart. */
export const shortenMarkup = (html) => html.replace(/\s*\n\s*/g, ' ');

/** Touches ends of lines alone, because a string in CSS never crosses one. */
export const shortenStyles = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/;?\n}/g, '}')
    .replace(/ ?([{};,])\n/g, '$1')
    .replace(/\n/g, ' ')
    .trim();

/**
 * Shortens `html`, `svg` and `css` templates.
 *
 * @returns {import('rollup').Plugin}
 */
export const shortTemplates = () => ({
  name: 'short-templates',
  transform: (code, id) =>
    id.includes('/node_modules/')
      ? null
      : minifyHTMLLiterals(code, { fileName: id, html: shortenMarkup, css: shortenStyles }),
});
