import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { personKey } from '../../domain/items/people';
import type { Person, ProductionFacts } from '../../domain/model';
import { stageWorkflowId } from '../../workflows/ids';
import { stageFacts, type Notice } from '../../workflows/messages';
import type { TemporalActivities } from '../activities';
import { postNotice } from './post-to-mailbox';

/** Who keeps an installation of Callboard going. */
export interface Operator {
  readonly name: string;
  readonly address: string;
}

/** See `TemporalActivities`. Who is in the production is known from its stages, because the sheet cannot be read. */
export function tellOperator(client: Client, operator: Operator | null): TemporalActivities['tellOperator'] {
  const post = postNotice(client);
  return async ({ productionId, why, noticeId, at }) => {
    const facts = await factsOf(client, productionId);
    const person = operator ? personOf(operator) : facts && responsible(facts);
    if (!person) return { told: null };
    const mailbox = {
      productionId,
      person,
      productionTitle: facts?.title ?? productionId,
      timeZone: facts?.calendar.timeZone ?? 'UTC',
      spreadsheetUrl: facts?.spreadsheetUrl ?? '',
    };
    await post({ productionId, person, mailbox, notice: noticeOf({ why, noticeId, at }) });
    return { told: person.name };
  };
}

async function factsOf(client: Client, productionId: string): Promise<ProductionFacts | null> {
  try {
    const { facts } = await client.workflow.getHandle(stageWorkflowId(productionId, 'breakdown')).query(stageFacts);
    return facts;
  } catch (error) {
    // The operator must hear of the sheet even where the stages do not run.
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

function personOf({ name, address }: Operator): Person {
  return { key: personKey(name), name, email: address, roles: [], department: '' };
}

/** The associate producer, or who comes next, as far as they have an address. */
function responsible({ people, associateProducer, lineProducer, executiveProducer }: ProductionFacts): Person | null {
  const keys = [associateProducer, lineProducer, executiveProducer];
  const reachable = keys.flatMap((key) => people.find((person) => person.key === key && person.email !== '') ?? []);
  return reachable[0] ?? null;
}

function noticeOf({ why, noticeId, at }: { why: string; noticeId: string; at: number }): Notice {
  return {
    noticeId,
    kind: 'sheetLost',
    heading: 'Callboard cannot read the spreadsheet',
    opening:
      `${why} Until then nobody is asked, reminded or counted as late. ` +
      'Callboard tries again every few minutes and goes on by itself; you get no further mail about it.',
    lines: [],
    more: 0,
    at,
  };
}
