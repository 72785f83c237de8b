import { GoogleError } from '../google-error';
import type { JsonObject } from '../store/model';

/** Calls a minute; Google gives 300 of each a project and 60 a user. */
export interface QuotaLimits {
  readonly readsPerProject: number;
  readonly writesPerProject: number;
  readonly readsPerUser: number;
  readonly writesPerUser: number;
}

export const GOOGLE_LIMITS: QuotaLimits = {
  readsPerProject: 300,
  writesPerProject: 300,
  readsPerUser: 60,
  writesPerUser: 60,
};

const WINDOW_MS = 60_000;

type Kind = 'Read' | 'Write';

interface Window {
  readonly sinceMs: number;
  count: number;
}

/** Counts calls against Google's quotas, minute by minute. Off until limits are set. */
export class Quotas {
  private limits: QuotaLimits | null = null;
  private readonly windows = new Map<string, Window>();

  /** `null` turns quotas off. What was counted so far is forgotten. */
  set(limits: QuotaLimits | null): void {
    this.limits = limits;
    this.windows.clear();
  }

  /** Counts a call of a user. Fails with Google's 429, which has no Retry-After. */
  take(user: string, isRead: boolean, nowMs: number): void {
    if (!this.limits) return;
    const kind = isRead ? 'Read' : 'Write';
    const { limits } = this;
    this.count(`${kind} ${user}`, limitOf(kind, 'PerMinutePerUser', limits), nowMs, () =>
      quotaExceeded(kind, 'PerMinutePerUser', limits),
    );
    this.count(kind, limitOf(kind, 'PerMinutePerProject', limits), nowMs, () =>
      quotaExceeded(kind, 'PerMinutePerProject', limits),
    );
  }

  private count(key: string, limit: number, nowMs: number, refused: () => GoogleError): void {
    const known = this.windows.get(key);
    const window = known && nowMs - known.sinceMs < WINDOW_MS ? known : { sinceMs: nowMs, count: 0 };
    this.windows.set(key, window);
    if (window.count >= limit) throw refused();
    window.count += 1;
  }
}

/** The methods that look something up by a body count as reads too. */
export function isReadMethod(id: string, verb: string): boolean {
  return verb === 'GET' || /(getByDataFilter|batchGetByDataFilter|developerMetadata\.search)$/i.test(id);
}

type Scope = 'PerMinutePerUser' | 'PerMinutePerProject';

function limitOf(kind: Kind, scope: Scope, limits: QuotaLimits): number {
  if (kind === 'Read') return scope === 'PerMinutePerUser' ? limits.readsPerUser : limits.readsPerProject;
  return scope === 'PerMinutePerUser' ? limits.writesPerUser : limits.writesPerProject;
}

/** Google's 429, with the details by which its own clients tell which quota it was. */
export function quotaExceeded(kind: Kind, scope: Scope, limits: QuotaLimits): GoogleError {
  const limit = limitOf(kind, scope, limits);
  const limitName = `${kind} requests per minute${scope === 'PerMinutePerUser' ? ' per user' : ''}`;
  const message = `Quota exceeded for quota metric '${kind} requests' and limit '${limitName}' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`;
  const info: JsonObject = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'RATE_LIMIT_EXCEEDED',
    domain: 'googleapis.com',
    metadata: {
      service: 'sheets.googleapis.com',
      consumer: 'projects/1',
      quota_location: 'global',
      quota_metric: `sheets.googleapis.com/${kind.toLowerCase()}_requests`,
      quota_limit: `${kind}Requests${scope}`,
      quota_limit_value: String(limit),
      quota_unit: scope === 'PerMinutePerUser' ? '1/min/{project}/{user}' : '1/min/{project}',
    },
  };
  return new GoogleError(429, 'RESOURCE_EXHAUSTED', message, [], [info]);
}
