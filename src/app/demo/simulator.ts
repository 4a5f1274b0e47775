import type { ShiftableClock } from '#platform/clock.ts'

/** A story tells its own next moment: it acts, then yields the instant at which it wants to act again. */
export type Story = AsyncGenerator<Date, void, void>

/**
 * Plays many stories on one virtual clock, always the one whose moment comes first, so that history is written in order.
 * Stops at `until`; what lies after it has not happened yet.
 */
export async function simulate(
  clock: ShiftableClock,
  stories: readonly Story[],
  until: Date,
  onDay: (day: Date, share: number) => Promise<void>,
): Promise<void> {
  const waiting: { story: Story; at: Date }[] = []
  for (const story of stories) {
    const { value, done } = await story.next()
    if (!done) waiting.push({ story, at: value })
  }
  waiting.sort((a, b) => a.at.getTime() - b.at.getTime())
  const start = waiting[0]?.at.getTime() ?? until.getTime()
  let day = ''
  for (let next = waiting.shift(); next && next.at <= until; next = waiting.shift()) {
    const today = next.at.toISOString().slice(0, 10)
    clock.setTo(next.at)
    if (today !== day) {
      day = today
      await onDay(next.at, (next.at.getTime() - start) / Math.max(1, until.getTime() - start))
    }
    const { value, done } = await next.story.next()
    if (!done) insertByTime(waiting, { story: next.story, at: value })
  }
}

function insertByTime(waiting: { story: Story; at: Date }[], item: { story: Story; at: Date }): void {
  let low = 0
  let high = waiting.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((waiting[middle]?.at.getTime() ?? 0) <= item.at.getTime()) low = middle + 1
    else high = middle
  }
  waiting.splice(low, 0, item)
}
