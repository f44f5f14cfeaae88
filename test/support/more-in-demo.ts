import { newId, webRandom } from "#core/id.ts";
import { type Caller, callerFor } from "./caller.ts";
import type { Demo } from "./demo.ts";
import { practiceWords } from "./network-steps.ts";

type Listed = { readonly items: readonly { readonly id: string }[] };

const practiceId = () => newId("practice", { clock: Date.now, random: webRandom });

/** Brings a practice from elsewhere home, changed; gives its local id. */
const bringHome = async (who: Caller, source: string): Promise<string> => {
	const record = `/api/network/record?id=${encodeURIComponent(source)}`;
	const { content, latestVersion } = await who.ask<{ content: object; latestVersion: number }>("GET", record);
	const { id } = await who.ask<{ id: string }>("POST", "/api/adoptions", {
		...practiceWords("Brought home"),
		id: practiceId(),
		source,
		sourceVersion: latestVersion,
		context: "At the front desk.",
		changed: "We begin standing.",
		texts: { ...content, whatWeDo: "We begin standing." },
	});
	return id;
};

/**
 * What nobody of the demo happens to have: a draft, a changed practice that is offered back and one that could be, a
 * summary that is being written, an open invitation. Gives the addresses to begin from, by who would.
 */
export const moreInDemo = async (demo: Demo): Promise<Record<string, readonly string[]>> => {
	const caller = (site: string, role: string) =>
		callerFor(demo.network.site(site), { ...demo.person(site, role), id: "", name: role });
	const [member, boston, nairobi] = [
		caller("boston", "member"),
		caller("boston", "steward"),
		caller("nairobi", "steward"),
	];

	const draft = practiceId();
	await member.ask("POST", "/api/practices", { ...practiceWords("Half a thought"), id: draft, share: false });
	const from = encodeURIComponent(demo.network.site("nairobi").origin);
	const [first, second] = (await member.ask<Listed>("GET", `/api/network?kind=practice&from=${from}`)).items;
	if (!first || !second) throw new Error("The demo's Nairobi has sent Boston nothing.");
	const offered = await bringHome(member, first.id);
	const home = await bringHome(member, second.id);
	const offer = await member.ask<{ id: string }>("POST", `/api/practices/${offered}/offers`, {
		reason: "Try it standing.",
	});
	const { link } = await boston.ask<{ link: string }>("POST", "/api/invitations", { note: "For the night shift" });
	const { id: promised } = await member.ask<{ id: string }>("POST", "/api/commitments", {
		text: "I will ask the night shift what they need before we change the handover.",
		language: "en",
	});
	const { id: brought } = await member.ask<{ id: string }>("POST", "/api/assists", {
		title: "Nobody comes to the early desk",
		situation: "We open at seven for the night shift. Since June two people have come.",
		wanted: "What would you do before closing it again?",
		language: "en",
	});
	const { id: asked } = await member.ask<{ id: string }>("POST", "/api/questions", {
		title: "How early is early enough?",
		text: "",
		language: "en",
	});
	await member.ask("POST", `/api/questions/${asked}/answers`, { text: "We tried seven." });
	const { id: noticed } = await member.ask<{ id: string }>("POST", "/api/reflections", {
		question: "disappointed",
		text: "Maureen Gallagher waited at the desk in Boston for an hour. Nobody had told her that we open at eight.",
		language: "en",
		audience: "chapter",
	});
	const { id: retold } = await member.ask<{ id: string }>("POST", "/api/deidentifications", { from: noticed });
	const reader = (await boston.ask<{ id: string }>("GET", "/api/me")).id;
	const base = async () => (await member.ask<{ base: number }>("GET", `/api/deidentifications/${retold}`)).base;
	await member.ask("PUT", `/api/deidentifications/${retold}/marks`, {
		base: await base(),
		choices: [{ words: "Maureen Gallagher", what: "person", instead: "A colleague" }],
	});
	await member.ask("PUT", `/api/deidentifications/${retold}/reader`, { base: await base(), reader });
	const { id: notes } = await member.ask<{ id: string }>("POST", "/api/imports", {
		kind: "documents",
		name: "early-desk.md",
		text: "# The early desk\n\n## Situation\nThe night shift ends at seven.\n\n## What we do\nWe open before they leave.\n",
	});
	const { id: list } = await boston.ask<{ id: string }>("POST", "/api/imports", {
		kind: "people",
		name: "evening-course.csv",
		text: "Name,E-mail\nRosa Delgado,rosa.delgado@example.org\nNo address,\n",
		choices: { how: "letters" },
	});
	const { id: course } = await boston.ask<{ id: string }>("POST", "/api/imports", {
		kind: "people",
		name: "course.csv",
		text: "Name,E-mail\nTom Reilly,tom.reilly@example.org\nNo address,\n",
		choices: { how: "letters" },
	});
	await boston.ask("POST", `/api/imports/${course}/take-in`);
	const { id: study } = await member.ask<{ id: string }>("POST", "/api/studies", {
		title: "Who comes at seven",
		question: "Who comes to the early desk, and what for?",
		language: "en",
		from: home,
	});
	await nairobi.ask("POST", "/api/summaries", { from: "2026-10-12", to: "2026-10-25", audience: "network" });
	await demo.network.settle();

	return {
		"boston visitor": [link, demo.person("boston", "guest").signIn],
		"boston member": [
			`/practices/${draft}`,
			`/practices/${home}`,
			`/offers/${offer.id}`,
			`/practices/${home}/trials`,
			`/practices/${home}/evidence`,
			`/commitments/${promised}`,
			`/studies/${study}`,
			`/bring/${notes}`,
			`/assists/${brought}`,
			`/questions/${asked}`,
			`/deidentify/${retold}`,
			`/reflections/${noticed}/share`,
		],
		"boston steward": [`/deidentify/${retold}`, `/bring/${list}`, `/bring/${course}`],
		"network visitor": [demo.person("network", "coordinator").signIn],
	};
};
