import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const hook = new URL('./tsx-hook.ts', import.meta.url).href

test('a component in a .tsx file runs in a test, its style sheet left out', () => {
  const folder = mkdtempSync(join(root, 'node_modules', '.tsx-hook-'))
  try {
    const main = join(folder, 'main.tsx')
    const lines = [
      `import { renderToStaticMarkup } from 'react-dom/server'`,
      `import './main.css'`,
      `const Hello = ({ name }: { name: string }) => <p>Dag {name}</p>`,
      `console.log(renderToStaticMarkup(<Hello name="buur" />))`,
    ]
    writeFileSync(main, lines.join('\n'))
    writeFileSync(join(folder, 'main.css'), 'p { margin: 0 }')
    const result = spawnSync(process.execPath, ['--import', hook, main], { encoding: 'utf8' })
    assert.equal(result.stdout.trim(), '<p>Dag buur</p>', result.stderr)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
