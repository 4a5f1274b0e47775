/** Set while something of a household is kept on this device; holds until when, nothing else. Signing out wipes it. */
export const keptMark = 'rondom-kept-here'

/** Leaves by a form, for the server answers with a page. Asks first when what is kept on this device would be lost. */
export function signOut(question: string): void {
  const until = localStorage.getItem(keptMark)
  if (until !== null && new Date(until).getTime() > Date.now() && !window.confirm(question)) return
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/uitloggen'
  document.body.append(form)
  form.submit()
}
