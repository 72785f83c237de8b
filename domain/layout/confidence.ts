/** From this confidence on, Callboard watches a table; below it, it says why it leaves the table alone. */
export const SURE_ENOUGH = 0.7;
