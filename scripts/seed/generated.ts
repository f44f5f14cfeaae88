import { amsterdam } from "#scripts/demo/amsterdam/chapter.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import { montevideo } from "#scripts/demo/montevideo/chapter.ts";
import { nairobi } from "#scripts/demo/nairobi/chapter.ts";
import type { DemoChapter } from "#scripts/demo/types/chapter.ts";
import type { DemoPractice } from "#scripts/demo/types/practice.ts";

export const demoChapters: readonly DemoChapter[] = [boston, nairobi, amsterdam];

/** A young chapter that has asked to join the network, and waits for an answer. */
export const applicant: DemoChapter = montevideo;

const places: readonly (readonly [name: string, latitude: number, longitude: number])[] = [
	["Lisbon", 38.72, -9.14],
	["Montevideo", -34.9, -56.16],
	["Kraków", 50.06, 19.94],
	["Accra", 5.6, -0.19],
	["Dunedin", -45.87, 170.5],
	["Osaka", 34.69, 135.5],
	["Tromsø", 69.65, 18.96],
	["Pune", 18.52, 73.86],
	["Oaxaca", 17.07, -96.73],
	["Leipzig", 51.34, 12.37],
];

/** A practice as somebody new to it wrote it down: by the chapter's own people, with no past elsewhere. */
const own = (practice: DemoPractice): DemoPractice => ({
	...practice,
	audience: "network",
	involved: [],
	trials: [],
	versions: [{ ...practice.versions[0], by: "steward" }],
	adoptedFrom: undefined,
});

/** The nth of many chapters: a place, two people, and a few practices. For trying a network's size, not for reading. */
export const generatedChapter = (name: string, n: number): DemoChapter => {
	const from = demoChapters[n % demoChapters.length] ?? boston;
	const [place, latitude, longitude] = places[n % places.length] ?? ["Lisbon", 38.72, -9.14];
	const round = Math.floor(n / places.length);
	const steward = from.people.find((one) => one.role === "steward");
	const member = from.people.find((one) => one.role === "member");
	const people = [steward, member].flatMap((one) =>
		one ? [{ ...one, key: one.role, consent: undefined, joined: "2026-06-01" }] : [],
	);
	const practices = from.practices.filter((one) => !one.adoptedFrom && (one.versions[0].at >= "2026-06-01" || n < 0));
	const { languages, lifeStage, tagline, about, howToJoin, aims } = from;
	return {
		...{ languages, lifeStage, tagline, about, howToJoin, aims },
		key: name as DemoChapter["key"],
		name: round === 0 ? `${place} Learning Community` : `${place} Learning Community ${round + 1}`,
		place,
		coordinates: [latitude + round * 0.4, longitude + round * 0.4],
		founded: "2026-05-04",
		people,
		groups: [],
		practices: practices.slice(0, 4).map(own),
		summaries: [],
	};
};
