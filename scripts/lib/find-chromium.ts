import { findChromium } from '#test/chromium.ts'

/* Prints the path of Chromium, installing it first where that is possible; a process of its own, since it may take a minute. */
try {
  console.log(findChromium().executable)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
