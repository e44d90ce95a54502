import * as vscode from 'vscode';
import type { HighlightKind } from '../views/highlights';

/**
 * How each kind of highlight looks. Names bear an underline, and its pattern tells the type; dates lean; quotations bear a ground and a line below
 * it, and the line's pattern tells the kind: unbroken for the speaker's own words, dashed for partly so, dotted for the writer's words.
 * Boilerplate steps back; in a theme of high contrast it can still be read with ease.
 * Colours come from the theme, by the ids of the manifest.
 */
export function decorationStyle(kind: HighlightKind): vscode.DecorationRenderOptions {
  switch (kind) {
    case 'person':
      return underline('solid', kind);
    case 'organization':
      return underline('double', kind);
    case 'place':
      return underline('dashed', kind);
    case 'nationality':
      return underline('dotted', kind);
    case 'date':
      return { color: new vscode.ThemeColor('sourceline.date'), fontStyle: 'italic' };
    case 'direct':
      return quotation('solid', kind);
    case 'mixed':
      return quotation('dashed', kind);
    case 'indirect':
      return quotation('dotted', kind);
    case 'cue':
      return { fontWeight: 'bold' };
    case 'boilerplate':
      return { color: new vscode.ThemeColor('sourceline.boilerplate') };
  }
}

/**
 * Text decorations rather than borders, since quotations have those: one element of the page can have one border only. The API knows
 * no theme colour for them, but the editor publishes every contributed colour as a CSS variable.
 */
function underline(pattern: string, kind: HighlightKind): vscode.DecorationRenderOptions {
  const colour = `var(--vscode-sourceline-${kind})`;
  return {
    textDecoration: `underline ${pattern} ${colour}; text-underline-offset: 3px; text-decoration-skip-ink: none`,
  };
}

function quotation(pattern: string, kind: HighlightKind): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(`sourceline.${kind}Background`),
    borderColor: new vscode.ThemeColor(`sourceline.${kind}Border`),
    borderStyle: pattern,
    borderWidth: '0 0 1px 0',
    overviewRulerColor: new vscode.ThemeColor(`sourceline.${kind}Border`),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
