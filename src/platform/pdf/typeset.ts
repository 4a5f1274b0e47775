import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

let compiler: Promise<NodeCompiler> | undefined

/** Loaded at the first letter: 50 MB that most processes never need. It can read nothing outside an empty folder. */
function load(): Promise<NodeCompiler> {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler: Compiler }) => {
    const workspace = mkdtempSync(join(tmpdir(), 'rondom-pdf-'))
    process.once('exit', () => rmSync(workspace, { recursive: true, force: true }))
    return Compiler.create({ workspace })
  })
  return compiler
}

/**
 * A tagged PDF (PDF/UA-1, ISO 14289-1) out of a Typst template. `data` reaches the template as JSON in `sys.inputs.data`, so
 * that what people typed is text and never markup.
 * @param template the text of a `.typ` file
 * @param madeAt stands in the file as its date; the same input gives the same bytes
 */
export async function typeset(template: string, data: object, madeAt: Date): Promise<Buffer> {
  const typst = await load()
  const pdf = typst.pdf(
    { mainFileContent: template, inputs: { data: JSON.stringify(data) } },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(madeAt.getTime() / 1000) },
  )
  // Forty letters stay warm; the rest of what was set is let go.
  typst.evictCache(40)
  return pdf
}
