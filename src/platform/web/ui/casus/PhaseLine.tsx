export type PhaseLineProps = {
  readonly label: string
  readonly phases: readonly { readonly id: string; readonly label: string }[]
  readonly currentId: string
}

export function PhaseLine({ label, phases, currentId }: PhaseLineProps) {
  const now = phases.findIndex(({ id }) => id === currentId)
  return (
    <ol className="rd-phases" aria-label={label}>
      {phases.map((phase, index) => (
        <li
          key={phase.id}
          className={index < now ? 'rd-phase-past' : index > now ? 'rd-phase-next' : 'rd-phase-now'}
          aria-current={index === now ? 'step' : undefined}
        >
          {phase.label}
        </li>
      ))}
    </ol>
  )
}
