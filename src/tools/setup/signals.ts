const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Makes a signal end the process the ordinary way, so that it ends what it started. The function returned takes this back. */
export function exitOnSignals(): () => void {
  return onEnd((code) => process.exit(code));
}

/** Resolves at the first signal that asks the process to end. */
export function untilSignalled(): Promise<void> {
  return new Promise((resolve) => {
    onEnd(() => {
      resolve();
    });
  });
}

function onEnd(end: (code: number) => void): () => void {
  const listeners = Object.entries(CODES).map(([signal, code]) => {
    const listener = (): void => {
      end(code);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  const watch = watchParent(() => {
    end(CODES.SIGTERM);
  });
  return () => {
    clearInterval(watch);
    for (const takeBack of listeners) takeBack();
  };
}

/** A signal sent to npm alone reaches the shell between npm and us, but not us: we are left without our parent. */
function watchParent(orphaned: () => void): NodeJS.Timeout | undefined {
  const parent = process.ppid;
  if (!process.env['npm_lifecycle_event']) return undefined;
  const timer = setInterval(() => {
    if (process.ppid !== parent) orphaned();
  }, 500);
  return timer.unref();
}
