import { useEffect, useState } from 'react'

export type LoadingProps = {
  readonly label: string
  readonly rows?: number
  /** ms before anything is shown */
  readonly after?: number
}

const widths = [
  ['84%', '52%', '88%', '60%'],
  ['66%', '74%', '62%', '84%'],
  ['72%', '60%', '80%', '48%'],
] as const

/** The frame of rows at their true height, shown only when waiting takes more than a second. */
export function Loading({ label, rows = 3, after = 1000 }: LoadingProps) {
  const [shown, setShown] = useState(after === 0)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return (
    <div className="rd-loading" aria-busy="true">
      {shown && (
        <div aria-hidden="true">
          {Array.from({ length: rows }, (_, index) => widths[index % widths.length] ?? widths[0]).map(
            (width, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows without identity
              <div key={row} className="rd-loading-row">
                <span>
                  <i style={{ width: width[0] }} />
                  <i style={{ width: width[1] }} />
                </span>
                <span>
                  <i style={{ width: width[2] }} />
                  <i style={{ width: width[3] }} />
                </span>
                <b />
              </div>
            ),
          )}
        </div>
      )}
      <p className="rd-meta" role="status">
        {shown && label}
      </p>
    </div>
  )
}
