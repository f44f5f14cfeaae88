import { base64 } from "@scure/base";
import { sha256 } from "./canonical.ts";

/** RFC 9530: `sha-256=:…:`. */
export const contentDigest = async (body: Uint8Array): Promise<string> =>
	`sha-256=:${base64.encode(await sha256(body))}:`;

/** Whether the field's SHA-256 is the body's. Other algorithms beside it are passed over; none but it is enough. */
export const digestMatches = async (field: string, body: Uint8Array): Promise<boolean> => {
	const members = field.split(",").map((member) => member.trim());
	const ours = members.filter((member) => member.startsWith("sha-256="));
	return ours.length === 1 && ours[0] === (await contentDigest(body));
};
