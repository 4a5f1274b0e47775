import type { WorkerOut } from '../contract.ts'

/** The line is the ceiling at four fifths of the bar; what comes within four weeks is dotted. */
export function RoomBar({ points, ceiling, forecast }: Pick<WorkerOut, 'points' | 'ceiling' | 'forecast'>) {
  const share = (count: number): number => Math.min(100, Math.max(0, (count / Math.max(1, ceiling)) * 80))
  const within = Math.min(points, ceiling)
  const piece = (from: number, until: number) => ({
    insetInlineStart: `${share(from)}%`,
    width: `${Math.max(0, share(until) - share(from))}%`,
  })
  return (
    <span className="rd-room" aria-hidden="true">
      <i className="rd-room-now" style={piece(0, within)} />
      <i className="rd-room-over" style={piece(within, points)} />
      <i className="rd-room-soon" style={piece(points, forecast)} />
      <i className="rd-room-ceiling" />
    </span>
  )
}
