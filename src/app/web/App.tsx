import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { createQueryClient } from '#platform/web/api/query-client.ts'
import { SessionGate } from '#platform/web/session/SessionGate.tsx'
import { createWorkerRouter } from './routes.tsx'
import { Unreachable } from './Unreachable.tsx'

/** The application of the workers. */
export function App() {
  const [client] = useState(createQueryClient)
  const [router] = useState(createWorkerRouter)
  return (
    <QueryClientProvider client={client}>
      <SessionGate broken={(retry) => <Unreachable onRetry={retry} />}>
        <RouterProvider router={router} />
      </SessionGate>
    </QueryClientProvider>
  )
}
