import { type MouseEvent, useEffect, useRef } from 'react'

export type FormErrorsProps = {
  readonly title: string
  /** `about` names the field before a sentence that does not. */
  readonly errors: readonly {
    readonly fieldId: string
    readonly message: string
    readonly about?: string
  }[]
  /** Change it per attempt: the summary then takes focus again. */
  readonly attempt?: number
  readonly headingLevel?: 2 | 3
}

const focusField = (event: MouseEvent<HTMLAnchorElement>): void => {
  const field = document.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.focus()
}

/** "Wie beslist? Vul dit in.", "Kosten van doen: vul dit in." */
function sentence(about: string, message: string): string {
  if (/\W$/.test(about)) return `${about} ${message}`
  return `${about}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

/** Summary on top; takes focus and links to the fields. Without script the links work too. */
export function FormErrors({ title, errors, attempt = 0, headingLevel = 2 }: FormErrorsProps) {
  const ref = useRef<HTMLElement>(null)
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt must move the focus, a keystroke must not
  useEffect(() => {
    // Who has begun to type in another form meanwhile goes on there.
    const typing = document.activeElement?.closest('textarea, input, select')
    const form = ref.current?.closest('form, dialog')
    if (!typing || !form || form.contains(typing)) ref.current?.focus()
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <section ref={ref} className="rd-form-errors" role="alert" tabIndex={-1} aria-label={title}>
      <Heading>{title}</Heading>
      <ul>
        {errors.map(({ fieldId, message, about }) => (
          <li key={`${fieldId} ${message}`}>
            <a href={`#${fieldId}`} onClick={focusField}>
              {about === undefined ? message : sentence(about, message)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
