import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, endWithUs, startCommand } from '../setup/command';
import type { EmbeddedVsCode } from '../setup/embedded-vscode';

/** A running VS Code server. */
export interface EditorServer {
  /** `127.0.0.1:PORT`; also the authority of `vscode-remote:` addresses. */
  readonly authority: string;
  /** The connection token that every address needs at first. */
  readonly token: string;
  /** Settles when the server ends by itself. */
  readonly ended: Promise<void>;
  /** Ends the server with all it started. */
  stop(): Promise<void>;
}

/** How a server is started. */
export interface ServerOptions {
  /** Where settings, installed extensions and logs are kept. */
  readonly data: string;
  /** Lets the page be driven by a test run. */
  readonly driven?: boolean;
  /** Ports to choose from, as `FIRST-LAST`; the first free one of them is taken. Without it any free port of the machine. */
  readonly ports?: string;
}

/** Milliseconds within which a server has to listen. */
const START_LIMIT = 60_000;

/** Starts the server of an embedded VS Code on a port of this machine alone, behind a fresh connection token. */
export async function startServer(vscode: EmbeddedVsCode, options: ServerOptions): Promise<EditorServer> {
  const token = randomBytes(16).toString('hex');
  const tokenFile = join(options.data, 'connection-token');
  mkdirSync(options.data, { recursive: true });
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const child = startCommand(
    vscode.node,
    [
      join('out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', options.ports ?? '0', '--connection-token-file', tokenFile],
      ...['--server-data-dir', options.data, '--telemetry-level', 'off'],
      '--accept-server-license-terms',
      '--disable-workspace-trust',
      ...(options.driven ? ['--enable-smoke-test-driver', '--enable-remote-auto-shutdown'] : []),
    ],
    { cwd: vscode.folder, env: serverEnvironment(options), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const forget = endWithUs(child);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      forget();
      resolve();
    });
  });
  const stop = (): Promise<void> => endProcess(child);
  try {
    const port = await new Promise<string>((resolve, reject) => {
      let printed = '';
      const read = (chunk: Buffer): void => {
        printed += chunk.toString();
        const listening = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
        if (listening) resolve(listening);
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      const fail = (): void => {
        reject(new Error(`The VS Code server did not start:\n${printed}`));
      };
      child.once('error', reject);
      child.once('exit', fail);
      setTimeout(fail, START_LIMIT).unref();
    });
    return { authority: `127.0.0.1:${port}`, token, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A test run keeps its sockets with its data, to be removed with it. */
function serverEnvironment({ data, driven }: ServerOptions): NodeJS.ProcessEnv {
  return driven ? { ...process.env, XDG_RUNTIME_DIR: data } : process.env;
}

/** What the editor is to open, in absolute paths. */
export interface EditorView {
  /** A folder, or a file of the kind `.code-workspace` that lists several; without it a window with none. */
  readonly folder?: string | undefined;
  /** Folders of extensions under development to load. */
  readonly extensions?: readonly string[];
  /** The module whose `run` the extension host is to call. */
  readonly tests?: string;
  /** A file to open at first. */
  readonly file?: string;
}

/** The address of the editor on what it is to open. */
export function editorAddress(server: EditorServer, view: EditorView): string {
  const remote = (path: string): string => `vscode-remote://${server.authority}${asUriPath(path)}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  for (const extension of view.extensions ?? [])
    payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (view.tests) payload.push(['extensionTestsPath', remote(view.tests)]);
  if (view.file) payload.push(['openFile', remote(view.file)]);
  const address = new URL(`http://${server.authority}/`);
  address.searchParams.set('tkn', server.token);
  if (view.folder === undefined) address.searchParams.set('ew', 'true');
  else {
    const kind = view.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
    address.searchParams.set(kind, asUriPath(view.folder));
  }
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** `C:\a` → `/C:/a`; a path that begins with a slash stays as it is. */
function asUriPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
