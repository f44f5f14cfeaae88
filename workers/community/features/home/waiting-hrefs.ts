import type { Waiting } from "./rules.ts";

const hostOf = (origin: string): string => new URL(origin).host;

/** What somebody is named in: a story of value, or a reflection. */
const storyHref = (id: string): string => (id.startsWith("story_") ? `/value/stories/${id}` : `/reflections/${id}`);

/** Where that is done which waits. */
export const waitingHref = (item: Waiting): string => {
	switch (item.what) {
		case "named":
		case "story":
			return item.what === "story" ? storyHref(item.id) : `/practices/${item.practiceId}`;
		case "introduction":
			return `/introductions/${item.id}`;
		case "offer":
			return `/offers/${item.id}`;
		case "trial":
			return `/trials/${item.id}`;
		case "meeting":
			return `/meetings/${item.id}`;
		case "commitment":
			return `/commitments/${item.id}`;
		case "rules":
			return "/charter#groundRules";
		case "proposal":
			return `/charter/proposals/${item.id}`;
		case "review":
			return "/charter";
		case "live":
			return `/meetings/${item.id}/room`;
		case "asked":
			return "/me/requests";
		case "turn":
			return "/me/turns";
		case "assist":
			return `/assists/${item.id}`;
		case "deidentified":
			return `/deidentify/${item.id}`;
		case "version":
			return `/proposals/${item.id}`;
		case "minutes":
			return `/meetings/${item.id}/minutes`;
		case "decision":
			return `/decisions/${item.id}`;
		case "consultation":
		case "owed":
			return `/consultations/${item.id}`;
		case "release":
			return `/releases/${item.id}`;
		case "departure":
			return `/groups/${item.id}/departure`;
		case "added":
			return `/groups/${item.id}`;
		case "space":
			return `/reflections/new?group=${item.id}`;
		case "pulse":
			return `/pulses/${item.id}`;
		case "motivation":
			return "/me/motivation";
		case "report":
		case "answered":
			return `/moderation/about?id=${encodeURIComponent(item.id)}`;
		case "decided":
			return `/me/moderation#${item.id}`;
		case "join":
			return "/steward/join-requests";
		case "link":
			return `/steward/links/${hostOf(item.origin)}`;
		case "standing":
			return `/steward/links/${hostOf(item.origin)}`;
		case "summary":
			return `/summaries/${item.id}`;
		case "trouble":
			return `/steward/links/${hostOf(item.origin)}`;
		case "failed":
			return "/steward/failed";
	}
};
