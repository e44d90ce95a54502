import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** How a command ended, and everything it printed. */
export interface Outcome {
  /** The exit code; 1 when a signal or the time limit ended it, or when it could not be started. */
  readonly code: number;
  readonly output: string;
}

/** How a command is run. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Shows what the command prints while it runs. */
  readonly show?: boolean;
  /** After so many milliseconds the command and its children are ended. */
  readonly limit: number;
}

/** Runs a command to its end. Never throws: a command that cannot be started has failed, with the reason as its output. */
export async function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<Outcome> {
  const child = startCommand(file, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (options.show) process.stdout.write(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (options.show) process.stderr.write(chunk);
  });
  const timer = setTimeout(() => {
    chunks.push(Buffer.from(`\nEnded after ${String(options.limit / 1000)} s.\n`));
    void endProcess(child);
  }, options.limit);
  const forget = endWithUs(child);
  const code = await new Promise<number>((resolve) => {
    child.once('error', (error) => {
      chunks.push(Buffer.from(error.message));
      resolve(1);
    });
    child.once('close', (status) => {
      resolve(status ?? 1);
    });
  });
  clearTimeout(timer);
  forget();
  return { code, output: Buffer.concat(chunks).toString() };
}

/** Runs the npm that runs us. */
export function runNpm(args: readonly string[], options: CommandOptions): Promise<Outcome> {
  const npm = process.env['npm_execpath'];
  if (npm) return runCommand(process.execPath, [npm, ...args], options);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** Starts a process at the head of a group of its own, so that it can be ended together with its children. */
export function startCommand(file: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const windows = process.platform === 'win32';
  return spawn(file, args, { ...options, detached: !windows, shell: windows && /\.(?:cmd|bat)$/.test(file) });
}

/** Ends a process started by {@link startCommand} with its children: politely first, after three seconds by force. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const closed = once(child, 'exit');
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => {
    signal(child, 'SIGKILL');
  }, 3000);
  await closed;
  clearTimeout(timer);
  signal(child, 'SIGKILL'); // children that outlived the head of their group
}

/**
 * Asks the process to end when ours exits before it, so that it can end in turn what it started itself. The function
 * returned takes this back.
 */
export function endWithUs(child: ChildProcess): () => void {
  const end = (): void => {
    signal(child, 'SIGTERM');
  };
  process.once('exit', end);
  return () => process.off('exit', end);
}

const isRunning = (child: ChildProcess): boolean =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') {
      spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    } else {
      process.kill(-child.pid, name);
    }
  } catch {
    // The group is gone already.
  }
}
