/** The text with the tracked changes made, or as it was before them. */
export type Reading = 'after' | 'before';

/** Insertions and deletions that are open around the place being read. */
export class OpenChanges {
  /** Whether the file tracks any change of text at all. */
  any = false;
  private readonly reading: Reading;
  private inserted = 0;
  private deleted = 0;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  get readsBefore(): boolean {
    return this.reading === 'before';
  }

  /** Whether text here is no part of the reading; what was inserted and then deleted is part of none. */
  get isGone(): boolean {
    return this.reading === 'after' ? this.deleted > 0 : this.inserted > 0;
  }

  /** Whether text here stands in the new reading alone. */
  get isInserted(): boolean {
    return this.reading === 'after' && this.inserted > 0;
  }

  /** Whether text here stood in the old reading and has left the new one. */
  get isDeleted(): boolean {
    return this.reading === 'after' && this.deleted > 0 && this.inserted === 0;
  }

  get isInDeletion(): boolean {
    return this.deleted > 0;
  }

  /** Whether a change of this kind takes what it marks out of the reading. */
  takesAway(element: string): boolean {
    return isInsertion(element) ? this.reading === 'before' : isDeletion(element) && this.reading === 'after';
  }

  open(element: string): void {
    this.any = true;
    this.step(element, 1);
  }

  close(element: string): void {
    this.step(element, -1);
  }

  private step(element: string, by: 1 | -1): void {
    if (isInsertion(element)) this.inserted += by;
    else this.deleted += by;
  }
}

const isInsertion = (element: string): boolean => element === 'w:ins' || element === 'w:moveTo';
const isDeletion = (element: string): boolean => element === 'w:del' || element === 'w:moveFrom';

/** Elements that say of their content, or of what their parent describes, that it came or went. */
export const isChange = (element: string): boolean => isInsertion(element) || isDeletion(element);
