/** An input that cannot be read: `message` is one clear, clean line for stderr, never a stack trace. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  /** What the command exits with: 1, could not read it. */
  readonly exitCode = 1;
}
