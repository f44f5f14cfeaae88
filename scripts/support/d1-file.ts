import { createHash, createHmac } from "node:crypto";
import { join } from "node:path";

const objectClass = "miniflare-D1DatabaseObject";

/**
 * The SQLite file that workerd opens for the D1 database `name` under `stateDir`. A local D1 is a Durable Object, and its
 * file is named by workerd's `idFromName`: two truncated HMACs under the hash of the class's key.
 */
export const d1File = (stateDir: string, name: string): string => {
	const key = createHash("sha256").update(objectClass).digest();
	const hmac = (data: string | Buffer) => createHmac("sha256", key).update(data).digest().subarray(0, 16);
	const nameHash = hmac(name);
	const id = Buffer.concat([nameHash, hmac(nameHash)]).toString("hex");
	return join(stateDir, "d1", objectClass, `${id}.sqlite`);
};
