import type * as vscode from 'vscode';
import type { Claim, CorpusEntity } from '../engine/corpus/corpus-types';
import type { KeptCorrection } from '../views/corrections-tree';
import type { ScanState } from '../views/scan-state';
import type { FileState } from '../views/status';
import type { TreeRow } from '../views/tree-row';
import type { LiveCorpus } from './corpus';
import type { Decorated, Decorations } from './decorations';
import type { KeptCorrections } from './kept-corrections';
import type { PanelName, Panels } from './panels';
import type { RecordStore } from './record-store';
import type { WorkspaceScan } from './scan';

/** What the extension offers to other extensions and to its own tests. */
export interface SourcelineApi {
  /** Waits until this document has been read as it stands, and for the scan under way, if one is. */
  settled(document?: vscode.TextDocument): Promise<void>;
  state(uri: vscode.Uri): FileState;
  scan(): ScanState;
  /** What an editor is decorated with; undefined where it bears no marks. */
  decorations(editor: vscode.TextEditor): Decorated | undefined;
  /** The rows at the top of a tree of the side panel. */
  rows(panel: PanelName): readonly TreeRow[];
  entities(): CorpusEntity[];
  claims(): Claim[];
  /** What readers have put right, in all articles. */
  corrections(): KeptCorrection[];
  /** How many records are kept for the next session, and how many were taken over from the last; undefined where none can be kept. */
  records(): Promise<{ readonly kept: number; readonly recalled: number } | undefined>;
}

/** The extension's account of itself, over its parts. */
export function createApi(
  live: LiveCorpus,
  scan: WorkspaceScan,
  panels: Panels,
  decorations: Decorations,
  corrections: KeptCorrections,
  records: RecordStore | undefined,
): SourcelineApi {
  return {
    async settled(document) {
      if (document) await live.fresh(document);
      await scan.finished();
    },
    state: (uri) => live.stateOf(uri),
    scan: () => scan.state,
    decorations: (editor) => decorations.of(editor),
    rows: (panel) => panels.rows(panel),
    entities: () => live.corpus.entities(),
    claims: () => live.corpus.claims(),
    corrections: () => corrections.all(),
    records: async () => records && { kept: await records.count(), recalled: records.recalled },
  };
}
