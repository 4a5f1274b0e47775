import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Chip, ErrorMessage, FieldSet } from '#platform/web/ui/index.ts'

export type ManyFieldProps<Code extends string> = {
  /** Where a fault about it points. */
  readonly id: string
  readonly legend: string
  readonly codes: readonly Code[]
  readonly word: (code: Code) => string
  readonly problem: FormProblem
  readonly chosen: readonly Code[] | null
  readonly onChange: (chosen: readonly Code[] | null) => void
  /** Words for "not asked" and "asked: nothing", where these are answers. */
  readonly unasked?: { readonly unasked: string; readonly nothing: string }
}

/** Several out of a short list, as chips; where it matters also that nobody asked. */
export function ManyField<Code extends string>(props: ManyFieldProps<Code>) {
  const { id, legend, codes, word, problem, chosen, onChange, unasked } = props
  const p = useTexts(platformTexts)
  const error = problem.faultOf(id)
  const toggle = (code: Code): void => {
    const now = chosen ?? []
    onChange(
      now.includes(code)
        ? now.filter((one) => one !== code)
        : codes.filter((one) => one === code || now.includes(one)),
    )
  }
  return (
    <FieldSet legend={legend} {...(error !== undefined && { invalid: true })}>
      {error !== undefined && <ErrorMessage prefix={p('error-prefix')}>{error}</ErrorMessage>}
      <div className="rd-row rd-work-chips" id={id} tabIndex={-1}>
        {unasked && (
          <>
            <Chip pressed={chosen === null} onToggle={() => onChange(null)}>
              {unasked.unasked}
            </Chip>
            <Chip pressed={chosen?.length === 0} onToggle={() => onChange([])}>
              {unasked.nothing}
            </Chip>
          </>
        )}
        {codes.map((code) => (
          <Chip key={code} pressed={chosen?.includes(code) ?? false} onToggle={() => toggle(code)}>
            {word(code)}
          </Chip>
        ))}
      </div>
    </FieldSet>
  )
}

export type OneFieldProps<Code extends string> = Pick<
  ManyFieldProps<Code>,
  'id' | 'legend' | 'codes' | 'word' | 'problem'
> & { readonly chosen: Code | ''; readonly onChange: (chosen: Code) => void }

/** One out of a short list, as chips. */
export function OneField<Code extends string>({ chosen, onChange, ...rest }: OneFieldProps<Code>) {
  return (
    <ManyField
      {...rest}
      chosen={chosen === '' ? [] : [chosen]}
      onChange={(next) => {
        const added = next?.find((code) => code !== chosen)
        if (added !== undefined) onChange(added)
      }}
    />
  )
}
