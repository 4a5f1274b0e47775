import ts from 'typescript'
import { readText } from './repository.ts'

export interface SourceFacts {
  readonly path: string
  readonly lines: number
  readonly commentLines: number
  readonly anyTypes: number
  readonly nonNull: number
  readonly skippedTests: number
  /** Remarks that something is left to be done, without the number of an issue. */
  readonly looseEnds: number
}

/** What the code-health goals ask about one TypeScript file, read from its syntax and not from its text. */
export function sourceFacts(path: string): SourceFacts {
  const text = readText(path)
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const comments = commentRanges(source, text)
  const count = { anyTypes: 0, nonNull: 0, skippedTests: 0 }
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) count.anyTypes += 1
    if (ts.isNonNullExpression(node)) count.nonNull += 1
    if (ts.isCallExpression(node) && isSkip(node)) count.skippedTests += 1
    ts.forEachChild(node, visit)
  }
  visit(source)
  const commentTexts = comments.map(({ pos, end }) => text.slice(pos, end))
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    commentLines: commentLines(source, comments),
    ...count,
    looseEnds: commentTexts.flatMap((comment) => [...comment.matchAll(/\b(?:TODO|FIXME)\b(?!\W{0,2}#\d)/g)])
      .length,
  }
}

/** test.skip(…) and it.todo(…) without a condition; `{ skip: reason }` in a test that a missing standard skips is allowed. */
function isSkip(node: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(node.expression) &&
    /^(?:test|it|describe)\.(?:skip|todo|fixme)$/.test(node.expression.getText())
  )
}

function commentRanges(source: ts.SourceFile, text: string): ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>()
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
      found.set(range.pos, range)
    for (const range of ts.getTrailingCommentRanges(text, node.getEnd()) ?? []) found.set(range.pos, range)
    for (const child of node.getChildren(source)) if (!isJsxText(child)) visit(child)
  }
  visit(source)
  return [...found.values()]
}

/** Text between tags may look like a comment: http://… */
function isJsxText(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.JsxText
}

function commentLines(source: ts.SourceFile, comments: readonly ts.CommentRange[]): number {
  const lines = new Set<number>()
  for (const { pos, end } of comments) {
    const first = source.getLineAndCharacterOfPosition(pos).line
    const last = source.getLineAndCharacterOfPosition(end).line
    for (let line = first; line <= last; line += 1) lines.add(line)
  }
  return lines.size
}
