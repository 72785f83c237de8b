import { ApplicationFailure } from '@temporalio/common';
import { msToNumber } from '@temporalio/common/lib/time';
import type { SheetActivities } from '../../../activities/activities';
import { createSheetActivities } from '../../../activities/sheets/create-sheet-activities';
import { createGoogleSheets, emulatorOptions } from '../../../activities/sheets/google-sheets';
import { joinedWrites } from '../../../activities/sheets/joined-writes';
import { Pace } from '../../../activities/sheets/pace';
import { SheetsQuota } from '../../../activities/sheets/quota';
import type { StagesPort } from '../../../activities/temporal/port';

const WAITED_MS = 120_000;

/** A poll that found nothing: when it ended, and how long the next one is away. Host time, epoch milliseconds. */
export interface QuietPoll {
  readonly endedAt: number;
  readonly delayMs: number;
}

/** The activities of one worker as a production has them, whose polls and deliveries can be waited for. */
export class WatchedPolls {
  readonly activities: SheetActivities;
  quietPolls = 0;
  private readonly waiting = new Set<(seen: Seen) => void>();

  constructor(emulatorUrl: string) {
    const nothing = async (): Promise<void> => undefined;
    const stages: StagesPort = {
      deliverItems: async (_id, _stage, { items }) => {
        const at = Date.now();
        for (const { title } of items) this.tell({ kind: 'delivered', title, at });
      },
      deliverFacts: nothing,
      reports: async () => [],
      markBoardDirty: nothing,
    };
    const quota = new SheetsQuota();
    const pace = new Pace(quota);
    const own = createSheetActivities({
      sheets: joinedWrites(createGoogleSheets({ ...emulatorOptions(emulatorUrl), quota, pace })),
      stages,
      pace,
      spreadsheetUrl: (id) => `${emulatorUrl}/spreadsheets/d/${id}/edit`,
    });
    this.activities = { ...own, watchSheet: this.counting(own.watchSheet) };
  }

  /** The next poll that finds nothing. */
  quietPoll(): Promise<QuietPoll> {
    return this.next('a poll that finds nothing', (seen) => (seen.kind === 'quiet' ? seen : null));
  }

  /** When the row of that title is delivered next: host time, epoch milliseconds. */
  delivery(title: string): Promise<number> {
    return this.next(`the delivery of "${title}"`, (seen) =>
      seen.kind === 'delivered' && seen.title === title ? seen.at : null,
    );
  }

  private counting(poll: SheetActivities['watchSheet']): SheetActivities['watchSheet'] {
    return async (input) => {
      try {
        return await poll(input);
      } catch (error) {
        if (error instanceof ApplicationFailure && error.type === 'NoChange') {
          this.quietPolls += 1;
          this.tell({ kind: 'quiet', endedAt: Date.now(), delayMs: msToNumber(error.nextRetryDelay ?? 0) });
        }
        throw error;
      }
    };
  }

  private tell(seen: Seen): void {
    for (const hear of this.waiting) hear(seen);
  }

  private next<T>(what: string, pick: (seen: Seen) => T | null): Promise<T> {
    return new Promise((resolve, reject) => {
      const hear = (seen: Seen): void => {
        const picked = pick(seen);
        if (picked === null) return;
        clearTimeout(timer);
        this.waiting.delete(hear);
        resolve(picked);
      };
      const timer = setTimeout(() => {
        this.waiting.delete(hear);
        reject(new Error(`Waited ${WAITED_MS / 1000} s in vain for ${what}.`));
      }, WAITED_MS);
      this.waiting.add(hear);
    });
  }
}

type Seen =
  | ({ readonly kind: 'quiet' } & QuietPoll)
  | { readonly kind: 'delivered'; readonly title: string; readonly at: number };
