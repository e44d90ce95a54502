import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openHeadless } from './embedded/page';
import { editorAddress, startServer, type EditorServer } from './embedded/server';
import { perform, settle } from './screenshots/acts';
import { SCENES, THEMES, type Scene } from './screenshots/scenes';
import { NO_BROWSER, ensureBrowser } from './setup/browser';
import { runCommand } from './setup/command';
import { installVsCode } from './setup/embedded-vscode';
import { scratchFolder } from './setup/scratch';
import { exitOnSignals } from './setup/signals';

const TARGET = 'media/screenshots';
const SAMPLES = 'media/samples';

/** Settings that keep the pictures alike from run to run and free of what is not ours. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
  'editor.occurrencesHighlight': 'off',
  'breadcrumbs.enabled': false,
};

/**
 * `screenshots [NAME…] [--into=FOLDER] [--vscode=oldest|current]`: photographs the scenes named, or all, in the embedded VS Code and
 * writes them as PNG to `media/screenshots` or the folder given. Resolves with 1 when a scene could not be played.
 */
export async function run(args: string[]): Promise<number> {
  exitOnSignals();
  const { values, positionals: names } = parseArgs({
    args,
    allowPositionals: true,
    options: { into: { type: 'string' }, vscode: { type: 'string' } },
  });
  const into = values.into ?? TARGET;
  const scenes = SCENES.filter(({ name }) => names.length === 0 || names.includes(name));
  const browser = await ensureBrowser();
  if (!browser) throw new Error(NO_BROWSER);
  const build = await runCommand(process.execPath, ['src/tools/build.mjs'], { show: true, limit: 180_000 });
  if (build.code !== 0) return 1;
  const vscode = await installVsCode(values.vscode === 'current' ? 'current' : 'oldest');
  const scratch = scratchFolder('scenes');
  mkdirSync(resolve(into), { recursive: true });
  let failed = 0;
  for (const scene of scenes) {
    const data = join(scratch, scene.name);
    writeSettings(data, scene);
    const server = await startServer(vscode, { data, driven: true });
    try {
      await photograph(scene, { browser, server, scratch, file: resolve(into, `${scene.name}.png`) });
      console.log(`✔ ${scene.name}`);
    } catch (error) {
      failed++;
      console.error(`✗ ${scene.name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await server.stop();
    }
  }
  return failed > 0 || scenes.length === 0 ? 1 : 0;
}

function writeSettings(data: string, scene: Scene): void {
  const folder = join(data, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  const settings = { ...SETTINGS, 'workbench.colorTheme': THEMES[scene.theme], ...scene.settings };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
}

/** A folder of the scene's own: what the reader corrects is written into it. */
function writeFolder(scratch: string, { name, folder: files }: Scene): string {
  const folder = join(scratch, `${name}-folder`, 'articles');
  mkdirSync(folder, { recursive: true });
  if (!files) cpSync(SAMPLES, folder, { recursive: true });
  else for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

interface Studio {
  readonly browser: string;
  readonly server: EditorServer;
  readonly scratch: string;
  readonly file: string;
}

async function photograph(scene: Scene, { browser, server, scratch, file }: Studio): Promise<void> {
  const folder = writeFolder(scratch, scene);
  const size = scene.size ?? { width: 1200, height: 760 };
  const address = editorAddress(server, { folder, extensions: [resolve('.')] });
  const { page, close } = await openHeadless(browser, address, { size });
  try {
    await page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 60_000 });
    await settle(page);
    for (const act of scene.acts) await perform(page, act);
    await page.screenshot({ path: file, scale: 'css' });
  } catch (error) {
    await page.screenshot({ path: file.replace(/\.png$/, '.failed.png') });
    throw error;
  } finally {
    await close();
  }
}
