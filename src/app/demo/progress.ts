/** A progress bar on a terminal; elsewhere a line per quarter, so that logs stay readable. */
export function progressBar(title: string): { show(share: number): void; done(remark: string): void } {
  const terminal = process.stdout.isTTY === true
  const started = Date.now()
  let quarter = 0
  return {
    show(share) {
      const part = Math.min(1, share)
      if (terminal) {
        const filled = Math.round(part * 30)
        process.stdout.write(
          `\r${title} [${'█'.repeat(filled)}${'·'.repeat(30 - filled)}] ${Math.round(part * 100)} %`,
        )
      } else if (Math.floor(part * 4) > quarter) {
        quarter = Math.floor(part * 4)
        console.log(`${title}: ${quarter * 25} %`)
      }
    },
    done(remark) {
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      console.log(`${terminal ? '\r\u001b[K' : ''}${title}: ${remark} in ${seconds} s`)
    },
  }
}
