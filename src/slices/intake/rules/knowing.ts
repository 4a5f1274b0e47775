/** Does whom a report is about know of it? `self`: they told it themselves. */
export const knowings = ['self', 'agrees', 'knows', 'unaware'] as const
export type Knowing = (typeof knowings)[number]
