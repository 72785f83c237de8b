import { getExternalWorkflowHandle, isCancellation, log, type SignalDefinition } from '@temporalio/workflow';

/**
 * Signals another workflow, and says so in the log where it does not run any more: an ask that ended in the same
 * moment, or a production that an engineer has ended. Neither must stop the one who tells. Says whether it was told.
 */
export async function signalIfRunning<Args extends unknown[]>(
  workflowId: string,
  signal: SignalDefinition<Args>,
  args: Args,
): Promise<boolean> {
  try {
    await getExternalWorkflowHandle(workflowId).signal(signal, ...args);
    return true;
  } catch (error) {
    if (isCancellation(error)) throw error;
    log.info('A workflow could not be told: it does not run', {
      workflowId,
      signal: signal.name,
      error: String(error),
    });
    return false;
  }
}
