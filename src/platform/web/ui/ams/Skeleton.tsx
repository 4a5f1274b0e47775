import { Skeleton as AmsSkeleton } from '@amsterdam/design-system-react'

export type SkeletonProps = { readonly lines?: number }

export function Skeleton({ lines = 3 }: SkeletonProps) {
  return (
    <AmsSkeleton>
      <AmsSkeleton.Paragraph lines={lines} />
    </AmsSkeleton>
  )
}
