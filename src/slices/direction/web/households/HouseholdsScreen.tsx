import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import type { CaseList } from '../../contract.ts'
import { HouseholdList } from './HouseholdList.tsx'

/** Every household in which the worker has a seat. */
export function HouseholdsScreen() {
  const [closed, setClosed] = useState(false)
  const read = useRead<CaseList>(closed ? '/v1/casussen?closed=true' : '/v1/casussen')
  return (
    <ReadState read={read} rows={12}>
      {({ cases }) => (
        <HouseholdList key={String(closed)} cases={cases} closed={closed} onClosed={setClosed} />
      )}
    </ReadState>
  )
}
