const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Makes a signal end the process the ordinary way, so that it ends what it started. The function returned takes this back. */
export function exitOnSignals(): () => void {
  const listeners = Object.entries(CODES).map(([signal, code]) => {
    const exit = (): void => process.exit(code);
    process.on(signal, exit);
    return () => process.off(signal, exit);
  });
  return () => {
    for (const takeBack of listeners) takeBack();
  };
}

/** Resolves at the first signal that asks the process to end. */
export function untilSignalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of Object.keys(CODES)) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}
