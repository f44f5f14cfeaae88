import type { LocalSite } from "#scripts/support/local-site.ts";
import { type Caller, callerFor } from "./caller.ts";
import { startNetwork, type TestNetwork } from "./network.ts";
import { type Cast, peopleBefore } from "./people-before.ts";

/** A network in which everybody is there already; its chapters have not met yet. */
export type PeopledNetwork = {
	readonly network: TestNetwork;
	/** Somebody of a site: `steward`, `member` or `second` of a chapter, `coordinator` of the federation. */
	who(site: string, key: string): Caller;
};

const names: Readonly<Record<string, readonly [steward: string, member: string, second: string]>> = {
	boston: ["Ruth Abara", "Daniel Okafor", "Mei-Ling Hart"],
	nairobi: ["Wanjiru Kamau", "Otieno Odhiambo", "Amina Hassan"],
	amsterdam: ["Femke de Wit", "Joost Bakker", "Saida El Amrani"],
};

const castOf = ({ name, kind }: LocalSite): Cast[] => {
	if (kind === "federation") return [{ key: "coordinator", name: "Ingrid Solheim", role: "coordinator" }];
	const [steward, member, second] = names[name] ?? [`Steward of ${name}`, `Member of ${name}`, `Second of ${name}`];
	return [
		{ key: "steward", name: steward, role: "steward" },
		{ key: "member", name: member, role: "member" },
		{ key: "second", name: second, role: "member" },
	];
};

/** A federation and three chapters on real workerd, each with a steward and two members whose tokens are at hand. */
export const startPeopledNetwork = async (
	chapters: readonly string[] = ["boston", "nairobi", "amsterdam"],
	federation = true,
): Promise<PeopledNetwork> => {
	let known: Awaited<ReturnType<typeof peopleBefore>> = new Map();
	const network = await startNetwork({
		chapters,
		federation,
		beforeServing: async (sites) => {
			known = await peopleBefore(sites, castOf);
		},
	});
	return {
		network,
		who: (site, key) => {
			const person = known.get(`${site}/${key}`);
			if (!person) throw new Error(`There is no ${key} at ${site}.`);
			return callerFor(network.site(site), person);
		},
	};
};
