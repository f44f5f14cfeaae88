import { hour } from "#core/clock.ts";
import type { Caller } from "./caller.ts";
import { actorOf, type HostileSite, json, startOutsiders } from "./hostile-site.ts";
import type { TestNetwork, TestSite } from "./network.ts";
import { yes } from "./network-steps.ts";
import { startPeopledNetwork } from "./peopled-network.ts";
import { everything } from "./stored.ts";

const invitation = "0123456789abcdefghjkmnpqrstvwxyz";
const all = { kinds: null, topics: null };

export type Besieged = {
	readonly network: TestNetwork;
	readonly boston: TestSite;
	readonly steward: Caller;
	/** Linked with Boston, and up to no good. */
	readonly mallory: HostileSite;
	/** Linked with nobody. */
	readonly ada: HostileSite;
	readonly eve: HostileSite;
	/** Lets Mallory's site be as it was in the beginning, with nothing to say. */
	reset(): void;
	/** Lets Boston pull what Mallory says now, and gives the link as its steward sees it then. */
	pulled(): Promise<{ readonly state: string; readonly lastError: string | null }>;
	/** All that Boston stored, but for what every pull changes: when it was, and the nonce of the hint that asked for it. */
	kept(): Record<string, unknown>;
	stop(): Promise<void>;
};

/** Mallory says yes to Boston. */
const sayYes = async (mallory: HostileSite, to: string): Promise<void> => {
	const invites = {
		from: mallory.origin,
		kind: "chapter",
		sends: all,
		wants: all,
		note: "Come!",
		expires: Date.now() + hour,
	};
	mallory.answers.set(`/exchange/invitations/${invitation}`, json(invites));
	const stance = {
		id: `${mallory.origin}/records/link_1`,
		type: "Relationship",
		kind: "link",
		rev: Date.now(),
		topics: [],
		audience: { scope: "sites" as const, sites: [to] },
		content: { stance: "yes", note: "", sends: all, wants: all },
	};
	mallory.say(await mallory.signed(stance));
};

/** A chapter that has linked with a hostile site, among others that it doesn't know. */
export const startBesieged = async (): Promise<Besieged> => {
	const { network, who } = await startPeopledNetwork(["boston"], false);
	const outsiders = await startOutsiders(["mallory", "ada", "eve"]);
	const [boston, mallory, steward] = [network.site("boston"), outsiders.site("mallory"), who("boston", "steward")];
	const besieged: Besieged = {
		network,
		boston,
		steward,
		mallory,
		ada: outsiders.site("ada"),
		eve: outsiders.site("eve"),
		reset: () => {
			mallory.answers.set("/actor", json(actorOf(mallory, "chapter")));
			mallory.say();
		},
		pulled: async () => {
			const before = mallory.heard.length;
			await mallory.hint(boston.origin);
			await network.settle();
			if (!mallory.heard.slice(before).includes("GET /exchange/log")) throw new Error("Boston did not pull.");
			return steward.ask("GET", `/api/links/${new URL(mallory.origin).host}`);
		},
		kept: () => ({
			...everything(boston, ["peer", "seen_nonce", "api_token"]),
			peers: boston.query("select origin, kind, name, keys from peer order by origin"),
		}),
		stop: async () => {
			await Promise.all([network.stop(), outsiders.stop()]);
		},
	};
	await sayYes(mallory, boston.origin);
	await steward.ask("POST", "/api/links", { ...yes, address: `${mallory.origin}/exchange/invitations/${invitation}` });
	const { state } = await besieged.pulled();
	if (state !== "active") throw new Error(`The link is ${state}.`);
	return besieged;
};
