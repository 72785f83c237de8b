import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import type { SheetActivities } from '../../activities/activities';
import { createSheetActivities } from '../../activities/sheets/create-sheet-activities';
import { createGoogleSheets, emulatorOptions } from '../../activities/sheets/google-sheets';
import { joinedWrites } from '../../activities/sheets/joined-writes';
import type { StagesPort } from '../../activities/temporal/port';
import type { EmulatorAtHand, Gate } from './emulator-at-hand';
import type { StageBooks } from './stage-books';

/** Who stands between a worker and everything outside of it; a call is named, such as `batchUpdate` or `stages`. */
export interface Outside extends Gate {
  now(): number;
}

const LOGGER = new DefaultLogger('ERROR', () => undefined);

/**
 * One process with Callboard's activities on it. When it is killed, whatever it was at stops where it is: its calls
 * never come back, and nothing of it ever happens again.
 */
export class WorkerAtWork {
  private readonly activities: SheetActivities;
  private isDead = false;
  private die: () => void = () => undefined;
  private readonly death = new Promise<'killed'>((resolve) => {
    this.die = () => resolve('killed');
  });

  constructor(
    place: EmulatorAtHand,
    private readonly books: StageBooks,
    private readonly outside: Outside,
    options: { readonly makeKey: () => string; readonly smallCells?: number },
  ) {
    const url = place.addressFor({
      before: (call) => this.alive(() => this.outside.before(call)),
      after: (call) => this.alive(() => this.outside.after(call)),
    });
    this.activities = createSheetActivities({
      sheets: joinedWrites(createGoogleSheets(emulatorOptions(url))),
      stages: this.stages(),
      spreadsheetUrl: (id) => `https://sheets.example.com/${id}`,
      now: () => outside.now(),
      ...options,
    });
  }

  kill(): void {
    this.isDead = true;
    this.die();
  }

  /**
   * One attempt of an activity. `noted` is what the attempt before it noted in its heartbeats; `note` hears of this
   * one's. Gives `killed` where the worker died on it; fails as the activity does.
   */
  async attempt<Name extends keyof SheetActivities>(
    name: Name,
    input: Parameters<SheetActivities[Name]>[0],
    heartbeats: { readonly noted: unknown; readonly note: (details: unknown) => void } = {
      noted: undefined,
      note: () => undefined,
    },
  ): Promise<Awaited<ReturnType<SheetActivities[Name]>> | 'killed'> {
    const environment = new MockActivityEnvironment({ heartbeatDetails: heartbeats.noted }, { logger: LOGGER });
    environment.on('heartbeat', heartbeats.note);
    // The activity and its input belong together by their name, which the compiler cannot follow.
    const activity = this.activities[name] as (given: unknown) => Promise<Awaited<ReturnType<SheetActivities[Name]>>>;
    const work = environment.run<[unknown], Awaited<ReturnType<SheetActivities[Name]>>, typeof activity>(
      activity,
      input,
    );
    return Promise.race([work, this.death]);
  }

  private stages(): StagesPort {
    const call = async <T>(work: () => T): Promise<T> => {
      await this.alive(() => this.outside.before('stages'));
      const result = work();
      await this.alive(() => this.outside.after('stages'));
      return result;
    };
    return {
      deliverItems: (_id, stage, changed) => call(() => this.books.deliver(stage, changed)),
      deliverFacts: (_id, stage, facts) => call(() => this.books.deliverFacts(stage, facts)),
      reports: (_id, stage) => call(() => this.books.reports(stage, this.outside.now())),
      markBoardDirty: () => call(() => undefined),
    };
  }

  /** What a living worker hears; a dead one hears nothing any more. */
  private async alive<T>(work: () => Promise<T>): Promise<T> {
    if (this.isDead) return new Promise<never>(() => undefined);
    try {
      const result = await work();
      return this.isDead ? await new Promise<never>(() => undefined) : result;
    } catch (error) {
      if (this.isDead) return new Promise<never>(() => undefined);
      throw error;
    }
  }
}
