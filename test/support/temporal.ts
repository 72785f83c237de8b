import path from 'node:path';
import type { ConnectionPlugin } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { CACHE_DIR } from '../../cli/setup/paths';
import { findDevServer, findTestServer } from '../../cli/setup/temporal-server';
import { indexedTypes } from '../../worker/connect';
import { workflowBundle as bundleFile } from '../../worker/workflow-bundle';
import { SEARCH_ATTRIBUTES } from '../../workflows/search-attributes';

/** Only what a test should be read for: a worker that goes wrong. */
const LOGGER = new DefaultLogger(process.env.CALLBOARD_TEST_LOG === undefined ? 'ERROR' : 'INFO');

let isInstalled = false;

function installRuntime(): void {
  if (isInstalled) return;
  isInstalled = true;
  Runtime.install({ logger: LOGGER, telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
}

/**
 * The time-skipping server breaks off a connection that asks every half minute whether it is alive, as the client does by
 * default: a story that is told for longer would hang.
 */
const SELDOM_PINGS: ConnectionPlugin = {
  name: 'seldom-pings',
  configureConnection: (options) => ({
    ...options,
    channelArgs: { ...options.channelArgs, 'grpc.keepalive_time_ms': 10 * 60_000 },
  }),
};

/** A server whose clock a test moves. One for each test: its clock is one for all workflows, and only goes forward. */
export async function startTimeSkippingServer(): Promise<TestWorkflowEnvironment> {
  installRuntime();
  const executable = { type: 'existing-path' as const, path: await findTestServer() };
  const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable }, plugins: [SELDOM_PINGS] });
  const searchAttributes = indexedTypes(SEARCH_ATTRIBUTES);
  await env.connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes });
  return env;
}

/**
 * The real dev server, for what the time-skipping one lacks: lists, search attributes and settings, such as
 * `limit.historyCount.suggestContinueAsNew=60`. Its clock is the host's.
 */
export async function startDevServer(...settings: string[]): Promise<TestWorkflowEnvironment> {
  installRuntime();
  const executable = { type: 'existing-path' as const, path: await findDevServer() };
  const extraArgs = settings.flatMap((setting) => ['--dynamic-config-value', setting]);
  return TestWorkflowEnvironment.createLocal({
    server: { executable, searchAttributes: [...SEARCH_ATTRIBUTES], extraArgs },
  });
}

/** The file of the workflows' bundle, made once for the same sources. */
export function workflowBundle(): Promise<string> {
  return bundleFile(path.join(CACHE_DIR, 'test-bundle'));
}
