/** What a job was about, as a steward would say it. */
export const jobWords = (job: unknown): string => {
	const { type, peer } = (typeof job === "object" && job !== null ? job : {}) as { type?: unknown; peer?: unknown };
	const site = typeof peer === "string" ? peer : "another site";
	switch (type) {
		case "mail":
			return "Send a letter";
		case "pull":
			return `Fetch news from ${site}`;
		case "heal":
			return `Compare what we hold with ${site}`;
		case "hint":
			return `Tell ${site} that there is news`;
		case "announce":
			return "Tell other sites that there is news";
		default:
			return "Something that this version doesn’t know";
	}
};
