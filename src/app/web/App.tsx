import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { createQueryClient } from '#platform/web/api/query-client.ts'
import { SessionGate } from '#platform/web/session/SessionGate.tsx'
import { TurnedApp, turnedPath } from '#slices/kitchentable/web'
import { createWorkerRouter } from './routes.tsx'
import { Unreachable } from './Unreachable.tsx'

/** The application of the workers, or the device that a worker turned towards a household: that one has no session. */
export function App() {
  return location.pathname === turnedPath ? <TurnedApp /> : <WorkerApp />
}

function WorkerApp() {
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
