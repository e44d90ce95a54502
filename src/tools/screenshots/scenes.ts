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
  /** Types a text wherever the keyboard is. */
  | { readonly type: string }
  /** Opens the tree row whose label begins so. */
  | { readonly expand: string }
  /** Clicks the tree row whose label begins so. */
  | { readonly click: string };

/** A picture: what is opened, how it looks, and what the reader does first. */
export interface Scene {
  /** Names the picture. */
  readonly name: string;
  readonly theme: keyof typeof THEMES;
  /** The folder opened, as names of files with their texts; without it the samples. */
  readonly folder?: Readonly<Record<string, string>>;
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

const COURIER = '2026-02-27-port-ansel-courier.txt';
const TIDEWIRE = '2026-03-06-tidewire.md';
const ANALYSIS = '2026-03-12-continental-analysis.txt';

const PANEL: Act = { command: 'View: Show Sourceline' };
const HOVER: readonly Act[] = [{ press: 'ArrowLeft' }, { command: 'Show or Focus Hover' }];

const CORRECT_SPEAKER: readonly Act[] = [{ press: 'ArrowLeft' }, { command: 'Sourceline: Correct Speaker…' }];
const SAME_ACTOR: Act = { command: 'Sourceline: Same Actor As…' };
const MARK_NAME: Act = { command: 'Sourceline: Mark as a Name…' };
const MARK_QUOTATION: Act = { command: 'Sourceline: Mark as a Quotation…' };
const ENTER: Act = { press: 'Enter' };
/** One of each kind of correction. */
const CORRECT_MUCH: readonly Act[] = [
  { open: COURIER },
  { command: 'View: Show Sourceline' },
  { find: 'Our ship touched nothing' },
  ...[{ press: 'ArrowLeft' }, { command: 'Sourceline: Correct Speaker…' }, { press: 'ArrowDown' }, ENTER],
  ...[{ find: 'coast guard says' }, SAME_ACTOR, { type: 'Lumera Coast' }, ENTER],
  ...[{ find: 'Big Blue Ferries' }, MARK_NAME, { press: 'ArrowDown' }, ENTER],
  ...[{ find: 'no problem! Pay in cash' }, MARK_QUOTATION, { type: 'Monsoon Motors' }, ENTER],
  { command: 'Sourceline: Show Corrections' },
];

const CORRECT_NAME: Act = { command: 'Sourceline: Correct Name…' };

/** An article in which nobody says anything and nobody is named. */
const QUIET = `The long winter of the lighthouse\n\n3 January 2026\n\n${'The lamp was lit at dusk and put out at dawn, and the sea went on as before. '.repeat(12)}\n`;
/** Longer than the files that are read. */
const ARCHIVE = 'The lamp was lit at dusk and put out at dawn.\n'.repeat(60_000);

/** Further scenes need nothing but a line here. */
export const SCENES: readonly Scene[] = [
  { name: 'article-light', theme: 'light', acts: [{ open: COURIER }, PANEL] },
  { name: 'article-dark', theme: 'dark', acts: [{ open: COURIER }, PANEL] },
  { name: 'article-contrast-dark', theme: 'contrastDark', acts: [{ open: COURIER }, PANEL] },
  { name: 'article-contrast-light', theme: 'contrastLight', acts: [{ open: COURIER }, PANEL] },
  {
    name: 'hover-quotation',
    theme: 'light',
    acts: [{ open: COURIER }, PANEL, { find: 'Our ship touched nothing' }, ...HOVER],
  },
  {
    name: 'hover-name',
    theme: 'dark',
    acts: [{ open: COURIER }, PANEL, { find: 'Celestine Payet' }, ...HOVER],
  },
  {
    name: 'hover-date',
    theme: 'light',
    acts: [{ open: COURIER }, PANEL, { find: 'Thursday evening' }, ...HOVER],
  },
  {
    name: 'side-panel',
    theme: 'light',
    acts: [{ open: ANALYSIS }, PANEL, { expand: 'Yousef al-Mahri' }],
    size: { width: 1200, height: 900 },
  },
  { name: 'narrow', theme: 'dark', size: { width: 640, height: 760 }, acts: [{ open: COURIER }, PANEL] },
  {
    name: 'long-article',
    theme: 'light',
    acts: [{ open: ANALYSIS }, { find: 'three lessons' }, { press: 'ArrowLeft' }],
  },
  {
    name: 'go-to-actor',
    theme: 'light',
    acts: [{ open: COURIER }, PANEL, { command: 'Sourceline: Go to Actor…' }, { type: 'minister' }],
  },
  {
    name: 'filter',
    theme: 'light',
    acts: [
      { open: COURIER },
      PANEL,
      { command: 'Sourceline: Filter Side Panel…' },
      { type: 'payet' },
      { click: 'Celestine Payet' },
    ],
  },
  {
    name: 'filter-no-match',
    theme: 'dark',
    acts: [
      { open: COURIER },
      PANEL,
      { command: 'Sourceline: Filter Side Panel…' },
      { type: 'zeppelin' },
      { press: 'Enter' },
    ],
  },
  {
    name: 'correct-speaker',
    theme: 'light',
    acts: [{ open: COURIER }, PANEL, { find: 'Our ship touched nothing' }, ...CORRECT_SPEAKER],
  },
  {
    name: 'correct-name',
    theme: 'dark',
    acts: [{ open: COURIER }, PANEL, { find: 'Celestine Payet' }, { press: 'ArrowLeft' }, CORRECT_NAME],
  },
  {
    name: 'corrections',
    theme: 'light',
    acts: [
      { open: COURIER },
      PANEL,
      { find: 'Our ship touched nothing' },
      ...CORRECT_SPEAKER,
      { press: 'ArrowDown' },
      { press: 'Enter' },
      { find: 'Celestine Payet' },
      { press: 'ArrowLeft' },
      CORRECT_NAME,
      { press: 'ArrowDown' },
      { press: 'Enter' },
      { command: 'Sourceline: Show Corrections' },
      { find: 'Our ship touched nothing' },
      ...HOVER,
    ],
    size: { width: 1200, height: 900 },
  },
  {
    name: 'same-actor',
    theme: 'light',
    acts: [{ open: COURIER }, PANEL, { find: 'Celestine Payet' }, { press: 'ArrowLeft' }, SAME_ACTOR],
  },
  {
    name: 'mark-quotation',
    theme: 'light',
    acts: [{ open: COURIER }, PANEL, { find: 'had known of the ship since' }, MARK_QUOTATION],
  },
  {
    name: 'unsure-quotation',
    theme: 'light',
    acts: [{ open: TIDEWIRE }, { find: 'to walk about collecting' }, ...HOVER],
  },
  {
    name: 'one-actor',
    theme: 'contrastDark',
    acts: [...CORRECT_MUCH, { find: 'coast guard says' }, ...HOVER],
    size: { width: 1200, height: 900 },
  },
  { name: 'corrections-narrow', theme: 'dark', size: { width: 640, height: 760 }, acts: CORRECT_MUCH },
  { name: 'empty-folder', theme: 'light', folder: {}, acts: [PANEL] },
  {
    name: 'no-claims',
    theme: 'light',
    folder: { 'lighthouse.txt': QUIET },
    settings: { 'sourceline.files.alwaysAnnotate': ['lighthouse.txt'] },
    acts: [{ open: 'lighthouse.txt' }, PANEL],
  },
  {
    name: 'too-large',
    theme: 'light',
    folder: { 'lighthouse.txt': QUIET, 'lighthouse-archive.txt': ARCHIVE },
    acts: [
      { open: 'lighthouse-archive.txt' },
      PANEL,
      { command: 'Sourceline: Explain What Is Done with This File' },
    ],
  },
];
