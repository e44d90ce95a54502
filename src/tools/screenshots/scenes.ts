/** What a reader does before the photograph, one act after the other. */
export type Act =
  /** Opens a file of the folder by its name. */
  | { readonly open: string }
  /** Runs a command by its title, as in the command palette. */
  | { readonly command: string }
  /** Selects the first place where a text stands in the open file. */
  | { readonly find: string }
  /** Presses a key or chord, in Playwright's terms. */
  | { readonly press: string }
  /** Opens the tree row whose label begins so. */
  | { readonly expand: string };

export interface Scene {
  /** Names the picture. */
  readonly name: string;
  readonly theme: keyof typeof THEMES;
  /** The folder opened: the samples, or an empty one. */
  readonly folder?: 'samples' | 'empty';
  readonly size?: { readonly width: number; readonly height: number };
  /** Settings of the scene's own. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly acts: readonly Act[];
}

/** The settings that choose each theme. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrastDark: 'Default High Contrast',
  contrastLight: 'Default High Contrast Light',
} as const;

const FIRST = '2026-02-27-port-ansel-courier.txt';

const PANEL: Act = { command: 'View: Show Sourceline' };

export const SCENES: readonly Scene[] = [
  { name: 'article-light', theme: 'light', acts: [{ open: FIRST }, PANEL] },
  { name: 'article-dark', theme: 'dark', acts: [{ open: FIRST }, PANEL] },
  { name: 'article-contrast-dark', theme: 'contrastDark', acts: [{ open: FIRST }, PANEL] },
  { name: 'article-contrast-light', theme: 'contrastLight', acts: [{ open: FIRST }, PANEL] },
];
