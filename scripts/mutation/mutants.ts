import ts from 'typescript';

/** One small change to a source file that its tests should notice. */
export interface Mutant {
  /** 1-based. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly becomes: string;
}

const { SyntaxKind: Kind } = ts;

const operators: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [Kind.LessThanToken]: ['<=', '>='],
  [Kind.LessThanEqualsToken]: ['<', '>'],
  [Kind.GreaterThanToken]: ['>=', '<='],
  [Kind.GreaterThanEqualsToken]: ['>', '<'],
  [Kind.EqualsEqualsEqualsToken]: ['!=='],
  [Kind.ExclamationEqualsEqualsToken]: ['==='],
  [Kind.AmpersandAmpersandToken]: ['||'],
  [Kind.BarBarToken]: ['&&'],
  [Kind.QuestionQuestionToken]: ['&&'],
  [Kind.PlusToken]: ['-'],
  [Kind.MinusToken]: ['+'],
  [Kind.AsteriskToken]: ['/'],
  [Kind.SlashToken]: ['*'],
  [Kind.PlusEqualsToken]: ['-='],
};

const isNamed = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) ||
  ts.isExportDeclaration(parent) ||
  ts.isLiteralTypeNode(parent) ||
  (ts.isPropertyAssignment(parent) && parent.initializer.kind === Kind.Unknown);

/** What stands in a type, or is gone when the program runs. */
const isErased = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node);

const isText = (node: ts.Expression): boolean =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);

/** The texts that a node could have instead. */
const alternativesOf = (node: ts.Node): readonly (readonly [node: ts.Node, becomes: string])[] => {
  if (ts.isBinaryExpression(node)) {
    const { operatorToken, left, right } = node;
    if (isText(left) || isText(right))
      return operatorToken.kind === Kind.PlusToken ? [] : others(operatorToken);
    return others(operatorToken);
  }
  if (ts.isConditionalExpression(node)) return truths(node.condition);
  if (ts.isIfStatement(node)) return truths(node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken)
    return [[node, node.operand.getText()]];
  if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.MinusToken)
    return [[node, node.operand.getText()]];
  if (node.kind === Kind.TrueKeyword) return [[node, 'false']];
  if (node.kind === Kind.FalseKeyword) return [[node, 'true']];
  if (ts.isNumericLiteral(node)) return [[node, `(${node.getText()} + 1)`]];
  if (ts.isStringLiteral(node) && !isNamed(node)) return [[node, node.text === '' ? "'mutant'" : "''"]];
  if (ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression)) return [[node, ';']];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && ts.isVariableDeclaration(node.parent))
    return [];
  return [];
};

const others = (operator: ts.Node): [ts.Node, string][] =>
  (operators[operator.kind] ?? []).map((becomes) => [operator, becomes]);

const truths = (condition: ts.Node): [ts.Node, string][] => [
  [condition, 'true'],
  [condition, 'false'],
];

/** Every mutant of a file, in the order of its text. */
export const mutantsOf = (path: string, source: string): Mutant[] => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    for (const [changed, becomes] of alternativesOf(node)) {
      const [start, end] = [changed.getStart(), changed.getEnd()];
      const { line } = file.getLineAndCharacterOfPosition(start);
      mutants.push({ line: line + 1, start, end, was: source.slice(start, end), becomes });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
};

export const applied = (source: string, { start, end, becomes }: Mutant): string =>
  source.slice(0, start) + becomes + source.slice(end);
