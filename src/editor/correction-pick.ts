import * as vscode from 'vscode';
import type { Change } from '../engine/corpus/corrections/correction';
import type { Choice } from '../views/correction-choices';
import { picked } from './picked';
import { icon } from './tree';

interface ChoiceItem extends vscode.QuickPickItem {
  readonly change?: Change;
}

/** What the reader is asked, and what there is to choose from. */
export interface Question {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** What what was typed can mean, where it may be something else. */
  readonly typed?: (text: string) => readonly Choice[];
}

/** Has the reader choose; undefined when they do not. */
export async function askForChange({
  title,
  placeholder,
  choices,
  typed,
}: Question): Promise<Change | undefined> {
  const picker = vscode.window.createQuickPick<ChoiceItem>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  const offered = itemsOf(choices);
  picker.items = offered;
  const item = await picked(
    picker,
    picker.onDidChangeValue((text) => {
      if (typed) picker.items = [...offered, ...itemsOf(typed(text), true)];
    }),
  );
  return item?.change;
}

/** Choices under their headings. */
function itemsOf(choices: readonly Choice[], alwaysShow = false): ChoiceItem[] {
  let before: string | undefined;
  return choices.flatMap(({ label, description, icon: name, heading, change }) => {
    const item: ChoiceItem = { label, description, iconPath: icon(name), change, alwaysShow };
    const separator =
      heading === undefined || heading === before
        ? []
        : [{ label: heading, kind: vscode.QuickPickItemKind.Separator }];
    before = heading;
    return [...separator, item];
  });
}
