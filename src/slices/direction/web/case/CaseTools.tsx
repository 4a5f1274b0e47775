import { useTexts } from '#platform/web/session/session.ts'
import { Disclosure, Kbd } from '#platform/web/ui/index.ts'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'
import type { CaseState } from './use-case-state.ts'
import { type CaseTool, useCaseTools } from './use-case-tools.ts'

export type CaseToolsProps = { readonly file: CaseView; readonly state: CaseState }

/** What is done to the case as a whole, not to one agreement: quiet, with its key. */
export function CaseTools({ file, state }: CaseToolsProps) {
  const t = useTexts(directionTexts)
  const tools = useCaseTools(file, state)
  return (
    <span className="rd-case-tools rd-no-print">
      {tools.filter(({ rare }) => !rare).map(button)}
      <Disclosure className="rd-case-more" summary={t('tools-more')}>
        {(close) => (
          <ul>
            {tools
              .filter(({ rare }) => rare)
              .map((tool) => (
                <li key={tool.label}>
                  {button({
                    ...tool,
                    act() {
                      close()
                      tool.act()
                    },
                  })}
                </li>
              ))}
          </ul>
        )}
      </Disclosure>
    </span>
  )
}

function button({ press, label, act }: CaseTool) {
  return (
    <button key={label} type="button" onClick={act}>
      {press === '' ? <span className="rd-no-key" /> : <Kbd>{press.toUpperCase()}</Kbd>} {label}
    </button>
  )
}
