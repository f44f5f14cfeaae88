import { second } from "#core/clock.ts";
import { findInvitation, inviteSite } from "#exchange/invitations.ts";
import { everything, setPaused } from "#exchange/links.ts";
import { recordIdOf } from "#exchange/publish.ts";
import type { Flow } from "#exchange/tables.ts";
import type { Audience } from "#protocol/vocabulary.ts";
import { answerLink, answerOffer, offerBack, share, takeBack } from "./acts.ts";
import { canariesStored, canaryOf } from "./canaries.ts";
import type { Known, Model } from "./model.ts";
import type { SimSite } from "./sim-site.ts";
import type { Act, Step } from "./steps.ts";
import type { World } from "./world.ts";

type Of<Verb> = Extract<Act, { do: Verb }>;

/** Does one step, and notes in the model what came of it. A step that has lost its sense changes nothing. */
export const play = async (world: World, model: Model, step: Step): Promise<void> => {
	switch (step.do) {
		case "put":
			return put(world, model, step, step.n);
		case "offer":
			return offer(world, model, step, step.n);
		case "decide":
			return decide(world, model, step, step.n);
		case "take back":
			return withdraw(world, model, step.record);
		case "answer":
			return answer(world, model, step);
		case "invite":
			return invite(model, world.site(step.site), world.site(step.peer));
		case "pause":
		case "resume":
			return pause(world.site(step.site), world.site(step.peer), step.do === "pause");
		case "stop":
			return world.site(step.site).stopAfter(step.after);
		case "start":
			return world.site(step.site).start();
		case "cut":
		case "mend": {
			const pair = [step.site, step.peer].sort().join(" ");
			world.wire.cut[step.do === "cut" ? "add" : "delete"](pair);
			return;
		}
		case "back up":
			return world.site(step.site).backUp();
		case "restore":
			return restore(world, model, world.site(step.site));
	}
};

const put = async (world: World, model: Model, act: Of<"put">, n: number): Promise<void> => {
	const at = world.site(act.site);
	const named = act.named.map((name) => world.site(name).origin);
	if (act.audience === "sites" && named.length === 0) return;
	const audience: Audience = act.audience === "sites" ? { scope: "sites", sites: named } : { scope: act.audience };
	const source = act.from ? model.records.get(act.from) : undefined;
	const known = model.records.get(act.record) ?? fresh(at, act);
	const canary = act.reword || known.past.length === 0 ? canaryOf(act.record, n) : (known.past.at(-1)?.canary ?? "");
	// Words that were taken back are not said again: then they could not be told from what should be gone.
	const text = known.dead.has(canary) ? canaryOf(act.record, n) : canary;
	const version = known.past.find((one) => one.canary === text)?.version ?? (known.past.at(-1)?.version ?? 0) + 1;
	const expiresAt = act.life === undefined ? null : at.site.clock() + act.life;
	const done = await share(at, {
		localId: act.record,
		kind: act.kind,
		audience,
		name: `About ${text}`,
		topics: act.topics,
		version,
		text,
		...(expiresAt === null ? {} : { expiresAt }),
		...(source
			? { wasDerivedFrom: { id: source.id, version: source.past.at(-1)?.version ?? 1, origin: source.origin } }
			: {}),
	});
	if (!done) return;
	const row = at.database.prepare("select rev from record where id = ?").get(known.id);
	const rev = Number(row?.rev);
	known.live = { rev, audience, topics: act.topics, canary: text, version, expiresAt };
	known.past.push(known.live);
	model.records.set(act.record, known);
};

/** What a site says to one other about a record of either; notes what was said, if it was. */
const tell = async (
	model: Model,
	at: SimSite,
	told: { readonly record: string; readonly n: number; readonly to: string; readonly offerOf?: string },
	say: (text: string) => Promise<boolean>,
): Promise<void> => {
	const canary = canaryOf(told.record, told.n);
	if (!(await say(canary))) return;
	const known = {
		...fresh(at, { record: told.record, kind: "offer" }),
		...(told.offerOf ? { offerOf: told.offerOf } : {}),
	};
	const rev = Number(at.database.prepare("select rev from record where id = ?").get(known.id)?.rev);
	const audience: Audience = { scope: "sites", sites: [told.to] };
	known.live = { rev, audience, topics: [], canary, version: 0, expiresAt: null };
	known.past.push(known.live);
	model.records.set(told.record, known);
};

const offer = async (world: World, model: Model, act: Of<"offer">, n: number): Promise<void> => {
	const [at, source] = [world.site(act.site), model.records.get(act.of)];
	if (!source || source.origin === at.origin || !holds(at, source.id)) return;
	await tell(model, at, { record: act.record, n, to: source.origin, offerOf: source.id }, (text) =>
		offerBack(at, source.id, act.record, text),
	);
};

const decide = async (world: World, model: Model, act: Of<"decide">, n: number): Promise<void> => {
	const [at, offered] = [world.site(act.site), model.records.get(act.of)];
	if (!offered || !holds(at, offered.id)) return;
	await tell(model, at, { record: act.record, n, to: offered.origin }, (text) =>
		answerOffer(at, offered.id, act.record, text),
	);
};

const holds = (at: SimSite, id: string): boolean =>
	at.database.prepare("select 1 as yes from record where id = ?").get(id) !== undefined;

const fresh = (at: SimSite, act: { readonly record: string; readonly kind: string }): Known => ({
	id: recordIdOf(at, act.record),
	localId: act.record,
	origin: at.origin,
	kind: act.kind,
	live: null,
	past: [],
	dead: new Set(),
	destinations: new Set(),
});

const withdraw = async (world: World, model: Model, name: string): Promise<void> => {
	const known = model.records.get(name);
	const at = world.sites.find((site) => site.origin === known?.origin);
	if (!known?.live || !at) return;
	if (!(await takeBack(at, known.localId, known.kind))) return;
	known.live = null;
	for (const { canary } of known.past) known.dead.add(canary);
	for (const site of world.sites) {
		const stored = canariesStored(site.database);
		if (site !== at && known.past.some(({ canary }) => stored.has(canary))) known.destinations.add(site.origin);
	}
};

const answer = async (world: World, model: Model, act: Of<"answer">): Promise<void> => {
	const [at, peer] = [world.site(act.site), world.site(act.peer)];
	const flows = { sends: act.sends ?? everything, wants: act.wants ?? everything };
	if (await answerLink(at, peer, { stance: act.stance, ...flows }))
		model.setStance(at.origin, peer.origin, { stance: act.stance, ...flows });
};

/** One side makes an invitation, the other answers it; then the first says yes by itself. */
const invite = async (model: Model, at: SimSite, peer: SimSite): Promise<void> => {
	const flows: { sends: Flow; wants: Flow } = { sends: everything, wants: everything };
	if (!at.up || !peer.up) return;
	const made: string[] = [];
	const done = await at.act(async (site) => {
		const invitation = await inviteSite(site, { ...flows, note: "", createdBy: "somebody" });
		made.push(invitation.address);
		return [invitation.statement];
	});
	if (!done || !peer.up) return;
	const found = await findInvitation(peer.site, made[0] ?? "").catch(() => null);
	if (!found?.ok || found.value.token === null) return;
	const said = await answerLink(peer, at, { stance: "yes", ...flows, invitation: found.value.token });
	if (said) model.setStance(peer.origin, at.origin, { stance: "yes", ...flows });
};

const pause = async (at: SimSite, peer: SimSite, paused: boolean): Promise<void> => {
	await at.act(async (site) => setPaused(site, peer.origin, paused));
};

/** Longer than anything can be under way. */
const quietAfter = 90 * second;

/**
 * A site loses what happened since its backup, except for what others hold of it: that it has to learn again. Whatever
 * was never handed out is gone for good, and nobody can be blamed for it.
 */
const restore = async (world: World, model: Model, at: SimSite): Promise<void> => {
	if (!at.hasBackup) return;
	at.stop();
	await world.timeline.wait(world.timeline.now + quietAfter);
	at.restore();
	model.forgetToldOf(at.origin);
	for (const record of model.records.values()) {
		if (record.origin !== at.origin) continue;
		const latest = (sql: string): number =>
			Math.max(...world.sites.map(({ database }) => Number(database.prepare(sql).get(record.id)?.rev ?? 0)));
		model.rewind(
			record,
			latest("select rev from record where id = ?"),
			latest("select rev from tombstone where record_id = ?"),
		);
	}
	at.start();
};
