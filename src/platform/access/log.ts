import { newId } from '#platform/new-id.ts'
import { type Statement, statementName } from '../db/statement.ts'
import type { Actor, PolicyRow } from './policy.ts'

/** What a log line says about one operation. */
export interface Operation {
  readonly actor: Actor
  readonly rule: PolicyRow
  readonly requestId: string
  readonly traceId: string
  readonly startedAt: Date
  readonly object?: { readonly type: string; readonly id: string }
}

/** Selects the person ids whose data an operation touches; `$1…` are its own values. A statement of ids is one. */
export type Subjects = Pick<Statement<unknown>, 'text' | 'values' | 'over'>

/** Data subjects given one by one. */
export function subjects(...personIds: readonly (string | null | undefined)[]): Subjects {
  return { text: 'select unnest($1::uuid[])', values: [[...new Set(personIds.filter((id) => id != null))]] }
}

/** For catalogue and organisation data: a look is recorded, but nobody's data were touched. */
export const nobody: Subjects = { text: 'select null::uuid where false', values: [] }

const texts = new Map<string, string>()

/**
 * One statement that writes who looked and why (access_log) and one line per data subject (processing_log), as common
 * table expressions, so that the reads of the operation can stand behind them.
 * It runs in the transaction of the read or write itself: no line, no answer.
 */
export function logStatement(operation: Operation, about: Subjects): Statement<never> {
  const given = texts.get(about.text) ?? givenOf(about)
  texts.set(about.text, given)
  const text = `with ${given}\nselect`
  const { actor, rule } = operation
  return {
    name: statementName(text),
    text,
    over: { given, text: 'select', ...(about.over ? { base: about.over.given } : {}) },
    values: [
      ...about.values,
      newId(),
      operation.startedAt.toISOString(),
      actor.kind,
      actor.id,
      actor.role,
      rule.operation,
      rule.rule,
      rule.tie,
      operation.object?.type ?? null,
      operation.object?.id ?? null,
      operation.requestId,
      operation.traceId,
      rule.activity,
    ],
  }
}

function givenOf({ over, text, values }: Subjects): string {
  const at = (n: number) => `$${values.length + n}`
  return `${over ? `${over.given},\n` : ''}access_line as (
      insert into access_log (tenant_id, operation_id, at, actor_kind, actor_id, role, operation, rule, explanation, object_type, object_id, request_id)
      values (app_tenant(), ${at(1)}::uuid, ${at(2)}::timestamptz, ${at(3)}, ${at(4)}::uuid, ${at(5)}, ${at(6)}, ${at(7)}, ${at(8)}, ${at(9)}, ${at(10)}::uuid, ${at(11)})),
    subject_line as (
      insert into processing_log (tenant_id, operation_id, trace_id, name, processing_activity, data_subject, status, started_at, ended_at)
      select app_tenant(), ${at(1)}::uuid, ${at(12)}, ${at(6)}, ${at(13)}, p.log_subject, 1, ${at(2)}::timestamptz, clock_timestamp()
      from person p where p.tenant_id = (select app_tenant()) and p.id in (${over?.text ?? text}))`
}
