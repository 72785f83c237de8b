import { CommandType, type ICommandService } from '@univerjs/core';

/** Lets a command of Univer's do something else. Needs Univer to have registered it already. */
export function replaceCommand(commands: ICommandService, id: string, handler: (params: unknown) => void): void {
  if (!commands.hasCommand(id)) throw new Error(`Univer has no command ${id}; its version does not fit this page.`);
  commands.unregisterCommand(id);
  commands.registerCommand({
    id,
    type: CommandType.COMMAND,
    handler: (_accessor, params?: object) => {
      handler(params);
      return true;
    },
  });
}
