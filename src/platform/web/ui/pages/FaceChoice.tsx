/** From glad to sad, so that who reads little can answer; the word says the same. */
export const faces = ['glad', 'fine', 'unsure', 'sad'] as const
export type FaceName = (typeof faces)[number]

export type FaceProps = { readonly face: FaceName; readonly size?: number }

const mouths = {
  glad: 'M14 28c4 6 16 6 20 0',
  fine: 'M15 29c5 3 13 3 18 0',
  unsure: 'M15 31h18',
  sad: 'M14 34c4-6 16-6 20 0',
} as const satisfies Record<FaceName, string>

/** A face in one line of ink: never colour alone. */
export function Face({ face, size = 40 }: FaceProps) {
  return (
    <svg className="rd-face" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      <circle cx="24" cy="24" r="20.5" />
      <path d={mouths[face]} />
      <circle className="rd-face-eye" cx="17" cy="19" r="2.2" />
      <circle className="rd-face-eye" cx="31" cy="19" r="2.2" />
    </svg>
  )
}

export type FaceChoiceProps = {
  readonly legend: string
  readonly name: string
  /** Prefix of the ids, so that a summary of faults can point at the first. */
  readonly id: string
  readonly options: readonly { readonly value: string; readonly face: FaceName; readonly label: string }[]
  readonly chosen?: string | undefined
  /** Id of the message that says what is wrong. */
  readonly describedBy?: string | undefined
}

/** One answer out of four faces with words; radio buttons, so it works without script. */
export function FaceChoice({ legend, name, id, options, chosen, describedBy }: FaceChoiceProps) {
  return (
    <fieldset className="rd-faces" aria-describedby={describedBy}>
      <legend className="rd-hidden">{legend}</legend>
      {options.map(({ value, face, label }) => (
        <label key={value}>
          <input
            className="rd-hidden"
            type="radio"
            id={`${id}-${value}`}
            name={name}
            value={value}
            aria-invalid={describedBy === undefined ? undefined : true}
            defaultChecked={value === chosen}
          />
          <Face face={face} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
