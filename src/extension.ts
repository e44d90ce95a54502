/** Called by VS Code when the first article may have been opened. */
export function activate(): void {
  console.info('Sourceline is active.');
}
