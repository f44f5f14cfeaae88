import { beforeAll, expect, it } from "vitest";
import { claimed, type SignedIn, signedIn, site } from "#test/support/signed-in.ts";

const profile = {
	name: "Amina Wairimu",
	place: "Nairobi",
	organisation: "Kibera clinics",
	languages: ["sw", "en"],
	introduction: "Nurse in charge.",
	objectives: "Lead without being the expert\n- Écouter avant de répondre",
	skills: "Facilitating listening rounds",
};

let amina: SignedIn;
beforeAll(async () => {
	await claimed();
	amina = await signedIn("member");
	expect((await amina.post("/me/profile", profile)).headers.get("location")).toBe(`/people/${amina.id}`);
});

const names = async (path: string, who: SignedIn = amina): Promise<string[]> =>
	((await (await who.call("GET", path)).json()) as { items: { name: string }[] }).items.map(({ name }) => name);

it("shows a profile as it was written, one thing a line", async () => {
	const page = await (await amina.get(`/people/${amina.id}`)).text();
	for (const words of ["Amina Wairimu", "Kibera clinics", "Écouter avant de répondre", "Kiswahili"])
		expect(page).toContain(words);
});

it("finds people by words, by language, and by what one can call on them for", async () => {
	expect(await names("/api/people?q=clinics")).toEqual(["Amina Wairimu"]);
	expect(await names("/api/people?lang=sw")).toEqual(["Amina Wairimu"]);
	expect(await names("/api/people?lang=nl")).toEqual([]);
	expect(await names("/api/people?skill=listening")).toEqual(["Amina Wairimu"]);
	expect(await names("/api/people?skill=ecouter")).toEqual(["Amina Wairimu"]);
	expect(await names("/api/people?skill=clinics")).toEqual([]);
	expect(await (await amina.get("/people?skill=nobody+knows")).text()).toContain("Nobody here says so");
});

it("pages through everybody by name, each once", async () => {
	for (const name of ["Zed", "Bo", "Äsa", "Bo"]) await signedIn("guest", name);
	const seen: string[] = [];
	let next: string | null = "";
	while (next !== null) {
		const page: { items: { id: string }[]; next: string | null } = await (
			await amina.call("GET", `/api/people?limit=2${next ? `&after=${next}` : ""}`)
		).json();
		seen.push(...page.items.map(({ id }) => id));
		next = page.next;
	}
	expect(new Set(seen).size).toBe(seen.length);
	expect(seen).toHaveLength((await site.DB.prepare("select count(*) as n from person").first<number>("n")) ?? 0);
});

it("shows addresses to members of the chapter, and not to guests", async () => {
	const guest = await signedIn("guest");
	expect(await (await guest.get(`/people/${amina.id}`)).text()).not.toContain(amina.email);
	expect(await (await guest.call("GET", `/api/people/${amina.id}`)).json()).toMatchObject({ email: null });
	const member = await signedIn("member");
	expect(await (await member.get(`/people/${amina.id}`)).text()).toContain(amina.email);
});

it("keeps what was typed when a profile can't be saved", async () => {
	const answer = await amina.post("/me/profile", { ...profile, languages: "klingon!", introduction: "Newly written" });
	expect(answer.status).toBe(400);
	const page = await answer.text();
	expect(page).toContain("Newly written");
	expect(page).toContain("Please choose languages from the list.");
});

it("offers languages by name, those that somebody speaks ticked", async () => {
	const page = await (await amina.get("/me/profile")).text();
	expect(page).toMatch(/name="languages" value="sw" (id="languages" )?checked[^>]*>/);
	expect(page).toContain('<span lang="sw">Kiswahili</span>');
	expect(page).toContain('<option value="ht">Haitian Creole</option>');
	await amina.post("/me/profile", { ...profile, languages: ["en", "ht"] });
	expect(await (await amina.get(`/people/${amina.id}`)).text()).toContain("Haitian Creole");
	await amina.post("/me/profile", profile);
});

it("never executes what somebody wrote", async () => {
	const eve = await signedIn("member");
	await eve.post("/me/profile", {
		...profile,
		name: "<script>alert(1)</script>",
		introduction: "<img src=x onerror=alert(1)>",
	});
	const page = await (await amina.get(`/people/${eve.id}`)).text();
	expect(page).not.toContain("<script>alert");
	expect(page).not.toContain("<img");
});

it("never loses its last steward", async () => {
	await site.DB.prepare("update person set role = 'member' where role = 'steward'").run();
	const steward = await signedIn("steward");
	expect((await steward.call("PUT", `/api/people/${steward.id}/role`, { role: "member" })).status).toBe(409);
	expect((await steward.call("PUT", `/api/people/${steward.id}/state`, { state: "suspended" })).status).toBe(403);
	expect((await steward.post("/me/leave")).status).toBe(409);
	expect((await steward.call("GET", "/api/me")).status).toBe(200);

	await steward.call("PUT", `/api/people/${amina.id}/role`, { role: "steward" });
	const both = await Promise.all([
		steward.call("PUT", `/api/people/${steward.id}/role`, { role: "member" }),
		amina.call("PUT", `/api/people/${amina.id}/role`, { role: "member" }),
	]);
	expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
});

it("signs out and stops finding who is suspended, until they are let back in", async () => {
	const [steward, ben] = [await signedIn("steward"), await signedIn("member", "Ben Otieno")];
	const program = await ben.program();
	await steward.post("/moderation/suspend", { person: ben.id, span: "open", reason: "Until we have talked." });
	expect((await ben.get("/me")).status).toBe(303);
	expect((await program.call("GET", "/api/me")).status).toBe(401);
	expect(await names("/api/people?q=otieno", steward)).toEqual([]);
	await steward.post("/moderation/restore", { person: ben.id, reason: "We have talked." });
	expect(await names("/api/people?q=otieno", steward)).toEqual(["Ben Otieno"]);
	expect((await ben.get("/me")).status).toBe(303);
});

it("forgets the profile and the address of somebody who leaves", async () => {
	const cleo = await signedIn("member", "Cleo");
	await cleo.post("/me/profile", { ...profile, name: "Cleo", introduction: "A private word" });
	expect((await cleo.post("/me/leave")).headers.get("location")).toBe("/");
	const kept = await site.DB.prepare(
		`select (select count(*) from person where email = ?1) + (select count(*) from profile where person_id = ?2)
			+ (select count(*) from person_language where person_id = ?2)
			+ (select count(*) from search_doc where body like '%A private word%') as n`,
	)
		.bind(cleo.email, cleo.id)
		.first("n");
	expect(kept).toBe(0);
	expect((await cleo.get("/me")).status).toBe(303);
});

it("answers 404 for somebody who isn't here", async () => {
	expect((await amina.get("/people/person_unknown")).status).toBe(404);
	expect((await amina.call("GET", "/api/people/person_unknown")).status).toBe(404);
});

it("finds people by the languages that they have now, and offers those alone", async () => {
	const dora = await signedIn("member", "Dora");
	await dora.post("/me/profile", { ...profile, name: "Dora", languages: ["nl", "fy"] });
	await dora.post("/me/profile", { ...profile, name: "Dora", languages: ["nl", "nl", "", "de"] });
	expect(await names("/api/people?lang=de")).toEqual(["Dora"]);
	expect(await names("/api/people?lang=fy")).toEqual([]);
	const offered = [...(await (await amina.get("/people")).text()).matchAll(/<option value="(\w+)"/g)].map(
		([, tag]) => tag,
	);
	expect(offered.filter((tag) => ["de", "en", "fy", "nl", "sw"].includes(tag ?? ""))).toEqual(["de", "en", "nl", "sw"]);
});
