import ts from 'typescript';
import { nodesOf, type SourceFile } from './source-files.js';

const longestFile = 300;
const bannedNames = ['styleMap', 'unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'eval', 'innerHTML', 'outerHTML'];

function templateText(node: ts.TaggedTemplateExpression): string {
  if (ts.isNoSubstitutionTemplateLiteral(node.template)) return node.template.text;
  return [node.template.head, ...node.template.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('…');
}

function faultOf(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'says any';
  if (ts.isIdentifier(node) && bannedNames.includes(node.text)) return `uses ${node.text}`;
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'console.log') return 'uses console.log';
  // Prototype.js puts one of its own there, which knows neither iterables nor a function to map by.
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'Array.from') return 'uses Array.from';
  if (
    ts.isTaggedTemplateExpression(node) &&
    ['html', 'svg'].includes(node.tag.getText()) &&
    /\sstyle\s*=/.test(templateText(node))
  )
    return 'has a style attribute in a template';
  return null;
}

/** What no newcomer reads to its end. */
export function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > longestFile ? [`${path} has ${lines} lines, ${longestFile} are allowed`] : [];
}

/** What a strict Content-Security-Policy, a quiet console and a reader forbid, one sentence each. */
export function faultsOf(file: SourceFile): string[] {
  const faults = [...nodesOf(file)].flatMap((node) => {
    const fault = faultOf(node);
    if (!fault) return [];
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    return [`${file.path}:${line + 1} ${fault}`];
  });
  return [...tooLong(file), ...faults];
}
