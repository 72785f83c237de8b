import type { ItemReport, ProductionFacts, Stage } from '../../domain/model';
import type { ItemsChanged } from '../../workflows/messages';

/** What the sheet activities say to the stages of a production and ask of them. */
export interface StagesPort {
  /** Hands items over. When it returns, the stage has them for good, even where no worker runs. */
  deliverItems(productionId: string, stage: Stage, changed: ItemsChanged): Promise<void>;
  deliverFacts(productionId: string, stage: Stage, facts: ProductionFacts): Promise<void>;
  /**
   * How every item of the stage stands, in a stable order. Throws `StageNotReady`, which is worth another try, while
   * the stage has handed itself over and waits for its items.
   */
  reports(productionId: string, stage: Stage): Promise<ItemReport[]>;
  /** Tells the production that the board is out of date for a reason that no stage knows, such as a bad cell. */
  markBoardDirty(productionId: string): Promise<void>;
}
