export { listOutbox } from '#platform/jobs/outbox.ts'
