import { armQuickExit } from '#platform/web/ui/pages/quick-exit.ts'

armQuickExit()
