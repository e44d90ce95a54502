import * as vscode from 'vscode';
import { withoutBreaks } from '../engine/text/on-one-line';
import type { Choice, TypedChoice } from '../views/choice';
import { plainLabel } from '../views/plain-label';
import { picked } from './picked';
import { icon } from './tree';

interface ChoiceItem<Value> extends vscode.QuickPickItem {
  readonly value?: Value | undefined;
  /** Where the value depends on a name that is typed. */
  readonly valueFor?: ((name: string) => Value) | undefined;
}

/** What the reader is asked, and what there is to choose from. */
export interface Question<Value> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice<Value>[];
  /** What stands for a name that is in none of them. */
  readonly typed?: readonly TypedChoice<Value>[];
}

/** Has the reader choose; undefined when they do not. */
export async function askFor<Value>({
  title,
  placeholder,
  choices,
  typed = [],
}: Question<Value>): Promise<Value | undefined> {
  const picker = vscode.window.createQuickPick<ChoiceItem<Value>>();
  picker.title = plainLabel(title);
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  // Once: sent again at every keystroke, a long list would be slow.
  picker.items = underHeadings([...choices, ...typed]);
  let text = '';
  const item = await picked(
    picker,
    picker.onDidChangeValue((value) => (text = value)),
  );
  if (!item?.valueFor) return item?.value;
  const name = withoutBreaks(text) || (await askForName(title));
  return name === undefined ? undefined : item.valueFor(name);
}

async function askForName(title: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('The full name, as it is to be shown'),
    validateInput: (text) => (withoutBreaks(text) === '' ? vscode.l10n.t('Type a name.') : undefined),
  });
  return typed === undefined ? undefined : withoutBreaks(typed);
}

function underHeadings<Value>(choices: readonly (Choice<Value> | TypedChoice<Value>)[]): ChoiceItem<Value>[] {
  let before: string | undefined;
  return choices.flatMap((choice) => {
    const { label, description, icon: name, heading } = choice;
    const isTyped = 'valueFor' in choice;
    const item: ChoiceItem<Value> = {
      label: plainLabel(label),
      description: plainLabel(description),
      iconPath: icon(name),
      // Whatever is typed: it is the name.
      alwaysShow: isTyped,
      ...(isTyped ? { valueFor: choice.valueFor } : { value: choice.value }),
    };
    const separator: ChoiceItem<Value>[] =
      heading === undefined || heading === before
        ? []
        : [{ label: plainLabel(heading), kind: vscode.QuickPickItemKind.Separator }];
    before = heading;
    return [...separator, item];
  });
}
