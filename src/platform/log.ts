/** The part of a structured logger (pino) that the product uses. Never put names, texts or BSNs in a log line. */
export interface Logger {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
