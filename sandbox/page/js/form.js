// Owns what has been filled in on one surface (a message, a modal, a Home), keyed as Slack keys it.

export class Form {
  constructor() {
    this.values = {};
  }

  /** The value of an element, or its first one when nobody has touched it yet. */
  begin(blockId, actionId, first) {
    const block = (this.values[blockId] ??= {});
    if (block[actionId]?.type !== first.type) block[actionId] = first;
    return block[actionId];
  }

  set(blockId, actionId, value) {
    (this.values[blockId] ??= {})[actionId] = value;
  }

  get(blockId, actionId) {
    return this.values[blockId]?.[actionId];
  }

  /** Forgets blocks that are no longer there; a block that stayed keeps what was typed into it. */
  keepOnly(blockIds) {
    for (const id of Object.keys(this.values)) {
      if (!blockIds.has(id)) delete this.values[id];
    }
  }

  state() {
    return { values: structuredClone(this.values) };
  }
}
