import type { Status } from '../../model';
import type { Phrases } from './languages';
import type { StatusGroup } from './statuses';

/**
 * A turn of phrase: what is said, of what where that matters, and the rung by kind of table. In phrases a star stands
 * for any letters, `~` for up to three words, `^` and `$` for the text's beginning and end.
 */
export interface Turn {
  readonly said: Phrases;
  readonly of?: Phrases;
  /** What takes it back. */
  readonly unless?: Phrases;
  readonly rungs: Readonly<Partial<Record<StatusGroup, Status>>>;
}
