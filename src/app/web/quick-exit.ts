import { keepFolds } from '#platform/web/ui/pages/folds.ts'
import { armQuickExit } from '#platform/web/ui/pages/quick-exit.ts'

armQuickExit()
keepFolds()
