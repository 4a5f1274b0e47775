import ts from 'typescript'
import { readText } from './repository.ts'

/** Full names of the tests in a file, with those of the suites around them: `plans › D1: one plan per household`. */
export function testNames(path: string): string[] {
  const source = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true)
  const names: string[] = []
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const call = ts.isCallExpression(node) ? namedCall(node, source) : undefined
    if (call?.kind === 'test') names.push([...around, call.name].join(' › '))
    const within = call?.kind === 'suite' ? [...around, call.name] : around
    ts.forEachChild(node, (child) => visit(child, within))
  }
  visit(source, [])
  return names
}

function namedCall(
  node: ts.CallExpression,
  source: ts.SourceFile,
): { kind: 'test' | 'suite'; name: string } | undefined {
  const [first] = node.arguments
  if (!first || !(ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))) return undefined
  const name = first.getText(source).slice(1, -1)
  const callee = node.expression.getText(source)
  if (/^(?:describe|suite|test\.describe)(?:\.\w+)?$/.test(callee)) return { kind: 'suite', name }
  return /^(?:(?:test|it)(?:\.\w+)?|t\.test)$/.test(callee) ? { kind: 'test', name } : undefined
}
