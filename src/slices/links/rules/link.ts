/** A link opens one thing for this many days; an expired one is replaced by asking again. */
export const linkDays = 8
/** After this many wrong codes the link is dead. */
export const codeTries = 5
