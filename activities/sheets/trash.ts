import { ApplicationFailure } from '@temporalio/common';
import type { OAuth2Client } from 'google-auth-library';
import { z } from 'zod';
import { SHEET_FAILURES } from './errors';

/** A spreadsheet in the trash is still read as if nothing were wrong, so Drive is asked, no more often than this. */
const LOOK_AGAIN_MS = 5 * 60_000;
/** Where Drive does not answer Callboard at all, because its API is off or the key was made without it. */
const NO_DRIVE_MS = 60 * 60_000;
const TIMEOUT_MS = 10_000;

const GOOGLE_ROOT = 'https://www.googleapis.com/';

const fileSchema = z.object({ trashed: z.boolean().default(false) });

interface Look {
  readonly isTrashed: boolean;
  /** When Drive is asked again, epoch milliseconds. */
  readonly nextAt: number;
}

/** Whether spreadsheets lie in the trash, by Drive's word. */
export class Trash {
  private readonly looks = new Map<string, Look>();

  constructor(
    private readonly auth: OAuth2Client,
    private readonly rootUrl = GOOGLE_ROOT,
    private readonly now: () => number = Date.now,
  ) {}

  /** Fails, as a spreadsheet without access does, where it lies in the trash. One that does is looked at each time. */
  async refuse(doing: string, spreadsheetId: string): Promise<void> {
    const known = this.looks.get(spreadsheetId);
    const look = known && known.nextAt > this.now() ? known : await this.look(spreadsheetId);
    this.looks.set(spreadsheetId, look);
    if (!look.isTrashed) return;
    throw ApplicationFailure.create({
      type: SHEET_FAILURES.noAccess,
      message: `Could not ${doing}: spreadsheet ${spreadsheetId} lies in the trash. Restore it in Google Drive, or end the production.`,
      nonRetryable: true,
    });
  }

  private async look(spreadsheetId: string): Promise<Look> {
    const url = `${this.rootUrl}drive/v3/files/${encodeURIComponent(spreadsheetId)}?fields=trashed&supportsAllDrives=true`;
    try {
      const { data } = await this.auth.request({ url, timeout: TIMEOUT_MS, retry: false });
      const { trashed } = fileSchema.parse(data);
      return { isTrashed: trashed, nextAt: trashed ? 0 : this.now() + LOOK_AGAIN_MS };
    } catch (error) {
      // Drive is only a hint: whether the spreadsheet can be read the Sheets API says itself.
      return { isTrashed: false, nextAt: this.now() + (isForbidden(error) ? NO_DRIVE_MS : LOOK_AGAIN_MS) };
    }
  }
}

function isForbidden(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 403;
}
