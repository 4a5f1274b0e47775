/* For designers and tests only, never part of the product: ?view=casus&theme=dark */
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { CaseView } from './gallery/CaseView.tsx'
import { FormsView } from './gallery/FormsView.tsx'
import { ManyView } from './gallery/ManyView.tsx'
import { MarksView } from './gallery/MarksView.tsx'
import { MyPlanView } from './gallery/MyPlanView.tsx'
import { PartnerView } from './gallery/PartnerView.tsx'
import { PatternsView } from './gallery/PatternsView.tsx'
import { TodayView } from './gallery/TodayView.tsx'
import { TriageView } from './gallery/TriageView.tsx'

const worker: Readonly<Record<string, () => ReactNode>> = {
  casus: CaseView,
  forms: FormsView,
  many: ManyView,
  marks: MarksView,
  patterns: PatternsView,
  triage: TriageView,
  vandaag: TodayView,
}
const pages: Readonly<Record<string, () => ReactNode>> = { 'mijn-plan': MyPlanView, partner: PartnerView }

const query = new URLSearchParams(location.search)
const name = query.get('view') ?? 'vandaag'
const theme = query.get('theme')
if (theme) document.documentElement.setAttribute('data-theme', theme)

const start = async (): Promise<void> => {
  const page = pages[name]
  if (page) {
    await import('../theme/pages.css')
    document.body.className = 'rd-pages'
  } else {
    await import('../theme/worker.css')
  }
  const View = page ?? worker[name]
  const root = document.getElementById('root')
  if (View && root) createRoot(root).render(<View />)
  document.title = `${name} · gallery`
}

void start()
