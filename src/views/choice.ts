import type { Icon } from './tree-row';

/** One thing a reader can pick, and what it stands for. */
export interface Choice<Value> {
  readonly label: string;
  readonly description: string;
  readonly icon: Icon;
  /** What it stands under; choices under one heading follow each other. Absent for the first ones. */
  readonly heading?: string;
  readonly value: Value;
}

/** What is picked for a name that is not in the list but typed. */
export interface TypedChoice<Value> extends Omit<Choice<Value>, 'value'> {
  readonly valueFor: (name: string) => Value;
}
