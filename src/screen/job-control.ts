/** Going to the shell and coming back. */
export interface JobControl {
  readonly suspend: () => void;
  readonly close: () => void;
}

/** Stops the process when it is asked to, after `leave`; `enter` takes the terminal again when the shell lets it go on. */
export function openJobControl(leave: () => void, enter: () => void): JobControl {
  let stopped: NodeJS.Timeout | undefined;
  const suspend = (): void => {
    leave();
    // Without something to wait for, Node would leave silently when it goes on.
    stopped ??= setInterval(() => {}, 60_000);
    // All of the group, as a terminal does it: else npm, which started us, would keep the shell waiting.
    process.kill(0, 'SIGSTOP');
  };
  const resume = (): void => {
    clearInterval(stopped);
    stopped = undefined;
    enter();
  };
  process.on('SIGCONT', resume);
  process.on('SIGTSTP', suspend);
  return {
    suspend,
    close: () => {
      clearInterval(stopped);
      process.off('SIGCONT', resume);
      process.off('SIGTSTP', suspend);
    },
  };
}
