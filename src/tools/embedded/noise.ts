/** What an embedded VS Code logs of its own accord; none of it concerns the tests. */
const NOISE: readonly RegExp[] = [
  // Native modules are not built: they only write log files and watch for a vanished parent process.
  /Could not locate the bindings file/,
  /Cannot find module '[^']*(?:watchdog|spdlog|\.node)'/,
  // The marketplace is not needed.
  /open-vsx\.org|marketplace\.visualstudio|vscode-unpkg/,
  // Connections, caches, caretakers.
  /^(?:Resolving connection token|Resolved connection token|Creating a socket|Updating additional builtin)/,
  /^Extension host \(\w+\) is (?:un)?responsive/,
  /^ChatSessionStore|^Creation of workbench contribution|^Started local extension host|^Canceled: /,
  /^\[Service Worker\]|^\[[\w:-]+\] /,
  // Accounts, which nobody is signed in to.
  /^Timed out waiting for authentication provider/,
];

/** Whether a line the editor logs is of no use to whoever reads a test run. */
export function isNoise(message: string): boolean {
  return NOISE.some((pattern) => pattern.test(message));
}
