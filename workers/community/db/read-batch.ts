export { readBatch } from "#exchange/read-batch.ts";
