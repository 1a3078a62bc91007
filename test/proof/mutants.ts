import ts from "typescript";

/** A file's source with one condition turned. */
export type Mutant = {
  readonly kind: "flip" | "boundary";
  readonly line: number;
  readonly was: string;
  readonly is: string;
  readonly source: string;
};

const opposite: Readonly<Record<string, string>> = {
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  "&&": "||",
  "||": "&&",
};

const shifted: Readonly<Record<string, string>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };

/** Every way to turn one `if`, `? :`, `&&`, `||`, comparison or `!` of a source, and to shift one comparison by one. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const put = (kind: Mutant["kind"], node: { getStart(): number; end: number }, is: string) => {
    const start = node.getStart();
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    const was = source.slice(start, node.end);
    mutants.push({ kind, line, was, is, source: source.slice(0, start) + is + source.slice(node.end) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isIfStatement(node)) put("flip", node.expression, `!(${node.expression.getText()})`);
    if (ts.isConditionalExpression(node)) put("flip", node.condition, `!(${node.condition.getText()})`);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      put("flip", node, node.operand.getText());
    if (ts.isBinaryExpression(node)) {
      const operator = ts.tokenToString(node.operatorToken.kind) ?? "";
      if (opposite[operator]) put("flip", node.operatorToken, opposite[operator]);
      if (shifted[operator]) put("boundary", node.operatorToken, shifted[operator]);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}
