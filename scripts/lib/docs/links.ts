import { existsSync, globSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { readText } from '../repository.ts'
import { root } from '../root.ts'

const citedFolders = /^(?:src|scripts|docs|db|bench|e2e|api|bin|\.ci)\/[\w./*[\]-]*$/
const citedInSlice = /^(?:rules|actions|web|pages|store|reads)\/[\w./*-]+$/

/** The documents whose links and cited paths must lead somewhere. */
export function isDocument(path: string): boolean {
  return (
    /^(?:README|ARCHITECTURE|GLOSSARY|CONTRIBUTING|CHANGELOG|SECURITY)\.md$/.test(path) ||
    /^docs\/.*\.md$/.test(path) ||
    /^src\/slices\/[^/]+\/README\.md$/.test(path)
  )
}

/** Dead relative links, links to headings that are not there, and paths in `code` that do not exist. */
export function findDeadLinks(documents: readonly string[]): string[] {
  return documents.flatMap((document) => {
    const text = withoutFences(readText(document))
    return [...deadLinks(document, text), ...deadPaths(document, text)]
  })
}

function deadLinks(document: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(
    ([, target = '']) => target,
  )
  return targets
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
    .flatMap((target) => {
      const [path = '', heading] = decodeURI(target).split('#')
      const file = path === '' ? document : normalize(join(dirname(document), path)).replaceAll('\\', '/')
      if (!existsSync(join(root, file))) return [`${document}: link to ${target}, which does not exist`]
      if (heading === undefined || !file.endsWith('.md') || headings(file).has(heading)) return []
      return [`${document}: link to ${target}, and that document has no such heading`]
    })
}

function deadPaths(document: string, text: string): string[] {
  const cited = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code.replace(/:\d+$/, ''))
  return cited.flatMap((path) => {
    if (citedFolders.test(path))
      return leadsSomewhere(path) ? [] : [`${document}: cites ${path}, which does not exist`]
    if (!document.startsWith('src/slices/') || !citedInSlice.test(path)) return []
    const inside = `${dirname(document)}/${path}`
    return leadsSomewhere(inside) ? [] : [`${document}: cites ${path}, which does not exist in this slice`]
  })
}

function leadsSomewhere(path: string): boolean {
  return path.includes('*') ? globSync(path, { cwd: root }).length > 0 : existsSync(join(root, path))
}

function headings(document: string): Set<string> {
  const lines = withoutFences(readText(document)).split('\n')
  const titles = lines.filter((line) => /^#{1,6}\s/.test(line)).map((line) => line.replace(/^#+\s+/, ''))
  return new Set(titles.map(slug))
}

/** As GitHub and GitLab make the anchor of a heading. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}

function withoutFences(text: string): string {
  return text.replaceAll(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '')
}
