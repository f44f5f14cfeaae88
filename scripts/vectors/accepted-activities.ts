import { day } from "#core/clock.ts";
import { addProof } from "#protocol/proof.ts";
import { type Kind, type RecordObject, recordTypes, type UnsignedActivity } from "#protocol/vocabulary.ts";
import { exampleNow, practiceRecord, type TestSite, unsignedActivity } from "#test/support/example-sites.ts";
import { largestInput } from "./large-activity.ts";
import { accepted, type Vector, type Vectors, vector } from "./vector.ts";

const at = new Date(exampleNow).toISOString();
const recordUrl = (origin: string, id: string): string => `${origin}/records/${id}_01jd3k8z5v7q2m4x6c8b0n1r3t`;

/** The same practice with something else about it. */
const changed = (site: TestSite, change: object): RecordObject => ({ ...practiceRecord(site.origin), ...change });

const said = (site: TestSite, content: object): RecordObject => {
	const record = practiceRecord(site.origin);
	return { ...record, content: { ...record.content, ...content } };
};

const ofKind = (site: TestSite, kind: Kind, content: Record<string, unknown>, more: object = {}): RecordObject => ({
	id: recordUrl(site.origin, kind),
	type: recordTypes[kind],
	kind,
	rev: exampleNow,
	audience: { scope: "network" },
	topics: [],
	content,
	...more,
});

/** One record of each kind that people would recognise. */
const eachKind = (site: TestSite, peer: string): Record<Kind, RecordObject> => ({
	practice: practiceRecord(site.origin),
	chapter: ofKind(site, "chapter", {
		name: "Boston",
		place: "Boston, Massachusetts",
		coordinates: { latitude: 42.36, longitude: -71.06 },
		languages: ["en", "es"],
		lifeStage: "mature",
		tagline: "Clinics, schools and shops that learn from one another's work.",
		about: "We meet on the first Tuesday.",
		aims: ["Learn from what did not work"],
		founded: "1998-04-01",
		listed: "public",
	}),
	person: ofKind(
		site,
		"person",
		{ name: "Rosa Delgado", languages: ["en", "es"], skills: ["Facilitating handovers"], homeChapter: "Boston" },
		{ expires: "2027-09-01T00:00:00+02:00" },
	),
	adoption: ofKind(
		site,
		"adoption",
		{
			practice: recordUrl(peer, "practice"),
			version: 2,
			ownPractice: recordUrl(site.origin, "practice"),
			context: "A school board of nine.",
			changed: "We pass a stone instead of a stick.",
			outcome: "mixed",
			startedAt: "2026-05-04T00:00:00Z",
			reportedAt: at,
		},
		{ wasDerivedFrom: { id: recordUrl(peer, "practice"), version: 2, origin: peer } },
	),
	summary: ofKind(site, "summary", {
		period: { from: "2026-10-01", to: "2026-10-31" },
		title: "October in Boston",
		body: "Three of us tried the **listening round**; one gave it up after a week.",
	}),
	link: ofKind(
		site,
		"link",
		{
			stance: "yes",
			note: "We met in Nairobi.",
			sends: { kinds: ["practice"], topics: null },
			wants: { kinds: null, topics: ["health"] },
		},
		{ audience: { scope: "sites", sites: [peer] } },
	),
	introduction: ofKind(
		site,
		"introduction",
		{
			from: recordUrl(site.origin, "person"),
			to: recordUrl(peer, "person"),
			message: "May I ask about your market days?",
			state: "asked",
		},
		{ audience: { scope: "sites", sites: [peer] } },
	),
	receipt: ofKind(
		site,
		"receipt",
		{
			record: recordUrl(peer, "practice"),
			rev: exampleNow - day,
			outcome: "removed",
			removed: { records: 1, versions: 3, index: 1, derived: 2 },
			at,
		},
		{ audience: { scope: "sites", sites: [peer] } },
	),
	offer: ofKind(
		site,
		"offer",
		{
			practice: recordUrl(peer, "practice"),
			baseVersion: 2,
			title: "Listening round",
			whatWeDo: "Sit in a square.",
			reason: "Our room has no circle.",
			state: "offered",
		},
		{ audience: { scope: "sites", sites: [peer] } },
	),
	story: ofKind(
		site,
		"story",
		{
			title: "The porter spoke last",
			text: "Nobody had asked him in nine years. **He knew** where the beds were.",
			question: "surprised",
		},
		{ language: "en", name: "The porter spoke last" },
	),
	study: ofKind(
		site,
		"study",
		{
			title: "Do listening rounds shorten handovers?",
			question: "Does a round in which everybody speaks once cost time at the change of shift?",
			method: "Two wards, six weeks, a stopwatch and a notebook.",
			lookedAt: "84 handovers",
			findings: "Four minutes longer, and half as many calls back.",
			limits: "Both wards had chosen to take part.",
			sources: [
				{ title: "Handover in hospital", doi: "10.5555/12345678" },
				{ title: "Our tally sheet", url: "https://boston.example/tally" },
			],
			about: [recordUrl(site.origin, "practice")],
			version: 1,
			author: "Rosa Delgado",
		},
		{ language: "en", name: "Do listening rounds shorten handovers?", version: 1, audience: { scope: "public" } },
	),
});

export const acceptedActivities = async (site: TestSite, peer: TestSite, older: TestSite): Promise<Vectors> => {
	const example = async (
		description: string,
		object: UnsignedActivity["object"],
		type: UnsignedActivity["type"] = "Create",
		signedBy: TestSite = site,
	): Promise<Vector> => {
		const input = await addProof(unsignedActivity(site, object, type), signedBy.signer, exampleNow);
		return vector("activity", description, input, [site.key, older.key], accepted);
	};
	const kinds = await Promise.all(
		Object.entries(eachKind(site, peer.origin)).map(
			async ([kind, record]) => [`activity-${kind}`, await example(`A record of the kind ${kind}.`, record)] as const,
		),
	);
	const { id, kind, rev } = practiceRecord(site.origin);
	return {
		...Object.fromEntries(kinds),
		"activity-update": await example(
			"A newer revision of a record.",
			changed(site, { rev: exampleNow, version: 3 }),
			"Update",
		),
		"activity-delete": await example(
			"A record taken back.",
			{ id, type: "Tombstone", kind, rev: rev + 1, deleted: at },
			"Delete",
		),
		"activity-delete-with-character": await example(
			"A Delete takes words away, whatever else is in it.",
			{ id, type: "Tombstone", kind, rev: rev + 1, deleted: at, seen: "\u0000" } as never,
			"Delete",
		),
		"activity-offer-verb": await example(
			"Another verb, applied as an Update.",
			eachKind(site, peer.origin).offer,
			"Offer",
		),
		"activity-named-sites": await example(
			"For one named site alone.",
			changed(site, { audience: { scope: "sites", sites: [peer.origin] } }),
		),
		"activity-public": await example("For everybody.", changed(site, { audience: { scope: "public" } })),
		"activity-unknown-kind": await example(
			"A kind that the receiver does not know is kept and shown as such.",
			changed(site, { kind: "peer-assist", type: "Event", content: { steps: ["ask", "listen"], seats: 7 } }),
		),
		"activity-unknown-fields": await example(
			"Fields that the receiver does not know are kept untouched.",
			changed(site, { mood: "hopeful", content: { ...practiceRecord(site.origin).content, effort: { hours: 2.5 } } }),
		),
		"activity-future-version": await example(
			"A record written by a later version of the software.",
			changed(site, {
				version: 41,
				schema: "https://chapterhouse.example/ns/v9",
				content: { ...practiceRecord(site.origin).content, version: 41, evidence: [{ kind: "chart", points: [1, 2] }] },
			}),
		),
		"activity-html-in-text": await example(
			"Markup and script in text are text: accepted, stored as they are, never executed.",
			said(site, {
				title: "<script>alert(1)</script>",
				situation: '<img src=x onerror="alert(1)"> [x](javascript:alert(1))',
			}),
		),
		"activity-scripts-of-the-world": await example(
			"Right-to-left text, combining marks, characters beyond the basic plane, line separators.",
			said(site, { situation: "جلسة استماع", tension: "Ngao\u0301 na ngāo", whatWeDo: "対話 🪑\u2028円になって座る" }),
		),
		"activity-tab-and-line-ends": await example(
			"Tabs, line feeds and carriage returns are text like any other.",
			said(site, { situation: "One\ttwo\r\nthree\nfour" }),
		),
		"activity-numbers": await example(
			"Numbers at the edges of RFC 8785's notation.",
			changed(site, { measured: [1e21, 1e-7, 0.1, 333333333.3333333, -1.5, 9007199254740991] }),
		),
		"activity-rev-one-day-ahead": await example(
			"A clock that is a day ahead, but no more.",
			changed(site, { rev: exampleNow + day }),
		),
		"activity-older-key": await example(
			"Signed by a key that its site still lists beside the current one.",
			practiceRecord(site.origin),
			"Create",
			older,
		),
		"activity-twelve-levels": await example(
			"Nested as deeply as is allowed: the activity itself is level one.",
			changed(site, { kind: "nested", content: nested(10) }),
		),
		"activity-largest": await largestInput(site, 0, accepted),
	};
};

/** An object that is `levels` levels deep. */
export const nested = (levels: number): Record<string, unknown> => (levels === 1 ? {} : { inside: nested(levels - 1) });
