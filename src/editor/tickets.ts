/** The right to say what was found in a file, as long as nothing newer is known of it. */
export interface Ticket {
  isValid(): boolean;
}

/** One ticket per file: whoever begins to read a file takes one, and all earlier ones of that file lapse. */
export class Tickets {
  private readonly latest = new Map<string, number>();
  private last = 0;

  /** A ticket for a read that begins now. */
  take(key: string): Ticket {
    const number = ++this.last;
    this.latest.set(key, number);
    return { isValid: () => this.latest.get(key) === number };
  }

  /** Lets the tickets lapse of a file, or of everything in a folder. */
  withdraw(key: string): void {
    for (const known of [...this.latest.keys()]) if (isIn(known, key)) this.latest.delete(known);
  }

  /** Lets all tickets lapse. */
  withdrawAll(): void {
    this.latest.clear();
  }
}

/** Whether a file's key is this one, or lies in the folder of this one. */
export function isIn(key: string, folder: string): boolean {
  return key === folder || key.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
